internal import PolicyModel

/// The rules of one language that were compiled together.
struct RuleLayer: Sendable {
    let language: String
    /// Packs whose rules, and those of the packs below them, another layer replaces.
    let replaced: [String]
    private let source: @Sendable () -> RuleTables

    init(language: String, tables: RuleTables) {
        self.init(language: language, replaced: []) { tables }
    }

    init(_ prepared: PreparedRules) {
        self.init(language: prepared.language, replaced: []) { prepared.tables }
    }

    /// A layer with the same rules, aside from those of some packs.
    init(_ other: RuleLayer, without packs: [String]) {
        self.init(language: other.language, replaced: other.replaced + packs, source: other.source)
    }

    private init(language: String, replaced: [String], source: @escaping @Sendable () -> RuleTables) {
        self.language = language
        self.replaced = replaced
        self.source = source
    }

    /// The compiled rules; whoever needs more than one of the tables keeps them.
    var tables: RuleTables { source() }

    /// Whether the rules of a pack take no part.
    func isReplaced(pack: String) -> Bool {
        replaced.contains { RulePack.id($0, replaces: pack) }
    }

    /// The questions that rules help to answer, those of packs that are replaced among them; a rule that only marks words answers none.
    var questions: Set<Question> {
        let answers = tables.answers
        var isAsked = [Bool](repeating: false, count: Question.allCases.count)
        for row in stride(from: 0, to: answers.count, by: AnswerRow.stride) {
            let isMark = answers[row + AnswerRow.form] == 0 && answers[row + AnswerRow.role] >= 0
            if !isMark { isAsked[Int(answers[row + AnswerRow.question])] = true }
        }
        return Set(zip(Question.allCases, isAsked).filter(\.1).map(\.0))
    }

    /// The ids of the rules that are not replaced.
    var ruleIDs: [String] {
        let tables = tables
        return (0..<tables.ruleCount).compactMap { rule in
            let row = rule * RuleRow.stride
            return isReplaced(pack: tables.string(tables.rules[row + RuleRow.pack])) ? nil : tables.string(tables.rules[row + RuleRow.id])
        }
    }
}
