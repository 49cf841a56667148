/// Names of files as text. To Linux they are bytes, and need not be UTF-8.
///
/// Bytes that are no UTF-8 are carried by characters of the last private-use plane, one each, so that such a name goes through all that works
/// on text and leads to the same file in the end. `shown` is what a person reads.
package enum FileName {
    /// U+10FF80 carries the byte 0x80, U+10FFFF the byte 0xFF.
    private static let carriers: ClosedRange<UInt32> = 0x10FF80...0x10FFFF
    /// What the UTF-8 of a carrier begins with.
    private static let lead: UInt8 = 0xF4

    /// A name that the system gave.
    package static func text(of bytes: [UInt8]) -> String {
        // A name that holds a carrier itself has its bytes carried too, so that each name has one text.
        if !bytes.contains(lead), let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        var rest = bytes[...]
        while let byte = rest.first {
            if let scalar = scalar(at: rest) {
                text.append(scalar)
                rest = rest.dropFirst(UTF8.width(scalar))
            } else {
                if let carrier = Unicode.Scalar(0x10FF00 + UInt32(byte)) { text.append(carrier) }
                rest = rest.dropFirst()
            }
        }
        return String(text)
    }

    /// The bytes by which the system knows a name.
    package static func bytes(of text: String) -> [UInt8] {
        guard text.utf8.contains(lead) else { return Array(text.utf8) }
        return text.unicodeScalars.flatMap { scalar -> [UInt8] in
            carriers.contains(scalar.value) ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(scalar).utf8)
        }
    }

    /// A name as a C function takes it. One that holds a NUL is no name, and comes out as the empty one, which leads nowhere.
    package static func terminated(_ text: String) -> [CChar] {
        let bytes = bytes(of: text)
        return (bytes.contains(0) ? [] : bytes.map { CChar(bitPattern: $0) }) + [0]
    }

    /// A name as a person reads it: `\xE9` for a byte that is no UTF-8.
    package static func shown(_ text: String) -> String {
        guard text.utf8.contains(lead) else { return text }
        return text.unicodeScalars.reduce(into: "") { shown, scalar in
            if carriers.contains(scalar.value) {
                shown += "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
    }

    /// The character that bytes begin with; `nil` where they begin with none, or with a carrier.
    private static func scalar(at bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        for width in 1...4 where width <= bytes.count {
            guard let text = String(validating: bytes.prefix(width), as: UTF8.self), let scalar = text.unicodeScalars.first else { continue }
            return carriers.contains(scalar.value) ? nil : scalar
        }
        return nil
    }
}
