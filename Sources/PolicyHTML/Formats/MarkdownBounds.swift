/// Takes from a Markdown text what would cost cmark-gfm 0.29 more than its size is worth: constructs whose time or memory grows with the square
/// of their number, beyond a number that no page reaches.
///
/// A backslash before its first character makes such a construct the text that it is made of; no word is lost.
struct MarkdownBounds {
    /// What was bounded, as a reader is told.
    enum Bound: String, CaseIterable {
        case table = "empty cells of tables (65536 and 8 for each that is there)"
        case columns = "cells of a table's row (256)"
        case delimiterRows = "delimiter rows of tables in one paragraph (16)"
        case openMarkup = "`<?`, `<!` and `<![CDATA[` that nothing closes in one paragraph (64)"
        case images = "images in one paragraph of links (64, and one for each link's 64 bytes)"
        case references = "what link references repeat (16 MiB)"
        case nesting = "lists and quotations in each other (100)"
    }

    private static let mostColumns = 256
    private static let mostDelimiterRows = 16
    private static let mostOpen = 64
    private static let mostNested = 100
    private static let mostBlankLines = 100
    private static let mostEmptyCells = 65_536
    private static let mostRepeated = 16 << 20

    /// The text with everything beyond the bounds made plain.
    let text: [UInt8]
    /// The bounds that were met, in the order of the cases.
    let met: [Bound]

    /// Reads a text in UTF-8.
    init(_ source: ArraySlice<UInt8>) {
        var reader = Reader(source: source)
        reader.read()
        met = Bound.allCases.filter { reader.met.contains($0) }
        text = reader.edited()
    }

    /// One pass over the lines. What is between two blank lines may be one paragraph or hold several, which is less.
    private struct Reader {
        let source: ArraySlice<UInt8>
        var met: Set<Bound> = []
        /// Where a backslash goes, in no order.
        private var escapes: [Int] = []
        /// What is left out, rising.
        private var dropped: [Range<Int>] = []
        private var blankLines = 0
        /// The lines since the last blank one, without their ends.
        private var lines: [Range<Int>] = []
        /// Of what may be definitions of references: the colon, and the bytes of the address and title after it.
        private var definitions: [(colon: Int, size: Int)] = []
        /// The colons of those in the lines since the last blank one.
        private var colons: [Int] = []
        private var brackets = 0

        init(source: ArraySlice<UInt8>) { self.source = source }

        mutating func read() {
            var start = source.startIndex
            while start < source.endIndex {
                let end = source[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? source.endIndex
                add(start..<end)
                start = end + 1
            }
            endParagraph()
            boundReferences()
        }

        func edited() -> [UInt8] {
            guard !escapes.isEmpty || !dropped.isEmpty else { return Array(source) }
            var text: [UInt8] = []
            text.reserveCapacity(source.count + escapes.count)
            var drops = dropped[...]
            var index = source.startIndex
            for place in Set(escapes).sorted() + [source.endIndex] {
                while let drop = drops.first, drop.upperBound <= place {
                    text += source[index..<max(index, drop.lowerBound)]
                    index = max(index, drop.upperBound)
                    drops.removeFirst()
                }
                text += source[index..<place]
                if place < source.endIndex { text.append(UInt8(ascii: "\\")) }
                index = place
            }
            return text
        }

        private mutating func add(_ line: Range<Int>) {
            let content = source[line].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: ">") } ?? line.upperBound
            if content < line.upperBound {
                blankLines = 0
                boundNesting(line)
                lines.append(content..<line.upperBound)
                return
            }
            blankLines += 1
            if blankLines > MarkdownBounds.mostBlankLines {
                dropped.append(line.lowerBound..<min(line.upperBound + 1, source.endIndex))
            } else {
                boundNesting(line)
            }
            endParagraph()
        }

