/// A date that the page states about itself.
package struct DateStatement: Sendable, Hashable {
    /// What the page says happens on the date.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The text is in force from this day ("Effective June 26, 2024").
        case effective
        /// The text was last changed on this day ("Last updated: 1 May 2025").
        case updated
        /// A change is announced for this day ("On 26 June we're making changes").
        case announced
        /// Something begins on this day, or at some time in its month ("From 6 June 2027 recordings train our AI").
        case start
        /// Something has to be done by this day ("Object before 5 June 2027").
        case deadline
    }

    /// What the page says happens on the date.
    package var kind: Kind
    /// The day that is stated.
    package var date: CalendarDate
    /// The words that state it.
    package var span: TextSpan

    package init(kind: Kind, date: CalendarDate, span: TextSpan) {
        self.kind = kind
        self.date = date
        self.span = span
    }
}
