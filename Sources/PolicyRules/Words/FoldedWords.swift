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
        let space = UInt8(ascii: " ")
        var line = [space]
        line.reserveCapacity(bytes.count + 2)
        var position = 0
        while position < bytes.count {
            if let plain = ASCIIWords.next(in: bytes.span, from: position, to: bytes.count) {
                for byte in bytes[plain.range] { line.append(ASCIIWords.fold(byte)) }
                position = plain.range.upperBound
            } else {
                var scanner = WordScanner(position..<bytes.count)
                guard scanner.next(in: bytes.span) != nil else { break }
                line += scanner.folded
                position = scanner.position
            }
            line.append(space)
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

    /// Whether two lines of some length differ in the ending of one word only ("in our interest", "in our interests").
    static func differInEnding(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let space = UInt8(ascii: " ")
        let (short, long) = first.count < second.count ? (first, second) : (second, first)
        guard let end = short.indices.first(where: { short[$0] != long[$0] }), short[end] == space,
            let next = long[end...].firstIndex(of: space), short.count - end == long.count - next
        else { return false }
        return short[end...] == long[next...] && short.count(where: { $0 == space }) > 8
    }
}
