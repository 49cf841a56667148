/// The words that reports put around the words of a page, in one language.
///
/// They are data: a file of `Languages` for each language, laid into the executable by the build. What is written in it is ours, so no
/// renderer escapes it.
package struct Wording: Sendable, Hashable {
    private let language: Int

    /// Those of English, which has all phrases.
    package static let english = Wording(index: 0)

    private init(index: Int) {
        language = index
    }

    /// Those of a language, by its primary subtag; `nil` where there is no file of it.
    package init?(_ language: String) {
        guard let index = PreparedWording.languages.firstIndex(where: { $0.description == language }) else { return nil }
        self.language = index
    }

    /// The primary subtags of all languages that there are words of, English first.
    package static var languages: [String] { PreparedWording.languages.map(\.description) }

    /// The primary subtag of the language.
    package var code: StaticString { PreparedWording.languages[language] }

    /// A phrase without gaps.
    subscript(_ phrase: Phrase) -> StaticString { PreparedWording.words(of: language)[phrase.rawValue] }

    /// A phrase with something in each of its gaps, in the order in which English has them.
    func fill<Text: Ink>(_ phrase: Phrase, _ style: TextStyle = .plain, _ gaps: Text...) -> Text { filled(phrase, style, gaps) }

    /// A phrase in the form that goes with a number.
    func fill<Text: Ink>(_ phrase: CountedPhrase, for count: Int, _ style: TextStyle = .plain, _ gaps: Text...) -> Text {
        filled(PreparedWording.singulars[language].contains(count) ? phrase.one : phrase.other, style, gaps)
    }

    private func filled<Text: Ink>(_ phrase: Phrase, _ style: TextStyle, _ gaps: [Text]) -> Text {
        var text = Text()
        var rest = self[phrase].description.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            if rest.startIndex < open { text.add(own: OwnWords(String(rest[..<open])), style) }
            if let number = String(rest[rest.index(after: open)..<close]).flatMap({ Int($0) }), gaps.indices.contains(number) { text.add(gaps[number]) }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { text.add(own: OwnWords(String(rest)), style) }
        return text
    }
}

/// Words of ours, which only `Wording` can make.
struct OwnWords: Sendable, Hashable {
    let text: String

    fileprivate init(_ text: String?) {
        self.text = text ?? ""
    }
}
