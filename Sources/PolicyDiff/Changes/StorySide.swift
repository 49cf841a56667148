internal import PolicyModel

/// One document as the teller of a story sees it: what was found in it that the other lacks, and its sentences.
struct StorySide {
    private let document: PolicyDocument
    private let words: WordSequence
    private let reader: WordReader
    private let vocabulary: WordClasses
    private var goneByBlock: [Int: [Finding]] = [:]

    /// Longer sentences are cut, in bytes.
    private static let longest = 240
    /// Bytes shown before an edit that begins late in such a sentence.
    private static let lead = 90

    /// `gone` are the findings that only this document has.
    init(_ side: Side, _ vocabulary: WordClasses, gone: [Finding], paired: [Finding]) {
        (document, words, self.vocabulary) = (side.document, side.words, vocabulary)
        reader = WordReader(side.words, vocabulary)
        for finding in gone {
            for block in finding.blocks { goneByBlock[block, default: []].append(finding) }
        }
    }

    /// The findings that only this document has, in some places where an edit touches their words.
    func gone(at places: [TextSpan], edits: [TextSpan]) -> [Finding] {
        places.flatMap { place in
            (goneByBlock[place.block] ?? []).filter { finding in
                // A finding's place within the block is known only for the first of the blocks that say the same.
                guard finding.span.block == place.block else { return true }
                return edits.contains { $0.block == place.block && $0.start < finding.span.end && finding.span.start < $0.end }
            }
        }
    }

    /// Whether a finding is on one of some places.
    func isAt(_ finding: Finding, _ places: [TextSpan]) -> Bool { places.contains { finding.blocks.contains($0.block) } }

    /// Whether some places begin with a heading and hold what stands under it.
    func isSection(_ places: [TextSpan]) -> Bool {
        guard places.count > 1, document.blocks[places[0].block].kind == .heading else { return false }
        return words.blockWords[places[0].block].contains { !reader.classes($0).contains(.number) }
    }

    /// Whether some places are one short line: a date in it is the page's own.
    func isLine(_ places: [TextSpan]) -> Bool { places.count == 1 && words.blockWords[places[0].block].count <= 8 }

    /// The first of some places that touches a sentence which says who is responsible. A sentence is read once, however many places touch it.
    func firstOnResponsibility(_ places: some Sequence<TextSpan>) -> TextSpan? {
        var read: Set<Int> = []
        return places.first { place in
            let touched = words(in: place)
            guard let first = touched.first, let last = touched.last else { return false }
            return (words.sentenceOf[first]...words.sentenceOf[last]).contains { sentence in
                read.insert(sentence).inserted && words.sentences[sentence].contains { reader.classes($0).contains(.responsibility) }
            }
        }
    }

    /// Where a date that the page states about itself stands in some places.
    func date(at places: [TextSpan]) -> TextSpan? {
        document.dates.first { date in places.contains { $0.block == date.span.block } }?.span
    }

    /// Whether a place holds a word of objecting.
    func speaksOfObjecting(_ place: TextSpan) -> Bool {
        words(in: place).contains { reader.isObjection($0) }
    }

    /// How many words of a place say something by themselves.
    func substance(of place: TextSpan) -> Int { words(in: place).count { !reader.classes($0).contains(.small) } }

    /// Fewer words are no sentence that is told alone.
    private static let shortestSentence = 5

    /// The first whole sentence in a place.
    func wholeSentence(in place: TextSpan) -> TextSpan? {
        let inside = words(in: place)
        guard let first = inside.first, let last = inside.last else { return nil }
        let sentence = words.sentences[words.sentenceOf[first]...words.sentenceOf[last]].first {
            $0.count >= Self.shortestSentence && $0.clamped(to: inside) == $0
        }
        let start = document.blocks[place.block].text.lowerBound
        return sentence.map {
            TextSpan(section: place.section, block: place.block, start: words.starts[$0.lowerBound] - start, end: words.ends[$0.upperBound - 1] - start)
        }
    }

    /// The words that lie in a place whole.
    private func words(in place: TextSpan) -> Range<Int> {
        let (all, start) = (words.blockWords[place.block], document.blocks[place.block].text.lowerBound)
        let first = all.halved { words.starts[$0] < start + place.start }
        return first..<max(first, all.halved { words.ends[$0] <= start + place.end })
    }

    /// Words between who promises and the negation: fewer where the verb follows it ("we will never"), more where it comes last.
    private static let reach = (usual: 4, late: 14)
    /// Words between the negation and what is not done: "are never again sold", "nicht zum Training verwendet".
    private static let reachOfDeed = 4

