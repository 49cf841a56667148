/// One row of `RuleTables.rules`.
enum RuleRow {
    /// Integers a row.
    static let stride = 15
    /// Id (string).
    static let id = 0
    /// Concept (-1: none).
    static let concept = 1
    static let severity = 2
    /// Kinds and regions of blocks (bits).
    static let kinds = 3
    static let regions = 4
    static let polarity = 5
    /// Concept where it is denied (-1: the same, -2: none).
    static let denied = 6
    /// Exceptions (list).
    static let exceptions = 7
    /// Range of `RuleTables.conditions`.
    static let conditions = 8
    static let conditionsEnd = 9
    /// Range of `RuleTables.answers`.
    static let answers = 10
    static let answersEnd = 11
    /// Pack (string).
    static let pack = 12
    /// Words of sentences that send a reader elsewhere, and of those that are about something else (lists).
    static let pointers = 13
    static let asides = 14
}
