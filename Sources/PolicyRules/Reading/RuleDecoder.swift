internal import PolicyModel
internal import PolicyYAML

/// Reads the rules of a pack.
enum RuleDecoder {
    private static let ruleKeys = [
        "id", "aliases", "title", "concept", "severity", "explanation", "source", "scope", "region", "polarity", "denied", "match", "where",
        "answers", "examples",
    ]
    private static let valueKeys = [
        "id", "aliases", "title", "question", "status", "scope", "region", "polarity", "match", "where", "value", "from",
        "kind", "role", "joins", "passing", "marks", "examples",
    ]

    /// A rule of `rules:`, which finds a concept.
    static func rule(_ node: YAMLNode, names: PackNames, reader: inout PackReader) -> Rule {
        let values = reader.mapping(node, of: "a rule", allowed: ruleKeys)
        var rule = shared(values, node: node, names: names, reader: &reader)
        rule.title = reader.required("title", in: values, of: "a rule", at: node)
        rule.explanation = reader.required("explanation", in: values, of: "a rule", at: node)
        rule.source = reader.required("source", in: values, of: "a rule", at: node)
        if let concept = values["concept"] {
            rule.concept = reader.choice(concept, of: "concept")
        } else {
            reader.report("a rule needs the key `concept`", at: node)
        }
        if values["polarity"] == nil { rule.polarity = .usual(for: rule.concept) }
        rule.denied = denied(values["denied"], of: rule.concept, reader: &reader)
        if let severity = values["severity"], let known: Severity = reader.choice(severity, of: "severity") {
            rule.severity = known
        }
        for answer in reader.sequence(values["answers"], of: "`answers`") {
            let keys = reader.mapping(
                answer, of: "an answer", allowed: ["question", "status", "when", "value", "from", "kind", "role", "joins", "passing"])
            if let answer = self.answer(keys, node: answer, names: names, reader: &reader) {
                rule.answers.append(answer)
            }
        }
        return rule
    }

    /// A rule of `values:`, which finds nothing itself and only adds a value to an answer.
    static func valueRule(_ node: YAMLNode, names: PackNames, reader: inout PackReader) -> Rule {
        let values = reader.mapping(node, of: "a value", allowed: valueKeys)
        var rule = shared(values, node: node, names: names, reader: &reader)
        rule.title = values["title"].map { reader.text($0, of: "`title`") } ?? ""
        if let answer = answer(values, node: node, names: names, reader: &reader) { rule.answers = [answer] }
        if values["polarity"] == nil, let question = rule.answers.first?.question { rule.polarity = .usual(for: question) }
        return rule
    }

    private static func denied(_ node: YAMLNode?, of concept: Concept?, reader: inout PackReader) -> DeniedConcept {
        guard let node else { return concept == .aiUse || concept == .aiData ? .nothing : .same }
        let other: Concept? = reader.choice(node, of: "concept")
        return other.map { .other($0) } ?? .same
    }

    private static func shared(
        _ values: [String: YAMLNode], node: YAMLNode, names: PackNames, reader: inout PackReader
    ) -> Rule {
        let id = reader.required("id", in: values, of: "a rule", at: node)
        let patterns = reader.patterns(values["match"], of: "`match`", names: names)
        if values["match"] == nil { reader.report("a rule needs the key `match`", at: node) }
        let examples = values["examples"].map {
            reader.mapping($0, of: "`examples`", allowed: ["match", "clear"])
        } ?? [:]
        return Rule(
            id: id, aliases: reader.texts(values["aliases"], of: "`aliases`"), title: "", concept: nil, severity: .info, explanation: "", source: "",
            scope: reader.choices(values["scope"], of: "scope"),
            regions: reader.choices(values["region"], of: "region"),
            polarity: values["polarity"].flatMap { reader.choice($0, of: "polarity") } ?? .any,
            denied: .same,
            match: patterns,
            conditions: reader.sequence(values["where"], of: "`where`").flatMap {
                conditions($0, names: names, reader: &reader)
            },
            answers: [],
            matching: reader.sequence(examples["match"], of: "`match`").map {
                RuleExampleDecoder.decode($0, isMatch: true, reader: &reader)
            },
            clear: reader.sequence(examples["clear"], of: "`clear`").map {
                RuleExampleDecoder.decode($0, isMatch: false, reader: &reader)
            },
            place: values["id"].map { reader.place(of: $0) } ?? reader.place(of: node))
    }

