/// Plain text as a skeleton of paragraphs.
///
/// A blank line ends a paragraph. Other line breaks are where an editor or mail program wrapped it, unless the next word would have
/// fitted on the line and begins like a sentence, or the next line begins with a list mark.
package enum PlainTextPage {
    /// Columns by which a wrapped line may fall short of the longest one and still count as full.
    private static let slack = 10

    static func skeleton(of source: [UInt8], start: Int, limits: PageLimits) -> PageSkeleton {
        var skeleton = PageSkeleton()
        for paragraph in paragraphs(of: source, start..<source.count) {
            skeleton.appendStart(.p, attributes: 0..<0, offset: paragraph.lowerBound)
            let first = Int32(skeleton.text.count)
            CharacterReference.append(source, paragraph, place: .literal, to: &skeleton.text, noting: &skeleton.sources)
            skeleton.appendText(first..<Int32(skeleton.text.count), offset: paragraph.lowerBound)
            skeleton.appendEnd(.p, offset: paragraph.upperBound)
        }
        return skeleton
    }

    /// The paragraphs of a stretch of text, in order.
    package static func paragraphs(of source: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var lines: [Range<Int>] = []
        for line in self.lines(of: source, range) {
            if source[line].allSatisfy({ $0.isWhiteSpace || $0 == 0 }) {
                append(lines, of: source, to: &paragraphs)
                lines = []
            } else {
                lines.append(line)
            }
        }
        append(lines, of: source, to: &paragraphs)
        return paragraphs
    }

    private static func lines(of source: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let end = source[place..<range.upperBound].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? range.upperBound
            lines.append(place..<end)
            let isPair = end + 1 < range.upperBound && source[end] == UInt8(ascii: "\r") && source[end + 1] == UInt8(ascii: "\n")
            place = end + (isPair ? 2 : 1)
        }
        return lines
    }

    private static func append(_ lines: [Range<Int>], of source: [UInt8], to paragraphs: inout [Range<Int>]) {
        guard let first = lines.first else { return }
        let width = lines.map(\.count).max() ?? 0
        var start = first.lowerBound
        var previous = first
        for line in lines.dropFirst() {
            if !isWrapped(source, previous, line, width) {
                paragraphs.append(start..<previous.upperBound)
                start = line.lowerBound
            }
            previous = line
        }
        paragraphs.append(start..<previous.upperBound)
    }

    private static func isWrapped(_ source: [UInt8], _ line: Range<Int>, _ next: Range<Int>, _ width: Int) -> Bool {
        let text = source[next].drop(while: \.isWhiteSpace)
        let word = text.prefix { !$0.isWhiteSpace }
        if isListMark(word), word.count < text.count { return false }
        if width > 200 { return false }
        let isFull = line.count + 1 + word.count + slack > width
        let beginsSentence = word.first.map { !($0 &- 0x61 < 26) } ?? true
        return isFull || !beginsSentence
    }

    /// `-`, `*`, `•`, `1.`, `(a)`, `b)`.
    private static func isListMark(_ word: ArraySlice<UInt8>) -> Bool {
        if word.count == 1, let mark = word.first { return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") }
        if word.elementsEqual("•".utf8) || word.elementsEqual("–".utf8) { return true }
        guard let last = word.last, word.count <= 4, last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else { return false }
        let body = word.dropLast().drop { $0 == UInt8(ascii: "(") }
        return body.allSatisfy(\.isDigit) || (body.count == 1 && body.allSatisfy(\.isLetter))
    }
}
