extension Change {
    /// The same for the same words before and after under the same headings, in every comparison: 16 hexadecimal digits.
    package var fingerprint: String {
        var hash = ByteHash()
        hash.add(kind.rawValue.utf8)
        for text in [before, after] + section {
            hash.add(0)
            let bytes = Array(text.utf8)
            var scanner = WordScanner(bytes.indices)
            while scanner.next(in: bytes.span) != nil {
                hash.add(scanner.folded)
                hash.add(UInt8(ascii: " "))
            }
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
