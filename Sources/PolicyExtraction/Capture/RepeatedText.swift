import PolicyModel

/// Finds texts that stand in their page twice, as a whole, one after the other.
enum RepeatedText {
    /// Shorter texts repeat by chance.
    private static let fewestBlocks = 8
    private static let mostStarts = 64

    /// Whether nearly all of the text's longer blocks are one run of blocks and then the same run again.
    static func isDoubled(_ document: borrowing PolicyDocument) -> Bool {
        let text = document.text.span
        var hashes: [UInt64] = []
        for block in document.blocks where block.text.count >= 40 {
            let end = block.text.upperBound
            hashes.append(ByteText.hash(text, end - 40..<end) &+ UInt64(block.text.count))
        }
        guard hashes.count >= 2 * fewestBlocks else { return false }
        // A header above the first copy may be missing from the second, so the repeat may start at any early block.
        for start in 0..<min(3, hashes.count) {
            var starts = 0
            for second in hashes.indices.dropFirst(start + fewestBlocks) where hashes[second] == hashes[start] {
                starts += 1
                guard starts <= mostStarts else { break }
                let length = second - start
                guard 2 * length * 10 >= hashes.count * 9, second + length <= hashes.count else { continue }
                if hashes[start..<second] == hashes[second..<second + length] { return true }
            }
        }
        return false
    }
}
