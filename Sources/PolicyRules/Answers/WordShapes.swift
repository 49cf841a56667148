internal import PolicyModel

/// How words of a page are written, and what stands between them.
struct WordShapes {
    let document: PolicyDocument
    let words: DocumentWords

    /// In letters: a number with fewer behind it is a number with its unit ("3rd", "90px").
    private static let leastLetters = 3

    func isCapital(_ word: Int) -> Bool {
        let start = Int(words.starts[word])
        let first = document.text[start]
        if first < 0x80 { return first &- UInt8(ascii: "A") < 26 }
        return String(decoding: document.text[start..<Int(words.ends[word])], as: UTF8.self).first?.isUppercase == true
    }

    /// Whether a word is written as names are: with a capital letter first or inside, or as a number with a word behind it.
    func isNameLike(_ word: Int) -> Bool {
        if isCapital(word) { return true }
        let bytes = document.text[Int(words.starts[word])..<Int(words.ends[word])]
        guard let first = bytes.first else { return false }
        if first &- UInt8(ascii: "0") < 10 {
            return bytes.count { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } >= Self.leastLetters
        }
        return bytes.dropFirst().contains { $0 &- UInt8(ascii: "A") < 26 }
    }

    /// Whether a word in small letters is one of the page's own name, as its title and service tell it.
    func isNamedSmall(_ word: Int) -> Bool {
        let bytes = document.text[Int(words.starts[word])..<Int(words.ends[word])]
        guard bytes.count >= Self.leastLetters, !isNameLike(word) else { return false }
        let name = String(decoding: bytes, as: UTF8.self)
        return [document.title, document.service.map(document.text(at:))].contains { title in
            title?.split { !$0.isLetter && !$0.isNumber }.contains { $0 == name } == true
        }
    }

    /// Whether nothing but a space, a point after an abbreviation, an ampersand, a hyphen or an apostrophe stands before a word.
    func isJoined(_ word: Int) -> Bool {
        gap(before: word).allSatisfy { " .&-+'\u{2019}\u{A0}\u{200B}".utf8.contains($0) }
    }

    /// Whether a word is one with the word before it, as in "example.com".
    func isGlued(_ word: Int) -> Bool {
        let gap = gap(before: word)
        return gap.count == 1 && gap.first.map { ".-'&".utf8.contains($0) } == true
    }

    /// In words: so far before a word a bracket around it may open.
    private static let bracketed = 8

    /// Whether a word stands in square or curly brackets, as what is still to be filled in does: "[Name of the company]".
    func isPlaceholder(_ word: Int) -> Bool {
        var place = word
        while place > 0, word - place < Self.bracketed {
            let gap = gap(before: place)
            if let last = gap.last(where: { "[]{}".utf8.contains($0) }) { return "[{".utf8.contains(last) }
            place -= 1
        }
        return false
    }

    /// Whether another clause begins at a word.
    func isClosed(before word: Int) -> Bool {
        gap(before: word).contains { ";!?".utf8.contains($0) }
    }

    /// What stands between a word, which is not the page's first, and the word before it.
    func gap(before word: Int) -> ArraySlice<UInt8> {
        document.text[Int(words.ends[word - 1])..<Int(words.starts[word])]
    }

    /// The same without its spaces.
    func mark(before word: Int) -> String {
        String(decoding: gap(before: word), as: UTF8.self).filter { !" \u{A0}\u{200B}".contains($0) }
    }

    /// Whether nothing but a comma, or a point and a comma, stands before a word.
    func isAfterComma(_ word: Int) -> Bool {
        gap(before: word).allSatisfy { " ,.\u{A0}\u{200B}".utf8.contains($0) }
    }
}
