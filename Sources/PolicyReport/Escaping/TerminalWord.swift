/// What stands between two spaces of a terminal text, and the spaces before it; its style may change within.
struct TerminalWord {
    var spaces: Int
    var runs: [TerminalText.Run]
    /// In terminal columns.
    var width: Int

    /// The words of a text in order.
    static func words(of text: TerminalText) -> [TerminalWord] {
        var words: [TerminalWord] = []
        var current = TerminalWord(spaces: 0, runs: [], width: 0)
        for run in text.runs {
            var isFirst = true
            for piece in run.text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
                if !isFirst {
                    if current.runs.isEmpty {
                        current.spaces += 1
                    } else {
                        words.append(current)
                        current = TerminalWord(spaces: 1, runs: [], width: 0)
                    }
                }
                isFirst = false
                let part = String(Substring(piece))
                guard !part.isEmpty else { continue }
                current.runs.append(TerminalText.Run(text: part, style: run.style))
                current.width += DisplayWidth.of(part)
            }
        }
        if !current.runs.isEmpty { words.append(current) }
        return words
    }
}
