/// The compiled rules of one language as flat tables of integers and one pool of text.
///
/// Nothing in here is an object per rule, so that loading costs a few array copies and the number of rules hardly matters.
/// Tables with several integers a row name them beside this type (`RuleRow` and others); a range is two integers, start and end.
struct RuleTables: Sendable, Hashable {
    /// Steps of patterns and list entries (`Instruction`).
    var code: [Int32] = []
    /// `PatternRow`s.
    var patterns: [Int32] = []
    /// `ListRow`s.
    var lists: [Int32] = []
    /// `EntryRow`s.
    var entries: [Int32] = []
    /// By symbol: its mark, a bit of `SentenceMarks`, or -1 where no pattern needs one.
    var marks: [Int32] = []
    /// By symbol: start in `triggers`; one more than there are symbols.
    var triggerStarts: [Int32] = []
    /// Patterns that are looked for where their symbol occurs.
    var triggers: [Int32] = []
    /// By pattern: start in `uses`; one more than there are patterns.
    var useStarts: [Int32] = []
    /// Patterns that only the start of a block sets off, because any word may stand there.
    var openings: [Int32] = []
    /// Rules that a pattern is a match of.
    var uses: [Int32] = []
    /// `RuleRow`s.
    var rules: [Int32] = []
    /// `ConditionRow`s.
    var conditions: [Int32] = []
    var conditionPatterns: [Int32] = []
    /// `AnswerRow`s.
    var answers: [Int32] = []
    /// `PartRow`s.
    var parts: [Int32] = []
    /// Open addressing: key + 1, or 0 for empty; a power of two long.
    var slots: [Int32] = []
    /// `KeyRow`s.
    var keys: [Int32] = []
    var keySymbols: [Int32] = []
    /// `StringRow`s.
    var strings: [Int32] = []
    /// Shortest and longest prefix, shortest and longest suffix, in bytes.
    var endLengths: [Int32] = [0, 0, 0, 0]
    /// By kind of `SignWords`: the list of its words, or -1; empty where the packs have none.
    var signs: [Int32] = []
    var text: [UInt8] = []

    init() {}

    /// Tables that were prepared.
    init(numbers: [[Int32]], text: [UInt8]) {
        code = numbers[0]
        patterns = numbers[1]
        lists = numbers[2]
        entries = numbers[3]
        marks = numbers[4]
        triggerStarts = numbers[5]
        triggers = numbers[6]
        useStarts = numbers[7]
        openings = numbers[8]
        uses = numbers[9]
        rules = numbers[10]
        conditions = numbers[11]
        conditionPatterns = numbers[12]
        answers = numbers[13]
        parts = numbers[14]
        slots = numbers[15]
        keys = numbers[16]
        keySymbols = numbers[17]
        strings = numbers[18]
        endLengths = numbers[19]
        signs = numbers[20]
        self.text = text
    }

    /// All tables of integers, in the order in which they are prepared.
    var numbers: [[Int32]] {
        [
            code, patterns, lists, entries, marks, triggerStarts, triggers, useStarts, openings, uses, rules, conditions, conditionPatterns,
            answers, parts, slots, keys, keySymbols, strings, endLengths, signs,
        ]
    }

    var patternCount: Int { patterns.count / PatternRow.stride }
    var ruleCount: Int { rules.count / RuleRow.stride }
    var symbolCount: Int { max(0, triggerStarts.count - 1) }

    func string(_ index: Int32) -> String {
        String(decoding: bytes(ofString: index), as: UTF8.self)
    }

    /// The same in UTF-8.
    func bytes(ofString index: Int32) -> ArraySlice<UInt8> {
        let row = Int(index) * StringRow.stride
        return text[Int(strings[row + StringRow.start])..<Int(strings[row + StringRow.end])]
    }
}
