import PolicyModel

/// A `time` element: the words it holds, and the day that its `datetime` attribute says they mean.
struct TimeMark {
    var date: CalendarDate
    /// Range in the document's text; may start with the space before the words.
    var text: Range<Int>

    /// The day that a `datetime` value starts with (HTML Standard, section 2.4.5), or `nil` where it starts with none.
    static func date(_ value: String) -> CalendarDate? {
        let parts = value.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
