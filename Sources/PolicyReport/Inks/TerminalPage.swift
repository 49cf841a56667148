/// Lays terminal text out in lines.
struct TerminalPage: Sendable {
    /// Columns to fill; `nil` to leave lines as long as they are.
    let width: Int?
    let hasColor: Bool
    /// The words of the report's own that are laid out.
    let wording: Wording
    private var bytes: [UInt8] = []
    private var lineStart = 0
    /// Lines since the last call of `take`.
    private(set) var lines = 0

    init(width: Int?, hasColor: Bool, wording: Wording = .english) {
        self.wording = wording
        self.width = width
        self.hasColor = hasColor
    }

    /// What was laid out since the last call.
    mutating func take() -> [UInt8] {
        defer {
            bytes = []
            lineStart = 0
            lines = 0
        }
        return bytes
    }

    mutating func blankLine() {
        endLine()
    }

    /// One paragraph, broken between words; its first line starts at column `indent`, the others at `hanging`.
    mutating func paragraph(_ text: TerminalText, indent: Int = 0, hanging: Int? = nil) {
        space(indent)
        fill(TerminalWord.words(of: text), from: indent, hanging: hanging ?? indent)
    }

    /// One line that is never broken: an address stays whole, so that it can be clicked and copied.
    mutating func unbroken(_ text: TerminalText, indent: Int = 0) {
        space(indent)
        for run in text.runs { write(run.text, run.style) }
        endLine()
    }

    /// A label with a text beside it that starts at `column`, or below it where the line is too narrow for both.
    mutating func labelled(_ label: TerminalText, _ text: TerminalText, indent: Int, column: Int) {
        if let width, width < column + 30 {
            paragraph(label, indent: indent)
            paragraph(text, indent: indent + 4)
        } else {
            space(indent)
            for run in label.runs { write(run.text, run.style) }
            space(max(1, column - indent - label.width))
            fill(TerminalWord.words(of: text), from: column, hanging: column)
        }
    }

    /// Words on a line that has been begun up to `column`, and on as many lines after it as they need.
    private mutating func fill(_ words: [TerminalWord], from start: Int, hanging: Int) {
        var column = start
        var isLineEmpty = true
        for word in words {
            if let width, !isLineEmpty, column + word.spaces + word.width > width {
                endLine()
                space(hanging)
                column = hanging
                isLineEmpty = true
            }
            if !isLineEmpty {
                space(word.spaces)
                column += word.spaces
            }
            for run in word.runs { write(run, from: &column, hanging: hanging) }
            isLineEmpty = false
        }
        endLine()
    }

    /// Writes a run of a word, broken by force where it is longer than a line; an address stays whole.
    private mutating func write(_ run: TerminalText.Run, from column: inout Int, hanging: Int) {
        let runWidth = DisplayWidth.of(run.text)
        guard let width, column + runWidth > width, width > hanging + 8, !run.text.contains("://") else {
            column += runWidth
            return write(run.text, run.style)
        }
        var part = ""
        for character in run.text {
            let characterWidth = DisplayWidth.of(character)
            if column + characterWidth > width {
                write(part, run.style)
                endLine()
                space(hanging)
                part = ""
                column = hanging
            }
            part.append(character)
            column += characterWidth
        }
        write(part, run.style)
    }

    private mutating func write(_ text: String, _ style: TextStyle) {
        guard hasColor, let code = style.code, !text.isEmpty else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(contentsOf: "\u{1B}[\(code)m".utf8)
        bytes.append(contentsOf: text.utf8)
        bytes.append(contentsOf: "\u{1B}[0m".utf8)
    }

    private mutating func space(_ count: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    }

    private mutating func endLine() {
        RunnerCommand.disarm(&bytes, from: lineStart)
        bytes.append(UInt8(ascii: "\n"))
        lineStart = bytes.count
        lines += 1
    }
}
