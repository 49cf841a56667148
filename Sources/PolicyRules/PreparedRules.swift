/// The compiled rules of one language as text that can stand in Swift source: what the build makes of the built-in packs.
package struct PreparedRules: Sendable {
    /// Primary language subtag, for instance `en`.
    package var language: String
    /// The integers of all tables, in characters from `0` to `o`; see `NumberText`.
    package var numbers: String
    /// The pool of text of the tables.
    package var text: String

    package init(language: String, numbers: String, text: String) {
        self.language = language
        self.numbers = numbers
        self.text = text
    }

    init(language: String, tables: RuleTables) {
        self.language = language
        var numbers = NumberText.Writer()
        for table in RuleTables.numberTables { numbers.write(tables[keyPath: table]) }
        self.numbers = numbers.text
        text = String(decoding: tables.text, as: UTF8.self)
    }

    /// The tables, as they were compiled.
    var tables: RuleTables {
        var tables = RuleTables()
        var reader = NumberText.Reader(numbers)
        for table in RuleTables.numberTables { tables[keyPath: table] = reader.read() }
        tables.text = Array(text.utf8)
        return tables
    }
}
