/// One row of `RuleTables.answers`.
enum AnswerRow {
    /// Integers a row.
    static let stride = 12
    static let question = 0
    static let status = 1
    /// Form of the value: 0 none, 1 quote, 2 sentence, 3 text, 4 titles of cells that say yes, 5 that say no, 6 a name, 7 an object, 8 companies.
    static let form = 2
    /// Range of `RuleTables.parts`.
    static let parts = 3
    static let partsEnd = 4
    static let source = 5
    /// Kind and role (-1: as the recipe says).
    static let kind = 6
    static let role = 7
    /// 1 where values of neighbouring blocks are one.
    static let joins = 8
    static let occasion = 9
    /// 1 where the value comes after others.
    static let passing = 10
    /// What the words mark (-1: nothing).
    static let mark = 11
}
