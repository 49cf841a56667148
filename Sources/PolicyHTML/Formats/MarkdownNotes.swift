/// Notes of extended Markdown, which CommonMark does not know: `[^1]` in the text, `[^1]: the note` below it.
///
/// Read as CommonMark, a note of one word would be taken for the address of a link and lost.
enum MarkdownNotes {
    private static let mark = Array("[^".utf8)

    /// The Markdown with each note in a paragraph of its own and the numbers of notes as superscripts; everything else as it is.
    static func rewritten(_ source: [UInt8]) -> [UInt8] {
        guard source.index(of: mark, from: 0) != nil else { return source }
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 256)
        var place = 0
        var isCode = false
        while place < source.count {
            let end = source.index(of: UInt8(ascii: "\n"), from: place).map { $0 + 1 } ?? source.count
            let words = source[place..<end].drop { $0 == 0x20 }
            if words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8) { isCode.toggle() }
            if isCode {
                result += source[place..<end]
            } else {
                append(source, place..<end, to: &result)
            }
            place = end
        }
        return result
    }

    private static func append(_ source: [UInt8], _ line: Range<Int>, to result: inout [UInt8]) {
        var place = line.lowerBound
        var next = place
        while let found = source[next..<line.upperBound].firstIndex(of: UInt8(ascii: "[")) {
            next = found + 1
            guard let label = label(source, found, line.upperBound) else { continue }
            let isDefinition = label.upperBound + 1 < line.upperBound && source[label.upperBound + 1] == UInt8(ascii: ":")
                && source[line.lowerBound..<found].allSatisfy { $0 == 0x20 }
            result += isDefinition ? Array("\n".utf8) : Array(source[place..<found])
            if source[label].allSatisfy(\.isDigit) {
                result += "<sup>".utf8 + source[label] + "</sup>".utf8
            } else {
                result += "\\[^".utf8 + source[label] + "]".utf8
            }
            place = label.upperBound + (isDefinition ? 2 : 1)
            next = place
        }
        result += source[place..<line.upperBound]
    }

    /// The label of a note's mark that begins at a bracket; `nil` where another begins there.
    private static func label(_ source: [UInt8], _ bracket: Int, _ end: Int) -> Range<Int>? {
        guard bracket + 2 < end, source[bracket + 1] == UInt8(ascii: "^") else { return nil }
        var place = bracket + 2
        while place < end, isOfLabel(source[place]) { place += 1 }
        return place > bracket + 2 && place < end && source[place] == UInt8(ascii: "]") ? bracket + 2..<place : nil
    }

    private static func isOfLabel(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
