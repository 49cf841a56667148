/// Letters that a text holds in several characters, as the one character that says the same: "e" and a combining accent is "é".
enum Composition {
    /// A folded word with its letters composed where Unicode has one character for them (canonical equivalence, UAX #15).
    static func composed(_ word: [UInt8]) -> [UInt8] {
        var composed: [UInt8] = []
        composed.reserveCapacity(word.count)
        for character in String(decoding: word, as: UTF8.self) {
            if character.unicodeScalars.count > 1, let letter = letters[character] {
                composed += UTF8.encode(letter).map(Array.init) ?? []
            } else {
                composed += Array(character.utf8)
            }
        }
        return composed
    }

    /// What a ligature of Latin letters (U+FB00 to U+FB06) stands for; `nil` for every other character.
    static func ligature(_ scalar: Unicode.Scalar) -> StaticString? {
        switch scalar.value {
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        default: nil
        }
    }

    /// The letters of Latin, Greek and Cyrillic scripts by what they are equal to: characters compare by canonical equivalence.
    private static let letters: [Character: Unicode.Scalar] = {
        var letters: [Character: Unicode.Scalar] = [:]
        // A page with a single such letter pays for the table, so there is room for all from the first, and one search for each: those that come
        // first are set last, and stay.
        letters.reserveCapacity(700)
        for range in [0x1E00...0x1FFF, 0x370...0x4FF, 0xC0...0x24F] as [ClosedRange<UInt32>] {
            for value in range.reversed() {
                guard let scalar = Unicode.Scalar(value), scalar.properties.isLowercase else { continue }
                letters[Character(scalar)] = scalar
            }
        }
        return letters
    }()
}
