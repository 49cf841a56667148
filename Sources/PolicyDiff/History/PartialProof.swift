/// Proves that a version was cut off: a large part of the text is missing from it, nothing stands there instead, and the part came back
/// word for word. An edit takes text away too, but does not bring it back; a rewording puts other text in its place.
enum PartialProof {
    /// What may differ beside the missing part, as a share of the words: an edit that came at the same time.
    private static let tolerance = 0.02
    /// The share of the words that has to be missing; less is an ordinary edit that was taken back.
    private static let missing = 0.1...0.6
    /// The share of what came back that has to have stood there before, word for word.
    private static let known = 0.6
    /// The share of what was missing that has to come back, word for word, where the text was edited meanwhile.
    private static let restored = 0.8

    /// Whether `version` lacked a part that one of the `earlier` texts held and `next` brings back.
    static func holds(_ version: CaptureDigest, next: CaptureDigest, earlier: [CaptureDigest]) -> Bool {
        guard version.wordCount > 0, next.wordCount > version.wordCount else { return false }
        return earlier.contains { isWithin(version, next) ? bringsBack(next, version, $0) : isCutOut(of: $0, version, next) }
    }

    /// Whether a text has next to nothing that the other lacks.
    private static func isWithin(_ part: CaptureDigest, _ whole: CaptureDigest) -> Bool {
        Double(CaptureDigest.count(part.surplus(over: whole))) <= tolerance * Double(part.wordCount)
    }

    /// Whether what `next` has more than `version` is much, and mostly what stood there `before`.
    private static func bringsBack(_ next: CaptureDigest, _ version: CaptureDigest, _ before: CaptureDigest) -> Bool {
        let back = next.surplus(over: version)
        let words = CaptureDigest.count(back)
        guard missing.contains(Double(words) / Double(next.wordCount)) else { return false }
        return Double(words - unknown(back, before.surplus(over: version))) >= known * Double(words)
    }

    /// Whether `version` is nothing but the text `before` with much cut out, and `next`, edited since, has most of that again.
    private static func isCutOut(of before: CaptureDigest, _ version: CaptureDigest, _ next: CaptureDigest) -> Bool {
        guard before.wordCount > version.wordCount, isWithin(version, before) else { return false }
        let gone = before.surplus(over: version)
        let words = CaptureDigest.count(gone)
        guard missing.contains(Double(words) / Double(before.wordCount)) else { return false }
        return Double(words - unknown(gone, next.surplus(over: version))) >= restored * Double(words)
    }

    /// The words of the blocks that others lack.
    private static func unknown(_ blocks: [CaptureDigest.BlockDigest], _ others: [CaptureDigest.BlockDigest]) -> Int {
        CaptureDigest.count(CaptureDigest.surplus(blocks, others))
    }
}
