/// Ways to write the same words: contractions, "like" for "such as", and spellings that differ from country to country.
enum OtherSpelling {
    /// Words with every contraction written out, as folded words (an apostrophe parts them): `don`, `t` is `do`, `not`.
    static func writtenOut(_ words: [[UInt8]]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, let whole = contractions[[words[index], words[index + 1]]] {
                result += whole
                index += 2
            } else {
                result += single[words[index]] ?? [words[index]]
                index += 1
            }
        }
        return result
    }

    /// A word in the one spelling that stands for those of all countries.
    static func plain(_ word: [UInt8]) -> [UInt8] {
        var rest = word[...]
        var plain: [UInt8] = []
        while let first = rest.first {
            if let variant = variants.first(where: { rest.starts(with: $0.one) && (!$0.isEnding || rest.count == $0.one.count) }) {
                plain += variant.other
                rest = rest.dropFirst(variant.one.count)
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        return plain
    }

    private static let contractions: [[[UInt8]]: [[UInt8]]] = {
        var pairs: [[[UInt8]]: [[UInt8]]] = [:]
        for line in """
            don t=do not;doesn t=does not;didn t=did not;isn t=is not;aren t=are not;wasn t=was not;weren t=were not;won t=will not;\
            can t=can not;couldn t=could not;shouldn t=should not;wouldn t=would not;hasn t=has not;haven t=have not;hadn t=had not;\
            mustn t=must not;needn t=need not;we ll=we will;you ll=you will;they ll=they will;it ll=it will;we re=we are;you re=you are;\
            they re=they are;we ve=we have;you ve=you have;they ve=they have;it s=it is;that s=that is;here s=here is;what s=what is;\
            there s=there is;let s=let us;i m=i am
            """.split(separator: ";")
        {
            let sides = line.split(separator: "=").map { $0.split(separator: " ").map { Array($0.utf8) } }
            pairs[sides[0]] = sides[1]
        }
        return pairs
    }()

    private static let single: [[UInt8]: [[UInt8]]] = [
        Array("cannot".utf8): [Array("can".utf8), Array("not".utf8)], Array("like".utf8): [Array("such".utf8), Array("as".utf8)],
    ]

    /// What one spelling holds and what the other has in its place; some only at the end of a word. The first that fits is taken.
    private static let variants: [(one: [UInt8], other: [UInt8], isEnding: Bool)] = [
        ("our", "or", false), ("is", "iz", false), ("yse", "yze", false), ("tre", "ter", true), ("tres", "ters", true), ("ence", "ense", true),
        ("ences", "enses", true), ("ogue", "og", true), ("amme", "am", true), ("ammes", "ams", true), ("gement", "gment", false), ("ll", "l", false),
    ].map { (Array($0.0.utf8), Array($0.1.utf8), $0.2) }
}
