/// Proves that a version was cut off: what came after it holds all of it and more, and most of that had stood in the page before.
enum PartialProof {
    /// What may differ beside the missing part, as a share of the words: an edit that came with the recovery.
    private static let tolerance = 0.02
    /// The share of the words that has to be missing; less is an ordinary edit that was taken back.
    private static let missing = 0.1...0.6
    /// The share of the missing words that has to have stood there before, word for word.
    private static let known = 0.6

    /// Whether `version` lacked a part that `next` brings back and one of the `earlier` texts held.
    static func holds(_ version: CaptureDigest, next: CaptureDigest, earlier: [CaptureDigest]) -> Bool {
        guard version.wordCount > 0, next.wordCount > version.wordCount else { return false }
        let gone = CaptureDigest.count(version.surplus(over: next))
        guard Double(gone) <= tolerance * Double(version.wordCount) else { return false }
        let back = next.surplus(over: version)
        let words = CaptureDigest.count(back)
        guard missing.contains(Double(words) / Double(next.wordCount)) else { return false }
        return earlier.contains { before in
            let unknown = CaptureDigest.count(CaptureDigest.surplus(back, before.surplus(over: version)))
            return Double(words - unknown) >= known * Double(words)
        }
    }
}
