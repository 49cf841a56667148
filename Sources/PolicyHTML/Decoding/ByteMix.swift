/// How much of some bytes is UTF-8.
struct ByteMix {
    /// Valid throughout.
    let isUTF8: Bool
    /// Valid, or with so few faults that it must have been UTF-8 once: cut, or pasted into.
    let isLikelyUTF8: Bool

    init(_ bytes: [UInt8]) {
        guard var invalid = UTF8Check.firstInvalid(in: bytes, from: 0) else {
            isUTF8 = true
            isLikelyUTF8 = true
            return
        }
        isUTF8 = false
        // Faults against whole characters, until the case is clear.
        var faults = 0
        var characters = 0
        var place = 0
        while faults < 1_000 {
            characters += bytes[place..<invalid.lowerBound].count { $0 >= 0xC0 }
            // A character cut off by the end of the file is no sign of another encoding.
            if invalid.upperBound < bytes.count || invalid.count > 1 { faults += 1 }
            place = invalid.upperBound
            guard let next = UTF8Check.firstInvalid(in: bytes, from: place) else {
                characters += bytes[place...].count { $0 >= 0xC0 }
                break
            }
            invalid = next
        }
        isLikelyUTF8 = faults == 0 || characters > faults
    }
}
