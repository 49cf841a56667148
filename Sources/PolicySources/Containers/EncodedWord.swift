/// Reads what a message's header says beyond ASCII (RFC 2047): `=?utf-8?Q?Datenschutz=C3=A4nderung?=`.
enum EncodedWord {
    /// The text with its encoded words decoded; those in an encoding other than UTF-8 and Latin-1 stay as they are.
    static func decoded(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        var isAfterWord = false
        while let open = rest.firstRange(of: "=?") {
            let before = rest[..<open.lowerBound]
            let parts = rest[open.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts[0], parts[1], parts[2]) else {
                result += rest[..<open.upperBound]
                rest = rest[open.upperBound...]
                isAfterWord = false
                continue
            }
            // White space between two encoded words is none.
            if !isAfterWord || !before.allSatisfy(\.isWhitespace) { result += before }
            result += word
            rest = parts[3].dropFirst()
            isAfterWord = true
        }
        return result + rest
    }

    private static func word(_ charset: Substring, _ encoding: Substring, _ text: Substring) -> String? {
        let bytes: [UInt8]
        switch encoding.lowercased() {
        case "b": bytes = TransferEncoding.base64(Array(text.utf8)[...])
        case "q": bytes = TransferEncoding.quotedPrintable(text.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
        default: return nil
        }
        switch charset.lowercased() {
        case "utf-8", "us-ascii": return String(decoding: bytes, as: UTF8.self)
        case "iso-8859-1": return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        default: return nil
        }
    }
}
