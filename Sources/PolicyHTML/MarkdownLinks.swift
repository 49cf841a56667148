/// Puts right what converters from HTML to Markdown make of a link around whole blocks: a bracket opened on one line, the blocks, and the
/// address lines later. CommonMark reads no link there and would show the address as text; its words would be taken for the policy's.
/// Links without a space between them stood apart on the page, so they get one.
enum MarkdownLinks {
    /// Lines within which a bracket that was opened has to be closed.
    private static let reach = 40

    /// The text with each link on the lines of its words.
    static func untangled(_ source: ArraySlice<UInt8>) -> [UInt8] {
        let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var index = 0
        // What is left of the line at `index`, once the address at its start was read.
        var rest: ArraySlice<UInt8>?
        while index < lines.count {
            let line = rest ?? lines[index]
            rest = nil
            if let open = openBracket(in: line),
                let close = (index + 1..<min(lines.count, index + reach)).first(where: { isClosing(lines[$0]) }),
                let target = target(of: trimmed(lines[close]))
            {
                append(line[..<open], to: &result)
                append(linked(line[(open + 1)...], to: target), to: &result)
                for inner in lines[index + 1..<close] {
                    result.append(UInt8(ascii: "\n"))
                    append(linked(inner, to: target), to: &result)
                }
                result.append(UInt8(ascii: "\n"))
                rest = trimmed(lines[close])[(target.endIndex + 1)...]
                index = close
            } else {
                append(line, to: &result)
                result.append(UInt8(ascii: "\n"))
                index += 1
            }
        }
        return result
    }

    /// Copies a line, with a space between a link's end and the next one's start.
    private static func append(_ line: some Collection<UInt8>, to result: inout [UInt8]) {
        for byte in line {
            if byte == UInt8(ascii: "["), result.last == UInt8(ascii: ")") { result.append(UInt8(ascii: " ")) }
            result.append(byte)
        }
    }

    /// Where a bracket opens that the line does not close; brackets behind a backslash are text.
    private static func openBracket(in line: ArraySlice<UInt8>) -> Int? {
        var open: Int?
        var isEscaped = false
        for index in line.indices {
            if isEscaped {
                isEscaped = false
            } else if line[index] == UInt8(ascii: "\\") {
                isEscaped = true
            } else if line[index] == UInt8(ascii: "[") {
                open = index
            } else if line[index] == UInt8(ascii: "]") {
                open = nil
            }
        }
        return open
    }

    private static func isClosing(_ line: ArraySlice<UInt8>) -> Bool { trimmed(line).starts(with: "](".utf8) }

    /// The address of a line that begins with `](`; `nil` where its parenthesis is not closed. Parentheses inside have to be paired.
    private static func target(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var depth = 0
        for index in line.indices.dropFirst() {
            if line[index] == UInt8(ascii: "(") { depth += 1 }
            if line[index] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return line[(line.startIndex + 2)..<index] }
            }
        }
        return nil
    }

    /// A line with its words made a link, behind the marks of a heading or list item; untouched where it is empty or holds a bracket of its own.
    private static func linked(_ line: ArraySlice<UInt8>, to target: ArraySlice<UInt8>) -> [UInt8] {
        let marks = line.prefix { " \t#*+->".utf8.contains($0) }
        let words = line.dropFirst(marks.count)
        let isPlain = words.indices.allSatisfy { index in
            let isBracket = words[index] == UInt8(ascii: "[") || words[index] == UInt8(ascii: "]")
            return !isBracket || (index > words.startIndex && words[index - 1] == UInt8(ascii: "\\"))
        }
        guard isPlain, words.contains(where: { $0 > UInt8(ascii: " ") }) else { return Array(line) }
        var linked = Array(marks)
        linked += "[".utf8
        linked += words
        linked += "](".utf8
        linked += target
        linked += ")".utf8
        return linked
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") { line = line.dropLast() }
        return line
    }
}