        /// Bounds the marks of lists and quotations with which a line begins, and the white space among them.
        private mutating func boundNesting(_ line: Range<Int>) {
            var (index, marks, space) = (line.lowerBound, 0, 0)
            while index < line.upperBound {
                let byte = source[index]
                if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                    space += 1
                    if space > 2 * MarkdownBounds.mostNested {
                        let end = source[index..<line.upperBound].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? line.upperBound
                        dropped.append(index..<end)
                        index = end
                        continue
                    }
                    index += 1
                    continue
                }
                let digits = source[index..<line.upperBound].prefix { $0.isDigit }.count
                let mark = index + digits
                guard mark < line.upperBound else { return }
                let isQuotation = digits == 0 && source[mark] == UInt8(ascii: ">")
                let isItem = digits == 0 ? "-+*".utf8.contains(source[mark]) : digits < 10 && ".)".utf8.contains(source[mark])
                guard isQuotation || isItem && (mark + 1 == line.upperBound || source[mark + 1] <= 0x20) else { return }
                marks += 1
                if marks > MarkdownBounds.mostNested, !isRule(line) {
                    met.insert(.nesting)
                    return escapes.append(mark)
                }
                index = mark + 1
            }
        }

        /// Whether a line is a rule, which nests nothing: `-` or `*` and blanks.
        private func isRule(_ line: Range<Int>) -> Bool {
            guard let mark = source[line].first(where: { $0 > 0x20 }), "-*".utf8.contains(mark) else { return false }
            return source[line].allSatisfy { $0 == mark || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        }

        private mutating func endParagraph() {
            guard let first = lines.first, let last = lines.last else { return }
            boundTables()
            boundMarkup()
            if !colons.isEmpty { measureDefinitions(in: first.lowerBound..<last.upperBound) }
            lines.removeAll(keepingCapacity: true)
        }

        private mutating func boundTables() {
            var (pipes, rows) = ([Int](), [Int]())
            for (index, line) in lines.enumerated() {
                pipes.append(self.pipes(in: line).count)
                if isDelimiterRow(line) { rows.append(index) }
            }
            guard !rows.isEmpty else { return }
            let all = pipes.reduce(0, +)
            for (count, row) in rows.enumerated() {
                let columns = source[lines[row]].split(separator: UInt8(ascii: "|")).count { $0.contains(UInt8(ascii: "-")) }
                let cells = columns * (lines.count - row)
                guard count >= MarkdownBounds.mostDelimiterRows || cells > MarkdownBounds.mostEmptyCells + 8 * all else { continue }
                met.insert(count >= MarkdownBounds.mostDelimiterRows ? .delimiterRows : .table)
                if let mark = source[lines[row]].firstIndex(of: UInt8(ascii: "-")) { escapes.append(mark) }
            }
            for (index, line) in lines.enumerated() where pipes[index] > MarkdownBounds.mostColumns {
                met.insert(.columns)
                escapes += self.pipes(in: line).dropFirst(MarkdownBounds.mostColumns)
            }
        }

        /// Where the cells of a line part.
        private func pipes(in line: Range<Int>) -> [Int] {
            var pipes: [Int] = []
            var isEscaped = false
            for place in line {
                if source[place] == UInt8(ascii: "|"), !isEscaped { pipes.append(place) }
                isEscaped = !isEscaped && source[place] == UInt8(ascii: "\\")
            }
            return pipes
        }

        /// Whether a line may stand below the head of a table.
        private func isDelimiterRow(_ line: Range<Int>) -> Bool {
            var (hasDash, hasMark) = (false, false)
            for byte in source[line] {
                switch byte {
                case UInt8(ascii: "-"): hasDash = true
                case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
                case UInt8(ascii: " "), 0x09, 0x0B, 0x0C: break
                default: return false
                }
            }
            return hasDash && hasMark
        }

        /// Bounds what a paragraph opens and does not close, and the images among its links.
        private mutating func boundMarkup() {
            var open: [[Int]] = [[], [], []]
            var images: [Int] = []
            var (links, bytes) = (0, 0)
            for line in lines {
                var index = line.lowerBound
                bytes += line.count
                while index < line.upperBound {
                    let rest = source[index..<line.upperBound]
                    switch source[index] {
                    case UInt8(ascii: "\\"): index += 1
                    case UInt8(ascii: "<"):
                        if rest.starts(with: "<?".utf8) {
                            open[0].append(index)
                        } else if rest.starts(with: "<![CDATA[".utf8) {
                            open[1].append(index)
                        } else if rest.starts(with: "<!".utf8), index + 2 < line.upperBound, source[index + 2].isLetter {
                            open[2].append(index)
                        }
                    case UInt8(ascii: ">"):
                        open[2].removeAll(keepingCapacity: true)
                        if index > line.lowerBound, source[index - 1] == UInt8(ascii: "?") { open[0].removeAll(keepingCapacity: true) }
                        if index > line.lowerBound + 1, source[index - 1] == UInt8(ascii: "]"), source[index - 2] == UInt8(ascii: "]") {
                            open[1].removeAll(keepingCapacity: true)
                        }
                    case UInt8(ascii: "!") where rest.starts(with: "![".utf8): images.append(index)
                    case UInt8(ascii: "]"):
                        links += 1
                        brackets += 1
                        if index + 1 < line.upperBound, source[index + 1] == UInt8(ascii: ":") { colons.append(index + 1) }
                    default: break
                    }
                    index += 1
                }
            }
            for places in open where places.count > MarkdownBounds.mostOpen {
                met.insert(.openMarkup)
                escapes += places[MarkdownBounds.mostOpen...]
            }
            let mostImages = MarkdownBounds.mostOpen + MarkdownBounds.mostOpen * bytes / max(1, links)
            guard images.count > mostImages else { return }
            met.insert(.images)
            escapes += images[mostImages...]
        }

        /// What stands after each colon: an address, and a title in quote marks or parentheses on the same line or the next.
        private mutating func measureDefinitions(in paragraph: Range<Int>) {
            // The next place of each mark that ends a title, at or after the last one asked for.
            var next: [UInt8: Int] = [:]
            for colon in colons {
                let address = source[colon + 1..<paragraph.upperBound].firstIndex { !$0.isWhiteSpace } ?? paragraph.upperBound
                let space = source[address..<paragraph.upperBound].firstIndex(where: \.isWhiteSpace) ?? paragraph.upperBound
                var end = space
                if let title = source[space..<paragraph.upperBound].firstIndex(where: { !$0.isWhiteSpace }), "\"'(".utf8.contains(source[title]) {
                    let mark = source[title] == UInt8(ascii: "(") ? UInt8(ascii: ")") : source[title]
                    if next[mark, default: -1] <= title {
                        next[mark] = source[(title + 1)..<paragraph.upperBound].firstIndex(of: mark) ?? paragraph.upperBound
                    }
                    end = next[mark] ?? space
                    // An escaped mark ends nothing: then the title may be as long as the paragraph.
                    if end > title, end < paragraph.upperBound, source[end - 1] == UInt8(ascii: "\\") { end = paragraph.upperBound }
                }
                definitions.append((colon, end - colon))
            }
            colons.removeAll(keepingCapacity: true)
        }

        /// A reference repeats the address and title of its definition; those that are too long for the number of references are none.
        private mutating func boundReferences() {
            let most = max(MarkdownBounds.mostRepeated, 4 * source.count) / max(1, brackets)
            for definition in definitions where definition.size > most {
                met.insert(.references)
                escapes.append(definition.colon)
            }
        }
    }
}
