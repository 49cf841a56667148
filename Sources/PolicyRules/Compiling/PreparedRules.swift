/// The compiled rules of one language as values that can stand in Swift source: what the build makes of the built-in packs.
package struct PreparedRules: Sendable {
    /// Primary language subtag, for instance `en`.
    package let language: String
    /// The tables of integers, in the order of `RuleTables.numbers`. A function, because unpacking them takes time:
    /// only the languages of the pages that are read shall pay for it.
    package let numbers: @Sendable () -> [[Int32]]
    /// The pool of text of the tables, in UTF-8.
    package let text: @Sendable () -> [UInt8]

    package init(language: String, numbers: @escaping @Sendable () -> [[Int32]], text: @escaping @Sendable () -> [UInt8]) {
        self.language = language
        self.numbers = numbers
        self.text = text
    }

    init(language: String, tables: RuleTables) {
        self.init(language: language, numbers: { tables.numbers }, text: { tables.text })
    }

    /// The tables, as they were compiled.
    var tables: RuleTables { RuleTables(numbers: numbers(), text: text()) }
}
