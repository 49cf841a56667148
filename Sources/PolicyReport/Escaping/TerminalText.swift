/// Text for a terminal: the only way into a text report, and the only place where page text is made harmless for one.
///
/// Our own words come in as `StaticString`, which no page can make; everything else goes through `page`.
package struct TerminalText: Ink, Sendable, Hashable {
    struct Run: Sendable, Hashable {
        var text: String
        var style: TextStyle
    }

    private(set) var runs: [Run] = []

    package init() {}

    package init(_ words: StaticString, _ style: TextStyle = .plain) {
        add(words, style)
    }

    package init(page text: String, _ style: TextStyle = .plain) {
        add(page: text, style)
    }

    init(_ number: Int, _ style: TextStyle = .plain) {
        add(number, style)
    }

    /// Adds words of our own in the reader's language.
    mutating func add(own words: OwnWords, _ style: TextStyle) {
        runs.append(Run(text: words.text, style: style))
    }

    /// Adds words of our own.
    package mutating func add(_ words: StaticString, _ style: TextStyle = .plain) {
        runs.append(Run(text: words.description, style: style))
    }

    /// Adds a number in decimal digits.
    package mutating func add(_ number: Int, _ style: TextStyle = .plain) {
        runs.append(Run(text: String(number), style: style))
    }

    /// Adds text that comes from a page, a file name or a rule pack; what would not be seen is shown as `\u{…}`.
    package mutating func add(page text: String, _ style: TextStyle = .plain) {
        runs.append(Run(text: InvisibleText.madeVisible(text), style: style))
    }

    /// Adds text that is harmless already.
    package mutating func add(_ other: TerminalText) {
        runs += other.runs
    }

    /// Text from outside in one harmless line, for messages that are no report.
    package static func visible(_ text: String) -> String {
        var bytes = Array(InvisibleText.madeVisible(text).utf8)
        RunnerCommand.disarm(&bytes, from: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

    /// In terminal columns.
    var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }
}
