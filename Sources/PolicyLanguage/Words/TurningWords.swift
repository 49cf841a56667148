internal import PolicyModel

/// Small words that say something else than others of their kind, in all languages: who, how many, by whom or to whom. One put for another
/// turns a sentence, though neither says much alone.
package enum TurningWords {
    /// The names of the kinds and meanings (`who.we`), in the order of their bits.
    package static let names = PreparedLanguages.turningNames

    /// How many kinds there are.
    package static let kinds = (poles.last?.kind ?? -1) + 1

    /// What the word with a hash (`ByteHash`) says; in several languages it may say several things ("of" is "or" in Dutch).
    package static func poles(ofHash hash: UInt64) -> [TurningPole] {
        let bits = PreparedLanguages.turning.value(ofHash: hash)
        return bits == 0 ? [] : poles.indices.filter { bits & 1 << UInt32($0) != 0 }.map { poles[$0] }
    }

    /// Whether a folded word is one of them.
    package static func turns(_ word: [UInt8]) -> Bool {
        var hash = ByteHash()
        for byte in word { hash.add(byte) }
        return PreparedLanguages.turning.value(ofHash: hash.value) != 0
    }

    /// By bit.
    private static let poles: [TurningPole] = {
        var poles: [TurningPole] = []
        var last: Substring?
        for (meaning, name) in names.enumerated() {
            let kind = name.prefix { $0 != "." }
            poles.append(TurningPole(kind: (poles.last?.kind ?? -1) + (kind == last ? 0 : 1), meaning: meaning))
            last = kind
        }
        return poles
    }()
}
