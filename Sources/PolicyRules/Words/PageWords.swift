/// What the rules of one layer know of the words of a page, shared by all who match them.
struct PageWords: Sendable {
    let words: DocumentWords
    let tables: RuleTables
    let symbols: WordSymbols
    let marks: SentenceMarks

    init(_ words: DocumentWords, layer: RuleLayer, parts: Int) {
        self.words = words
        tables = layer.tables
        symbols = WordSymbols(words.distinct, tables: tables, language: layer.language, parts: parts)
        marks = SentenceMarks(words, symbols: symbols, tables: tables)
    }
}
