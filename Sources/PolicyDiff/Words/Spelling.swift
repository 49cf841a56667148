/// Whether two words, or two ways to write some words, are the same but for a slip of the pen.
enum Spelling {
    /// Whether two stretches of folded words are the same written in another way: the same letters with other gaps ("e-mail", "email"), or word
    /// by word another country's spelling, a plural, two letters that changed places, or one letter written twice or once. A letter more, less
    /// or other besides is another word as often as a slip ("employer", "employee"; "retained", "retrained"; "consent", "content"), so it is none.
    ///
    /// A letter that is missing in a long word is a slip where the word with it stands elsewhere, too, and the one without it nowhere:
    /// `isElsewhere` says whether a word does.
    static func isSlip(_ old: [[UInt8]], _ new: [[UInt8]], isElsewhere: ([UInt8]) -> Bool) -> Bool {
        if Array(old.joined()) == Array(new.joined()) { return true }
        guard old.count == new.count else { return false }
        return zip(old, new).allSatisfy { before, after in
            if before == after { return true }
            guard min(before.count, after.count) >= 5, before.first == after.first else { return false }
            return OtherSpelling.plain(before) == OtherSpelling.plain(after) || isPlural(before, after) || isPlural(after, before)
                || isTransposed(before, after) || isDoubled(before, after) || isDoubled(after, before)
                || (isMissing(before, after) || isMissing(after, before)) && isElsewhere(before) != isElsewhere(after)
        }
    }

    /// Whether a letter within a long word is missing in another.
    private static func isMissing(_ shorter: [UInt8], _ longer: [UInt8]) -> Bool {
        guard shorter.count >= 9, longer.count == shorter.count + 1, longer.prefix(3) == shorter.prefix(3), longer.last == shorter.last else { return false }
        let place = shorter.indices.first { shorter[$0] != longer[$0] } ?? shorter.count
        return place < shorter.count && Array(longer[(place + 1)...]) == Array(shorter[place...])
    }

    private static func isPlural(_ one: [UInt8], _ several: [UInt8]) -> Bool { several.last == UInt8(ascii: "s") && Array(several.dropLast()) == one }

    /// Whether two letters that stand next to each other changed places.
    private static func isTransposed(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count, let place = one.indices.first(where: { one[$0] != other[$0] }), place + 1 < one.count else { return false }
        return one[place] == other[place + 1] && one[place + 1] == other[place] && one[(place + 2)...] == other[(place + 2)...]
    }

    /// Whether `double` is `single` with one of its letters written twice.
    private static func isDoubled(_ single: [UInt8], _ double: [UInt8]) -> Bool {
        guard double.count == single.count + 1, single.count >= 6 else { return false }
        let place = single.indices.first { single[$0] != double[$0] } ?? single.count
        return double[place] == double[place - 1] && Array(double[(place + 1)...]) == Array(single[place...])
    }
}
