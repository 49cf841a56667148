import PolicyModel

/// Counts which of a list of phrases stand in a text, word by word and blind to case and punctuation.
struct PhraseCounter {
    /// The phrases by their first word, in the order of their list.
    private let byFirst: [[UInt8]: [(index: Int, rest: [[UInt8]])]]
    private let count: Int

    init(_ phrases: [String]) {
        var table: [[UInt8]: [(index: Int, rest: [[UInt8]])]] = [:]
        for (index, phrase) in phrases.enumerated() {
            let words = Self.words(phrase)
            guard let first = words.first else { continue }
            table[first, default: []].append((index, Array(words.dropFirst())))
        }
        byFirst = table
        count = phrases.count
    }

    /// How many different phrases stand in `words`.
    func distinct(in words: [[UInt8]]) -> Int {
        var isFound = [Bool](repeating: false, count: count)
        for (place, word) in words.enumerated() {
            guard let candidates = byFirst[word] else { continue }
            for candidate in candidates where words[(place + 1)...].starts(with: candidate.rest) {
                isFound[candidate.index] = true
            }
        }
        return isFound.count { $0 }
    }

    private static func words(_ phrase: String) -> [[UInt8]] {
        let bytes = Array(phrase.utf8)
        var words: [[UInt8]] = []
        var scanner = WordScanner(0..<bytes.count)
        while scanner.next(in: bytes.span) != nil { words.append(scanner.folded) }
        return words
    }
}
