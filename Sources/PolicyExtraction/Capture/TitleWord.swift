import PolicyLanguage
import PolicyModel

/// A word of a page's title or first heading, and how the page's text uses it.
struct TitleWord {
    /// What it may be in a name.
    enum Kind {
        /// A name by itself.
        case name
        /// A part of a longer name at most: a word of the language with a capital letter ("Collective", "Europe").
        case part
        /// The article with which a longer name begins ("The").
        case article
        /// In small letters, as some names are written.
        case small
        /// No part of a name: what the titles of policies say.
        case plain
    }

    /// As it stands.
    let bytes: [UInt8]
    let folded: [UInt8]
    let kind: Kind
    /// Whether it follows the word before it with no more between them than a name has inside.
    let isJoined: Bool

    /// Whether the title has an article before it, as before the names of some products: "do Otter".
    let followsArticle: Bool

    /// How often the text has it as it stands.
    var count = 0
    /// How often so inside a sentence, where its capital letter is its own.
    var inside = 0
    /// How often so behind an article, and not as what another name begins with ("the Otter Group").
    var articled = 0
    /// How often so before the form of a company.
    var formed = 0
    /// How often in small letters.
    var small = 0

    /// Words of a title that are looked at.
    private static let longest = 24

    /// The words of a title in a language.
    static func words(of text: [UInt8], _ language: String?) -> [TitleWord] {
        var words: [TitleWord] = []
        var scanner = WordScanner(text.indices)
        var last = 0
        while words.count < longest, let place = scanner.next(in: text.span) {
            let gap = text[last..<place.lowerBound]
            last = place.upperBound
            let isAfterName = words.last.map { $0.kind == .name } ?? false
            let isNumber = scanner.folded.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
            words.append(
                TitleWord(
                    bytes: Array(text[place]), folded: scanner.folded,
                    kind: isNumber && isAfterName ? .name : kind(of: text[place], scanner.folded, language),
                    isJoined: !words.isEmpty && isInside(gap), followsArticle: words.last.map { NameWords.isArticle($0.folded, of: language) } ?? false))
        }
        return words
    }

    /// What a word in a language may be in a name.
    static func kind(of word: ArraySlice<UInt8>, _ folded: [UInt8], _ language: String?) -> Kind {
        let isSmallWord = LanguageGuess.isFunctionWord(folded, of: language) || NameWords.isArticle(folded, of: language)
        if KindWords.isOfTitle(folded) || ChangeWords.isOfCookies(folded) { return .plain }
        guard isCapital(word) else { return isSmallWord ? .plain : .small }
        if isSmallWord { return .article }
        let isPart = NameWords.isCommon(folded) || CaptureWords.isSubject(folded) || ChangeWords.isPlaceOrMonth(folded)
        return isPart ? .part : .name
    }

    /// Whether a word has a capital letter, first or inside.
    static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return word.contains { $0 &- UInt8(ascii: "A") < 26 } }
        return String(decoding: word, as: UTF8.self).first?.isUppercase == true
    }

    /// Whether a word has a capital letter that no noun has in any language: inside, or all over.
    var isShaped: Bool { bytes.dropFirst().contains { $0 &- UInt8(ascii: "A") < 26 } }

    /// Whether what stands between two words stands inside names, too; a dash with spaces parts a title.
    static func isInside(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.allSatisfy { " &'.-\u{2019}".utf8.contains($0) } && !(gap.contains(UInt8(ascii: "-")) && gap.contains(0x20))
    }
}