    private static func conditions(
        _ node: YAMLNode, names: PackNames, reader: inout PackReader
    ) -> [RuleCondition] {
        let values = reader.mapping(node, of: "a condition", allowed: ["in", "any", "all", "none"])
        guard let place = values["in"] else {
            reader.report("a condition needs the key `in`", at: node)
            return []
        }
        let places: [RuleCondition.Place] = reader.choices(place, of: "place")
        var conditions: [RuleCondition] = []
        for quantifier in RuleCondition.Quantifier.allCases {
            guard let value = values[quantifier.rawValue] else { continue }
            let patterns = reader.patterns(value, of: "`\(quantifier.rawValue)`", names: names)
            conditions.append(RuleCondition(places: places, quantifier: quantifier, patterns: patterns))
        }
        if conditions.isEmpty { reader.report("a condition needs `any`, `all` or `none`", at: node) }
        return conditions
    }

    private static func answer(
        _ values: [String: YAMLNode], node: YAMLNode, names: PackNames, reader: inout PackReader
    ) -> RuleAnswer? {
        guard let question = values["question"] else {
            reader.report("an answer needs the key `question`", at: node)
            return nil
        }
        guard let question: Question = reader.choice(question, of: "question") else { return nil }
        let status: Answer.Status = values["status"].flatMap { reader.choice($0, of: "status") } ?? .stated
        let source: RuleAnswer.Source = values["from"].flatMap { reader.choice($0, of: "source of a value") } ?? .match
        let when: RuleAnswer.Occasion = values["when"].flatMap { reader.choice($0, of: "occasion") } ?? .stated
        return RuleAnswer(
            question: question, status: status, when: when, value: value(values["value"], names: names, reader: &reader),
            source: source, kind: values["kind"].flatMap { reader.choice($0, of: "kind of value") },
            role: values["role"].flatMap { reader.choice($0, of: "role of a value") },
            joins: values["joins"].map { reader.text($0, of: "`joins`") == "true" } ?? false,
            isPassing: values["passing"].map { reader.text($0, of: "`passing`") == "true" } ?? false,
            marks: values["marks"].flatMap { reader.choice($0, of: "mark") })
    }

    private static func value(
        _ node: YAMLNode?, names: PackNames, reader: inout PackReader
    ) -> RuleAnswer.Value {
        guard let node else { return .nothing }
        let text = reader.text(node, of: "`value`")
        switch text {
        case "quote": return .quote
        case "sentence": return .sentence
        case "name":
            needs(RuleAnswer.nameWords, for: node, names: names, reader: &reader)
            return .name
        case "company":
            needs(RuleAnswer.nameWords + RuleAnswer.companyWords.prefix(1), for: node, names: names, reader: &reader)
            return .company
        case "object":
            needs(Array(RuleAnswer.objectWords.prefix(3)), for: node, names: names, reader: &reader)
            return .object
        case "titles-of-yes": return .titles(.yes)
        case "titles-of-no": return .titles(.no)
        case _ where !text.isEmpty && node.scalar?.style == .plain:
            let known = "quote, sentence, name, company, object, titles-of-yes, titles-of-no"
            reader.report("unknown kind of value `\(text)`; known: \(known); a text that is the value stands between quotes", at: node)
            return .nothing
        default: break
        }
        for case .list(let name) in ValueTemplate(text).parts where !names.lists.contains(name) {
            reader.report("unknown list `{\(name)}`", at: node)
        }
        return .text(text)
    }

    private static func needs(_ lists: [String], for node: YAMLNode, names: PackNames, reader: inout PackReader) {
        for list in lists where !names.lists.contains(list) {
            reader.report("the value `\(node.scalar?.text ?? "")` needs a list `\(list)`", at: node)
        }
    }
}
