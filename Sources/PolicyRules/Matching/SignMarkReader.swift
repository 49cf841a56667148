internal import PolicyModel

/// Finds the words of sentences that bear on the sign of what they say.
struct SignMarkReader {
    private let document: PolicyDocument
    private let words: DocumentWords
    private var matcher: PhraseMatcher
    /// At most 64.
    private let lists: [(kind: SignWords, list: Int32)]
    /// By distinct word: a bit for each of the lists that may begin with it.
    private let openings: [UInt64]
    private var lastSentence = -1
    private var lastMarks: [SignMark] = []

    /// `page` is of a layer that has words of signs.
    init(_ page: PageWords, document: PolicyDocument) {
        self.document = document
        words = page.words
        matcher = PhraseMatcher(page)
        lists = zip(SignWords.allCases, page.tables.signs).filter { $0.1 >= 0 }.map { (kind: $0.0, list: $0.1) }
        openings = Self.openings(of: lists.map(\.list), page)
    }

    private static func openings(of lists: [Int32], _ page: PageWords) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: page.tables.symbolCount)
        for (index, list) in lists.enumerated() {
            bits[Int(page.tables.lists[Int(list) * ListRow.stride + ListRow.first])] |= 1 << UInt64(index)
        }
        let ofRow = (0..<page.symbols.rowCount).map { page.symbols.symbols(ofRow: $0).reduce(0) { $0 | bits[Int($1)] } }
        return (0..<Int32(page.words.distinct.count)).map { ofRow[page.symbols.row(of: $0)] }
    }

    /// Whether a mark of a kind may begin somewhere in a sentence.
    func mayHold(_ kind: SignWords, in sentence: Int) -> Bool {
        guard let index = lists.firstIndex(where: { $0.kind == kind }) else { return false }
        return words.words(ofSentence: sentence).contains { openings[Int(words.numbers[$0])] >> UInt64(index) & 1 != 0 }
    }

    /// The marks of a sentence in reading order, without those inside words that mean nothing by them.
    mutating func marks(of sentence: Int) -> [SignMark] {
        if sentence == lastSentence { return lastMarks }
        let range = words.words(ofSentence: sentence)
        matcher.block = range
        var marks: [SignMark] = []
        for word in range {
            if word > range.lowerBound, isParted(before: word) { marks.append(SignMark(kind: .breaks, words: word..<word + 1)) }
            var open = openings[Int(words.numbers[word])]
            while open != 0 {
                let (kind, list) = lists[open.trailingZeroBitCount]
                open &= open - 1
                let ends = matcher.ends(ofList: list, at: word, limit: range.upperBound)
                guard ends != 0 else { continue }
                marks.append(SignMark(kind: kind, words: word..<word + 63 - ends.leadingZeroBitCount))
            }
        }
        let harmless = marks.filter { $0.kind == .harmless || $0.kind == .wishes }
        if !harmless.isEmpty {
            marks.removeAll { mark in
                guard mark.kind != .breaks, mark.kind != .own, mark.kind != .wishes else { return false }
                return harmless.contains { $0.overlaps(mark) && ($0.words.count > mark.words.count || mark.kind == .predicates || mark.kind == .harmless) }
            }
        }
        closeRelatives(among: &marks, in: range)
        addCommas(to: &marks, in: range)
        lastSentence = sentence
        lastMarks = marks
        return marks
    }

    /// Makes marks of relative clauses reach to the comma that ends them, or to the end of the sentence.
    private func closeRelatives(among marks: inout [SignMark], in sentence: Range<Int>) {
        guard marks.contains(where: { $0.kind == .relatives || $0.kind == .fenced }) else { return }
        marks = marks.compactMap { mark in
            guard mark.kind == .relatives || mark.kind == .fenced else { return mark }
            let start = mark.words.lowerBound
            if mark.kind == .fenced {
                let before = max(start - 1, sentence.lowerBound + 1)...max(start, sentence.lowerBound + 1)
                guard start > sentence.lowerBound, before.contains(where: { hasComma(before: $0) }) else { return nil }
            }
            let end = (mark.words.upperBound..<max(mark.words.upperBound, sentence.upperBound)).first { hasComma(before: $0) }
            return SignMark(kind: .relatives, words: start..<(end ?? sentence.upperBound))
        }
    }

    private func hasComma(before word: Int) -> Bool { gap(before: word).contains(UInt8(ascii: ",")) }

    /// The words that name somebody who is not the page's service: "our supplier Example", "Example, a supplier".
    mutating func supplierNames() -> Set<Int32> {
        guard let index = lists.firstIndex(where: { $0.kind == .suppliers }) else { return [] }
        let list = lists[index].list
        let bit: UInt64 = 1 << UInt64(index)
        var names: Set<Int32> = []
        for word in words.numbers.indices.dropLast() where openings[Int(words.numbers[word])] & bit != 0 {
            guard matcher.ends(ofList: list, at: word, limit: word + 1) != 0 else { continue }
            let (next, before) = (word + 1, word - 2)
            // Blocks are parted by another byte than a space: what begins the next one is no name.
            if isCapital(next), gap(before: next).elementsEqual(" ".utf8) { names.insert(words.numbers[next]) }
            if before >= 0, isCapital(before), gap(before: word - 1).elementsEqual(", ".utf8) { names.insert(words.numbers[before]) }
        }
        return names
    }

    /// Whether a word is written with a capital letter.
    func isCapital(_ word: Int) -> Bool {
        let first = document.text[Int(words.starts[word])]
        return first &- UInt8(ascii: "A") < 26
    }

    /// What stands between a word and the one before it.
    func gap(before word: Int) -> ArraySlice<UInt8> {
        document.text[Int(words.ends[word - 1])..<Int(words.starts[word])]
    }

    /// Whether a semicolon or a dash parts a word from the one before it.
    private func isParted(before word: Int) -> Bool {
        let gap = gap(before: word)
        guard gap.count > 1 else { return false }
        // U+2013 and U+2014 in UTF-8.
        return gap.contains(UInt8(ascii: ";")) || gap.contains(0x93) && gap.contains(0xE2) || gap.contains(0x94) && gap.contains(0xE2)
    }

    /// A comma ends a clause where a subject of its own or a negation follows it, unless it ends a relative clause before the negation.
    private func addCommas(to marks: inout [SignMark], in sentence: Range<Int>) {
        let added = marks.compactMap { mark -> SignMark? in
            guard mark.kind == .subjects || mark.kind == .negators, mark.words.lowerBound > sentence.lowerBound else { return nil }
            guard hasComma(before: mark.words.lowerBound) else { return nil }
            guard mark.kind == .subjects || !marks.contains(where: { $0.kind == .relatives && $0.words.upperBound == mark.words.lowerBound })
            else { return nil }
            return SignMark(kind: .breaks, words: mark.words)
        }
        marks += added
    }
}
