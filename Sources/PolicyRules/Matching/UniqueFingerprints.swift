internal import PolicyModel

/// Keeps findings of one page apart that have the same concept, words and headings: the first keeps the fingerprint that these make, and those after
/// it take in all words of their blocks, and only where these are alike, too, which of them they are.
enum UniqueFingerprints {
    static func settle(_ findings: inout [Finding], of document: PolicyDocument) {
        var known = Set<String>(minimumCapacity: findings.count)
        for index in findings.indices where !known.insert(findings[index].fingerprint).inserted {
            let finding = findings[index]
            var fingerprint = Fingerprint(finding.concept)
            for text in [finding.fingerprint, document.text(of: finding.span.block)] {
                fingerprint.begin()
                for word in FoldedWords.of(text) { fingerprint.add(word.utf8) }
            }
            while !known.insert(fingerprint.digits).inserted { fingerprint.begin() }
            findings[index].fingerprint = fingerprint.digits
        }
    }
}
