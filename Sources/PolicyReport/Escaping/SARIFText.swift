/// Text as SARIF has it.
enum SARIFText {
    /// A plain-text message in one line. Brackets make links in a message (SARIF 2.1.0, section 3.11.6), so those of a page are escaped.
    static func message(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in InvisibleText.madeVisible(text).unicodeScalars {
            if ["[", "]", "\\"].contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// The address of a file (RFC 3986): relative where its path is.
    static func address(ofFile path: String) -> String {
        var bytes: [UInt8] = Array((path.hasPrefix("/") ? "file://" : "").utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
            case _ where "-._~/".utf8.contains(byte): bytes.append(byte)
            default: SafeAddress.appendEncoded(byte, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
