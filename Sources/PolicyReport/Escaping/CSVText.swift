/// Text for a cell of a table in the form of RFC 4180: the only way into one.
enum CSVText {
    /// What a spreadsheet takes for the start of a formula, in its full-width forms too (OWASP, "CSV Injection").
    private static let starts: Set<Character> = ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]

    /// Text as one cell in one line that gives no order to a CI runner, quoted wherever a quote mark, a comma or a semicolon could end it.
    /// Before what a spreadsheet would compute stands an apostrophe, which makes it text there.
    static func cell(_ text: String) -> String {
        var cell = TerminalText.visible(text)
        if let first = cell.first(where: { $0 != " " }), starts.contains(first) { cell = "'" + cell }
        guard cell.utf8.contains(where: { [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";")].contains($0) }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
