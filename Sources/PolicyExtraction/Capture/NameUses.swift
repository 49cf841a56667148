import PolicyLanguage
import PolicyModel

/// How the text of a page uses words and runs of words that may be names.
struct NameUses {
    /// The text up to so many bytes tells what it calls its service.
    private static let sample = 16_000

    /// The blocks of the body that are counted, with their numbers.
    let blocks: [(number: Int, text: Range<Int>)]
    private let language: String?

    /// The uses in a page's body but for its headings and the block that is its title.
    init(in document: borrowing PolicyDocument, without title: Int?) {
        var blocks: [(number: Int, text: Range<Int>)] = []
        var bytes = 0
        for (index, block) in document.blocks.enumerated() where block.region == .body && block.kind != .heading && index != title {
            blocks.append((index, block.text))
            bytes += block.text.count
            if bytes >= Self.sample { break }
        }
        self.blocks = blocks
        language = document.language
    }

    /// Counts the words in the text, in one pass.
    func count(_ words: inout [TitleWord], in text: Span<UInt8>) {
        var begins = [Bool](repeating: false, count: 256)
        for word in words {
            begins[Int(word.bytes[0])] = true
            begins[Int(word.folded[0])] = true
        }
        for (_, block) in blocks {
            var place = block.lowerBound
            var isWord = false
            while place < block.upperBound {
                let byte = text[place]
                let wasWord = isWord
                isWord = Self.isLetter(byte)
                if isWord, !wasWord, begins[Int(byte)] {
                    for index in words.indices { count(&words[index], in: text, at: place, block) }
                }
                place += 1
            }
        }
    }

    private func count(_ word: inout TitleWord, in text: Span<UInt8>, at place: Int, _ block: Range<Int>) {
        if Self.stands(word.bytes, in: text, at: place, end: block.upperBound) {
            word.count += 1
            if Self.isInside(text, place, block) {
                word.inside += 1
                if !Self.isBeforeCapital(text, place + word.bytes.count, block), isBehindArticle(text, place, block) { word.articled += 1 }
            }
            if isBeforeForm(text, place + word.bytes.count, block) { word.formed += 1 }
        } else if Self.stands(word.folded, in: text, at: place, end: block.upperBound),
            !Self.isInAddress(text, place..<place + word.folded.count, block)
        {
            word.small += 1
        }
    }

    /// A place of a run of words in the text.
    struct Place {
        var block: Int
        var place: Range<Int>
        /// Whether it is inside a sentence.
        var isInside: Bool
        /// Whether another word with a capital letter follows.
        var isFollowed: Bool
    }

    /// The places of a run of words in the text.
    func places(of run: [[UInt8]], in text: Span<UInt8>) -> [Place] {
        guard let first = run.first else { return [] }
        var places: [Place] = []
        for (number, block) in blocks {
            for start in block where Self.stands(first, in: text, at: start, end: block.upperBound) {
                guard start == block.lowerBound || !Self.isLetter(text[start - 1]), let end = Self.end(of: run, in: text, at: start, block) else { continue }
                places.append(
                    Place(block: number, place: start..<end, isInside: Self.isInside(text, start, block), isFollowed: Self.isBeforeCapital(text, end, block)))
            }
        }
        return places
    }

    /// Where a run ends whose first word stands at a place.
    private static func end(of run: [[UInt8]], in text: Span<UInt8>, at start: Int, _ block: Range<Int>) -> Int? {
        var end = start + run[0].count
        for word in run.dropFirst() {
            var next = end
            while next < block.upperBound, !isLetter(text[next]) { next += 1 }
            guard next - end < 4, stands(word, in: text, at: next, end: block.upperBound) else { return nil }
            end = next + word.count
        }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func stands(_ word: [UInt8], in text: Span<UInt8>, at place: Int, end: Int) -> Bool {
        guard place + word.count <= end else { return false }
        for offset in word.indices where text[place + offset] != word[offset] { return false }
        // A quotation mark or a dash, which no letter is, begins with 0xE2.
        return place + word.count == end || !isLetter(text[place + word.count]) || text[place + word.count] == 0xE2
    }

    /// Whether a word is a part of a web or mail address: these have no capital letters.
    private static func isInAddress(_ text: Span<UInt8>, _ word: Range<Int>, _ block: Range<Int>) -> Bool {
        if word.lowerBound > block.lowerBound, "@./-_".utf8.contains(text[word.lowerBound - 1]) { return true }
        guard word.upperBound + 1 < block.upperBound else { return false }
        return "@./-_".utf8.contains(text[word.upperBound]) && isLetter(text[word.upperBound + 1])
    }

    /// Whether a word has another of its sentence before it, so that its capital letter is its own.
    private static func isInside(_ text: Span<UInt8>, _ place: Int, _ block: Range<Int>) -> Bool {
        guard place > block.lowerBound + 1, text[place - 1] == 0x20 else { return false }
        return isLetter(text[place - 2]) || text[place - 2] == UInt8(ascii: ",")
    }

    /// Whether a word with a capital letter stands behind one that ends at a place.
    private static func isBeforeCapital(_ text: Span<UInt8>, _ end: Int, _ block: Range<Int>) -> Bool {
        end + 1 < block.upperBound && text[end] == 0x20 && text[end + 1] &- UInt8(ascii: "A") < 26
    }

    /// Whether the word before a place is an article.
    private func isBehindArticle(_ text: Span<UInt8>, _ place: Int, _ block: Range<Int>) -> Bool {
        var start = place - 1
        while start > block.lowerBound, Self.isLetter(text[start - 1]) { start -= 1 }
        var scanner = WordScanner(start..<place)
        return scanner.next(in: text) != nil && NameWords.isArticle(scanner.folded, of: language)
    }

    /// Whether the form of a company stands behind a word that ends at a place.
    private func isBeforeForm(_ text: Span<UInt8>, _ end: Int, _ block: Range<Int>) -> Bool {
        guard end < block.upperBound, text[end] == 0x20 || text[end] == UInt8(ascii: ",") else { return false }
        var scanner = WordScanner(end..<block.upperBound)
        guard let next = scanner.next(in: text), next.lowerBound - end <= 2 else { return false }
        return TitleWord.isCapital(next.map { text[$0] }[...]) && ChangeWords.isCompanyForm(scanner.folded)
    }
}
