internal import PolicyModel

/// What the rules of one layer know of the words of a page, shared by all who match them.
struct PageWords: Sendable {
    let words: DocumentWords
    let tables: RuleTables
    let symbols: WordSymbols
    /// By word of the page: where the bits of its symbols begin.
    let places: [Int32]
    let marks: SentenceMarks

    init(_ words: DocumentWords, layer: RuleLayer, parts: Int) {
        self.words = words
        tables = layer.tables
        let symbols = WordSymbols(words.distinct, tables: tables, language: layer.language, parts: parts)
        self.symbols = symbols
        let ofWord = (0..<Int32(words.distinct.count)).map { symbols.place(of: $0) }
        places = words.numbers.map { ofWord[Int($0)] }
        marks = SentenceMarks(words, symbols: symbols, tables: tables)
    }
}
