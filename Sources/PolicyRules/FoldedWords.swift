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

    /// The words with a space before and after each, so that a run of words is a run of bytes.
    static func line(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(0..<bytes.count)
        var line = [UInt8(ascii: " ")]
        while scanner.next(in: bytes.span) != nil {
            line += scanner.folded
            line.append(UInt8(ascii: " "))
        }
        return line
    }

    /// Whether a line holds the words of another.
    static func line(_ line: [UInt8], holds other: [UInt8]) -> Bool {
        guard other.count <= line.count else { return false }
        for start in 0...line.count - other.count where line[start] == other[0] && line[start + 1] == other[1] {
            var offset = 2
            while offset < other.count, line[start + offset] == other[offset] { offset += 1 }
            if offset == other.count { return true }
        }
        return false
    }

    /// Whether two statements of some length differ in the ending of one word only ("in our interest", "in our interests").
    static func differInEnding(_ first: [String], _ second: [String]) -> Bool {
        guard first.count == second.count, first.count > 7 else { return false }
        var differences = zip(first, second).filter { $0 != $1 }.makeIterator()
        guard let (one, other) = differences.next(), differences.next() == nil else { return false }
        return one.hasPrefix(other) || other.hasPrefix(one)
    }
}
