internal import PolicyModel

/// What a finding is known by from one copy of a page to the next: concept, folded quote and headings, never a rule's id.
struct Fingerprint {
    private var hash = ByteHash()

    init(_ concept: Concept) { hash.add(concept.rawValue.utf8) }

    /// Begins the quote, or one more heading.
    mutating func begin() { hash.add(0) }

    /// Takes in one more word, folded.
    mutating func add(_ word: some Sequence<UInt8>) {
        hash.add(word)
        hash.add(UInt8(ascii: " "))
    }

    /// 16 hexadecimal digits.
    var digits: String {
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