    /// The words of negation in a place by which the page promises: "we" stands before them, or what is not done with information behind
    /// them, in a statement that is no case and no question.
    func promises(in place: TextSpan) -> [TextSpan] {
        let start = document.blocks[place.block].text.lowerBound
        return words(in: place).compactMap { word in
            guard reader.classes(word).contains(.refusal) else { return nil }
            let sentence = words.sentences[words.sentenceOf[word]]
            let isLate = reader.classes(word).contains(.lateRefusal)
            let before = max(sentence.lowerBound, word - (isLate ? Self.reach.late : Self.reach.usual))..<word
            let deed = (word + 1..<min(sentence.upperBound, word + 1 + Self.reachOfDeed)).first { reader.classes($0).contains(.handled) }
            let we = before.last { reader.classes($0).contains(.subject) }
            guard let subject = we ?? deed.map({ _ in sentence.lowerBound }), !isCompound(word), !isQuestion(sentence),
                !(max(sentence.lowerBound, subject - 3)..<subject).contains(where: { reader.classes($0).contains(.condition) }),
                !(subject..<word).contains(where: { reader.classes($0).contains(.condition) && !isClosed($0, before: word) })
            else { return nil }
            return TextSpan(section: place.section, block: place.block, start: words.starts[word] - start, end: words.ends[word] - start)
        }
    }

    /// Whether a comma ends the case that a word begins before another word: "if you are signed in, they will not be saved".
    private func isClosed(_ condition: Int, before word: Int) -> Bool {
        document.text[words.ends[condition]..<words.starts[word]].contains(UInt8(ascii: ","))
    }

    /// Whether a hyphen joins a word to the next: "non-profit".
    private func isCompound(_ word: Int) -> Bool {
        words.ends[word] < document.text.count && document.text[words.ends[word]] == UInt8(ascii: "-")
    }

    private func isQuestion(_ sentence: Range<Int>) -> Bool {
        let last = sentence.upperBound - 1
        let block = document.blocks[words.blocks[last]].text
        let end = last + 1 < words.starts.count && words.blocks[last + 1] == words.blocks[last] ? words.starts[last + 1] : block.upperBound
        return document.text[words.ends[last]..<max(words.ends[last], end)].contains(UInt8(ascii: "?"))
    }

    /// One past the last byte of the sentence in which a place begins, from the start of the block.
    func sentenceEnd(_ place: TextSpan) -> Int { sentenceBytes(place).upperBound }

    /// The whole sentences that a place touches; of long ones what surrounds the place. White space around them is left out.
    func sentence(_ place: TextSpan) -> String {
        let bytes = sentenceBytes(place)
        let block = document.blocks[place.block].text.lowerBound
        var text = document.text[block + bytes.lowerBound..<block + bytes.upperBound]
        while text.last == 0x20 { text.removeLast() }
        guard text.count > Self.longest else { return String(decoding: text, as: UTF8.self) }
        // An edit that begins late in its sentence is shown with the words right before it.
        let late = max(0, place.start - bytes.lowerBound)
        let isLate = late > Self.longest - Self.lead
        let start = isLate ? cut(text, at: text.startIndex + late - Self.lead) + 1 : text.startIndex
        let end = text.endIndex - start > Self.longest ? cut(text, at: start + Self.longest) : text.endIndex
        return (isLate ? "… " : "") + String(decoding: text[start..<end], as: UTF8.self) + (end < text.endIndex ? " …" : "")
    }

    /// The last space before a place of a text, else the start of the character there.
    private func cut(_ text: ArraySlice<UInt8>, at place: Int) -> Int {
        var end = text[..<place].lastIndex(of: 0x20) ?? place
        while end > text.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Whether a sentence goes on before a place, or behind it.
    func goesOn(around place: TextSpan) -> (before: Bool, behind: Bool) {
        let inside = words(in: place)
        guard let first = inside.first, let last = inside.last else { return (false, false) }
        return (words.sentences[words.sentenceOf[first]].lowerBound < first, words.sentences[words.sentenceOf[last]].upperBound > last + 1)
    }

    /// The sentences that a place touches, in bytes from the start of its block.
    private func sentenceBytes(_ place: TextSpan) -> Range<Int> {
        let block = document.blocks[place.block].text
        let all = words.blockWords[place.block]
        let first = all.halved { words.ends[$0] <= block.lowerBound + place.start }
        guard first < all.upperBound else { return place.start..<max(place.start, place.end) }
        let last = all.halved { words.starts[$0] < block.lowerBound + place.end } - 1
        let start = words.sentences[words.sentenceOf[first]].lowerBound
        let end = words.sentences[words.sentenceOf[max(first, last)]].upperBound
        return (start == all.lowerBound ? 0 : words.starts[start] - block.lowerBound)
            ..< (end == all.upperBound ? block.count : words.starts[end] - block.lowerBound)
    }
}
