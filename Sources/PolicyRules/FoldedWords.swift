internal import PolicyModel

/// The words of a text as patterns and fingerprints see them.
enum FoldedWords {
    static func of(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(0..<bytes.count)
        var words: [String] = []
        while scanner.next(in: bytes.span) != nil {
            words.append(String(decoding: scanner.folded, as: UTF8.self))
        }
        return words
    }
}
