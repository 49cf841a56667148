/// Links around whole blocks, which converters of HTML write into Markdown and CommonMark does not know:
///
///     [![](picture.png)
///
///     Heading
///     -------
///
///     ](https://example.com/)
///
/// Read as CommonMark, the brackets and the address would stand in the text as words.
enum MarkdownBlockLinks {
    /// No such link holds more bytes.
    private static let longest = 4_096

    /// Nor more brackets in brackets: many that open and never close would each be read to the end of their reach.
    private static let deepest = 4

    /// A link whose words are several paragraphs.
    private struct BlockLink {
        var words: Range<Int>
        var address: Range<Int>
        var end: Int
    }

    /// The Markdown with such links as HTML `a` elements; everything else as it is.
    static func rewritten(_ source: ArraySlice<UInt8>) -> [UInt8] {
        let source = Array(source)
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 1024)
        var copied = 0
        var line = 0
        while line < source.count {
            var start = line
            while start < source.count, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
            if start < source.count, source[start] == UInt8(ascii: "["), let link = link(in: source, at: start) {
                result += source[copied..<line]
                result += "\n<a href=\"".utf8
                for byte in source[link.address] { escape(byte, into: &result) }
                result += "\">\n\n".utf8
                result += source[link.words]
                result += "\n\n</a>\n\n".utf8
                copied = link.end
                line = link.end
            } else {
                line = source.index(of: UInt8(ascii: "\n"), from: start).map { $0 + 1 } ?? source.count
            }
        }
        if copied == 0 { return source }
        return result + source[copied...]
    }

    /// The link that begins at a bracket and has an empty line in it; `nil` where none does.
    private static func link(in source: [UInt8], at bracket: Int) -> BlockLink? {
        var depth = 0
        var hasEmptyLine = false
        var isLineEmpty = false
        var place = bracket
        let reach = min(source.count, bracket + longest)
        while place < reach {
            switch source[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "["):
                depth += 1
                guard depth <= deepest else { return nil }
            case UInt8(ascii: "]"):
                depth -= 1
                guard depth == 0 else { break }
                guard hasEmptyLine, place + 1 < source.count, source[place + 1] == UInt8(ascii: "("),
                    let address = address(in: source, from: place + 2)
                else { return nil }
                return BlockLink(words: bracket + 1..<place, address: address.place, end: address.end)
            case UInt8(ascii: "\n"):
                hasEmptyLine = hasEmptyLine || isLineEmpty
                isLineEmpty = true
                place += 1
                continue
            default: break
            }
            if source[min(place, reach - 1)] > 0x20 { isLineEmpty = false }
            place += 1
        }
        return nil
    }

    /// The address up to the bracket or the white space that ends it, and what follows the bracket; a title in quotes may stand between.
    private static func address(in source: [UInt8], from start: Int) -> (place: Range<Int>, end: Int)? {
        var depth = 0
        var place = start
        var end: Int?
        while place < source.count, source[place] != UInt8(ascii: "\n") {
            switch source[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth == 0: return (start..<(end ?? place), place + 1)
            case UInt8(ascii: ")"): depth -= 1
            case 0x09, 0x20: end = end ?? place
            default: break
            }
            place += 1
        }
        return nil
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
