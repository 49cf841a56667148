/// A date beside a page's own days: one of which only the month is told or that can be read in two ways, or the day on which something
/// begins or has to be done.
package struct DateMention: Sendable, Hashable {
    /// What the page says happens then.
    package var kind: DateStatement.Kind
    /// ISO 8601 (`2025-11`, `2025-11-05`); where nobody can tell the day from the month the page's words and both readings.
    package var text: String
    /// The words that tell it.
    package var span: TextSpan

    package init(kind: DateStatement.Kind, text: String, span: TextSpan) {
        self.kind = kind
        self.text = text
        self.span = span
    }
}
