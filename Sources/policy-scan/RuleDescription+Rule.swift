import PolicyModel
import PolicyRules

extension RuleDescription {
    init(_ rule: Rule, of pack: RulePack) {
        self.init(
            id: rule.id, aliases: [RuleName(id: rule.id, language: pack.language).qualified] + rule.aliases, pack: pack.id, language: pack.language, title: rule.title, concept: rule.concept, severity: rule.severity,
            explanation: rule.explanation, source: rule.source, patterns: rule.match.map(\.text),
            conditions: rule.conditions.map {
                Condition(
                    places: $0.places.map(\.rawValue), quantifier: $0.quantifier.rawValue, patterns: $0.patterns.map(\.text))
            },
            questions: Question.allCases.filter { question in rule.answers.contains { $0.question == question } },
            matching: rule.matching.map(\.text), clear: rule.clear.map(\.text))
    }
}
