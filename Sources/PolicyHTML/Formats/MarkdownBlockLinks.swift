/// Links around whole blocks, which converters of HTML write into Markdown and CommonMark does not know:
///
///     [
///
///     Heading
///     -------
///
///     ](https://example.com/)
///
/// Read as CommonMark, the brackets and the address would stand in the text as words.
enum MarkdownBlockLinks {
    /// The Markdown with such links as HTML `a` elements; everything else as it is.
    static func rewritten(_ source: ArraySlice<UInt8>) -> [UInt8] {
        let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.contains(where: { opening(of: $0) != nil }) else { return Array(source) }
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 1024)
        /// For each line that ends a link the address it carries, found when the link's first line is met.
        var closing: [Int: ArraySlice<UInt8>] = [:]
        for (index, line) in lines.enumerated() {
            if index > 0 { result.append(UInt8(ascii: "\n")) }
            let closes = closing[index] != nil
            let words = opening(of: line)
            let end = words == nil ? nil : end(of: index, in: lines)
            if closes { result += "</a>".utf8 }
            if let end, let words {
                closing[end.line] = end.address
                result += "\n<a href=\"".utf8
                for byte in end.address { escape(byte, into: &result) }
                result += "\">\n\n".utf8
                result += words
            } else if closes {
                if let words { result += "\n\n[".utf8 + words }
            } else {
                result += line
            }
        }
        return result
    }

    /// The words after the bracket with which a line starts a link that it does not end, at the line's start or right after
    /// the end of another such link; `nil` for any other line.
    private static func opening(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var line = trimmed(line)
        if line.starts(with: "](".utf8) {
            guard let bracket = line.lastIndex(of: UInt8(ascii: "[")), line[bracket - 1] == UInt8(ascii: ")") else { return nil }
            line = line[bracket...]
        }
        guard line.first == UInt8(ascii: "[") else { return nil }
        let words = line.dropFirst()
        for index in words.indices where words[index] == UInt8(ascii: "]") && line[index - 1] != UInt8(ascii: "\\") {
            return nil
        }
        return words
    }

    /// The line that ends the link opened at `start`, and the address it carries; `nil` where none does before another opens.
    private static func end(
        of start: Int, in lines: [ArraySlice<UInt8>]
    ) -> (line: Int, address: ArraySlice<UInt8>)? {
        for index in (start + 1)..<max(start + 1, min(lines.count, start + 40)) {
            let line = trimmed(lines[index])
            if line.starts(with: "](".utf8) {
                let opens = opening(of: line) != nil
                let end = opens ? line.lastIndex(of: UInt8(ascii: "[")) ?? line.endIndex : line.endIndex
                guard end > line.startIndex + 2, line[end - 1] == UInt8(ascii: ")") else { return nil }
                return (index, line[(line.startIndex + 2)..<(end - 1)])
            }
            if opening(of: line) != nil { return nil }
        }
        return nil
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let byte = line.last, byte <= 0x20 { line = line.dropLast() }
        while let byte = line.first, byte <= 0x20 { line = line.dropFirst() }
        return line
    }

    private static func escape(_ byte: UInt8, into result: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): result += "&amp;".utf8
        case UInt8(ascii: "\""): result += "&quot;".utf8
        case UInt8(ascii: "<"): result += "&lt;".utf8
        case UInt8(ascii: ">"): result += "&gt;".utf8
        default: result.append(byte)
        }
    }
}
