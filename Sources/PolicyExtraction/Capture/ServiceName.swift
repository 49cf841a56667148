import PolicyLanguage
import PolicyModel

/// Finds the name of the service whose page it is: what its title or first heading calls it, as its text calls it, too.
struct ServiceName {
    /// The text up to so many bytes tells what it calls its service.
    private static let sample = 16_000
    /// Words of a title that are looked at.
    private static let longestTitle = 24
    /// A first line that is longer is no title.
    private static let longestLine = 100

    /// A word of a title that may be of a name.
    private struct Word {
        var bytes: [UInt8]
        var folded: [UInt8]
        /// Whether it follows the word before it with no more between them than a name has inside.
        var isJoined: Bool
        /// How often the text has it as it stands, inside sentences, and in small letters.
        var count = 0
        var inside = 0
        var small = 0
    }

    private var words: [Word] = []
    private var blocks: [Range<Int>] = []

    /// Where the text first tells its service's name; `nil` where it has none that can be told from other words.
    static func place(in document: borrowing PolicyDocument) -> TextSpan? {
        ServiceName(document)?.place(in: document)
    }

    private init?(_ document: borrowing PolicyDocument) {
        let line = document.blocks.firstIndex { $0.kind == .heading && $0.region == .body }
            ?? document.blocks.firstIndex { $0.region == .body && $0.text.count <= Self.longestLine }
        if let line { addWords(of: Array(document.text[document.blocks[line].text]), document.language) }
        // A report is told under the name of its paper.
        if document.kind != .article, let title = document.title { addWords(of: Array(title.utf8), document.language) }
        guard !words.isEmpty else { return nil }
        var bytes = 0
        for (index, block) in document.blocks.enumerated() where block.region == .body && block.kind != .heading && index != line {
            blocks.append(block.text)
            bytes += block.text.count
            if bytes >= Self.sample { break }
        }
        count(in: document.text.span)
    }

    private mutating func addWords(of text: [UInt8], _ language: String?) {
        var scanner = WordScanner(text.indices)
        var last = 0
        var isAfterName = false
        for _ in 0..<Self.longestTitle {
            guard let place = scanner.next(in: text.span) else { return }
            let gap = text[last..<place.lowerBound]
            last = place.upperBound
            let folded = scanner.folded
            let isName = Self.isCapital(text[place]) && !Self.isCommon(folded, language) || isAfterName && folded.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
            if isName {
                let isJoined = isAfterName && !words.isEmpty && gap.allSatisfy { " &'.-\u{2019}".utf8.contains($0) }
                words.append(Word(bytes: Array(text[place]), folded: folded, isJoined: isJoined))
            }
            isAfterName = isName
        }
    }

    /// Whether a word is of the language and no name: a small word, the subject of policies, a place, a month.
    private static func isCommon(_ word: [UInt8], _ language: String?) -> Bool {
        CaptureWords.isSubject(word) || LanguageGuess.isFunctionWord(word, of: language) || ChangeWords.isPlaceOrMonth(word)
    }

    private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return word.contains { $0 &- UInt8(ascii: "A") < 26 } }
        return String(decoding: word, as: UTF8.self).first?.isUppercase == true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Counts the words in the text, in one pass.
    private mutating func count(in text: Span<UInt8>) {
        var begins = [Bool](repeating: false, count: 256)
        for word in words {
            begins[Int(word.bytes[0])] = true
            begins[Int(word.folded[0])] = true
        }
        for block in blocks {
            var place = block.lowerBound
            var isWord = false
            while place < block.upperBound {
                let byte = text[place]
                let wasWord = isWord
                isWord = Self.isLetter(byte)
                if isWord, !wasWord, begins[Int(byte)] {
                    for index in words.indices {
                        if Self.stands(words[index].bytes, in: text, at: place, end: block.upperBound) {
                            words[index].count += 1
                            if Self.isInside(text, place, block) { words[index].inside += 1 }
                        } else if Self.stands(words[index].folded, in: text, at: place, end: block.upperBound),
                            !Self.isInAddress(text, place..<place + words[index].folded.count, block)
                        {
                            words[index].small += 1
                        }
                    }
                }
                place += 1
            }
        }
    }

    private static func stands(_ word: [UInt8], in text: Span<UInt8>, at place: Int, end: Int) -> Bool {
        guard place + word.count <= end else { return false }
        for offset in word.indices where text[place + offset] != word[offset] { return false }
        return place + word.count == end || !isLetter(text[place + word.count])
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

    /// The place of the run of words that the text has most often.
    private func place(in document: borrowing PolicyDocument) -> TextSpan? {
        var best: (name: [Word], inside: Int)?
        var start = 0
        while start < words.count {
            guard isName(words[start], document) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < words.count, words[end].isJoined, isName(words[end], document) { end += 1 }
            let run = Array(words[start..<end])
            // What the page's address says, too, is the surest.
            let inside = run[0].inside + (isInAddress(run[0], document) ? Self.sample : 0)
            if inside > best?.inside ?? 0 { best = (run, inside) }
            start = end
        }
        guard let best else { return nil }
        return first(best.name, document) ?? first(Array(best.name.prefix(1)), document)
    }

    /// Whether the text uses a word as a name: with a capital letter of its own, twice or more, and never in small letters.
    private func isName(_ word: Word, _ document: borrowing PolicyDocument) -> Bool {
        guard word.small == 0 || word.bytes == word.folded, word.count >= 2 else { return false }
        return word.inside >= 1 && !CaptureWords.hasCapitalNouns(document.language) || isInAddress(word, document)
    }

    /// Whether the page's address or a mail address on it has a word in its host.
    private func isInAddress(_ word: Word, _ document: borrowing PolicyDocument) -> Bool {
        let name = String(decoding: word.folded, as: UTF8.self)
        guard name.utf8.count >= 3 else { return false }
        if let host = document.url?.split(separator: "/").dropFirst().first.map({ Array($0.lowercased().utf8) }),
            ByteText.find(word.folded, in: host.span, host.indices) != nil
        {
            return true
        }
        return blocks.contains { block in
            document.text[block].contains(UInt8(ascii: "@"))
                && String(decoding: document.text[block], as: UTF8.self).split(separator: "@").dropFirst().contains { part in
                    part.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.lowercased().contains(name)
                }
        }
    }

    private func first(_ name: [Word], _ document: borrowing PolicyDocument) -> TextSpan? {
        let text = document.text.span
        guard let first = name.first else { return nil }
        for (index, block) in document.blocks.enumerated() where block.region == .body && block.kind != .heading {
            for start in block.text where Self.stands(first.bytes, in: text, at: start, end: block.text.upperBound) {
                guard start == block.text.lowerBound || !Self.isLetter(text[start - 1]) else { continue }
                var end = start + first.bytes.count
                for word in name.dropFirst() {
                    var next = end
                    while next < block.text.upperBound, !Self.isLetter(text[next]) { next += 1 }
                    guard next - end < 4, Self.stands(word.bytes, in: text, at: next, end: block.text.upperBound) else { end = -1; break }
                    end = next + word.bytes.count
                }
                guard end > 0 else { continue }
                let offset = block.text.lowerBound
                return TextSpan(section: block.section, block: index, start: start - offset, end: end - offset)
            }
        }
        return nil
    }
}
