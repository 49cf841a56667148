/// What the words of one side mean to the rules of significance, each read with its neighbours.
struct WordReader {
    let words: WordSequence
    private let vocabulary: WordClasses

    init(_ words: WordSequence, _ vocabulary: WordClasses) {
        self.words = words
        self.vocabulary = vocabulary
    }

    /// The classes of a word as listed.
    func classes(_ word: Int) -> WordClass { vocabulary[words.ids[word]] }

    /// "May 2025" is no permission, so a modal verb stands next to no number.
    func isModal(_ word: Int) -> Bool {
        classes(word).contains(.modal) && !(classes(word).contains(.month) && isNextTo(.number, word))
    }

    /// A month next to a number, a number next to a month, or a year.
    func isDate(_ word: Int) -> Bool {
        let kind = classes(word)
        if kind.contains(.month) { return isNextTo(.number, word) || isParted(from: .number, word) }
        guard kind.contains(.number) else { return false }
        return isNextTo(.month, word) || isParted(from: .month, word) || isYear(word)
    }

    /// A number that is no part of a date.
    func isNumber(_ word: Int) -> Bool { classes(word).contains(.number) && !isDate(word) }

    /// Part of a company's legal name: the word for its legal form, or one of the three words before that within the sentence.
    func isEntity(_ word: Int) -> Bool {
        (word...min(word + 3, words.ids.count - 1)).contains {
            classes($0).contains(.companyForm) && words.sentenceOf[$0] == words.sentenceOf[word]
        } && !classes(word).contains(.small)
    }

    /// A word of objecting: "objection", "opt" before "out", "object" next to "to".
    func isObjection(_ word: Int) -> Bool {
        classes(word).contains(.objection) || (classes(word).contains(.objectionVerb) && isNextTo(.particle, word))
    }

    /// Whether a sentence speaks of objecting.
    func isObjection(sentence: Int) -> Bool { words.sentences[sentence].contains { isObjection($0) } }

    private func isNextTo(_ kind: WordClass, _ word: Int) -> Bool {
        (word > 0 && classes(word - 1).contains(kind)) || (word + 1 < words.ids.count && classes(word + 1).contains(kind))
    }

    /// Whether nothing but a word of dates stands between a word and one of a kind: "1 de junio de 2024".
    private func isParted(from kind: WordClass, _ word: Int) -> Bool {
        (word > 1 && vocabulary.isBetween(words.ids[word - 1]) && classes(word - 2).contains(kind))
            || (word + 2 < words.ids.count && vocabulary.isBetween(words.ids[word + 1]) && classes(word + 2).contains(kind))
    }

    private func isYear(_ word: Int) -> Bool { vocabulary.isYear(words.ids[word]) }
}
