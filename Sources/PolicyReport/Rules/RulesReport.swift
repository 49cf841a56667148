package import PolicyModel

/// Rules for a person at a terminal: as a table, or one with all there is to know about it.
package struct RulesReport: Sendable {
    private var page: TerminalPage

    /// `width` in columns; `nil` for lines as long as they come.
    package init(width: Int?, hasColor: Bool) {
        page = TerminalPage(width: width, hasColor: hasColor)
    }

    /// One line a rule: id, language, concept, severity, title.
    package mutating func list(_ rules: [RuleDescription]) -> [UInt8] {
        let ids = column(rules.map(\.id))
        let languages = column(rules.map(\.language))
        let concepts = column(rules.map { $0.concept?.rawValue ?? "value" })
        for rule in rules {
            var cells = cell(TerminalText(page: rule.id), width: ids)
            cells.add(cell(TerminalText(page: rule.language), width: languages))
            cells.add(cell(TerminalText(page: rule.concept?.rawValue ?? "value"), width: concepts))
            cells.add(cell(TerminalText(page.wording[rule.severity.label], rule.severity.style), width: 8))
            page.labelled(cells, TerminalText(page: rule.title), indent: 0, column: cells.width)
        }
        return page.take()
    }

    /// By concept, how many rules each language has; below, one line a rule: id, and the languages that have it.
    package mutating func parity(_ rules: [RuleDescription]) -> [UInt8] {
        let languages = Set(rules.map(\.language)).sorted()
        let width = max(column(rules.map(\.id)) + 2, 20)
        let concepts = Concept.allCases.map(Optional.some) + [nil]
        for concept in concepts {
            let ofConcept = rules.filter { $0.concept == concept }
            guard !ofConcept.isEmpty else { continue }
            var heading = cell(TerminalText(page: concept?.rawValue ?? "values", .strong), width: width)
            for language in languages {
                let count = ofConcept.count { $0.language == language }
                heading.add(cell(TerminalText(page: "\(language) \(count)", .strong), width: 8))
            }
            page.paragraph(heading)
            var ids: Set<String> = []
            for rule in ofConcept where ids.insert(rule.id).inserted {
                var line = cell(TerminalText(page: rule.id), width: width - 2)
                for language in languages {
                    let isThere = ofConcept.contains { $0.id == rule.id && $0.language == language }
                    line.add(cell(TerminalText(page: isThere ? language : "–", isThere ? .plain : .faint), width: 8))
                }
                page.paragraph(line, indent: 2)
            }
        }
        return page.take()
    }

    /// Everything about a rule.
    package mutating func show(_ rule: RuleDescription) -> [UInt8] {
        page.paragraph(TerminalText(page: rule.id, .strong))
        page.paragraph(TerminalText(page: rule.title, .strong))
        page.blankLine()
        page.paragraph(TerminalText(page: rule.explanation))
        page.blankLine()
        fact("concept", TerminalText(page: rule.concept?.rawValue ?? "none: it only adds a value to an answer"))
        if let topic = rule.concept?.topic { fact("topic", TerminalText(page: topic.rawValue)) }
        fact("severity", TerminalText(page.wording[rule.severity.label], rule.severity.style))
        fact("language", TerminalText(page: rule.language))
        fact("pack", TerminalText(page: rule.pack))
        if !rule.aliases.isEmpty { fact("also called", TerminalText(page: rule.aliases.joined(separator: ", "))) }
        fact("source", TerminalText(page: rule.source))
        for question in rule.questions { fact("helps answer", TerminalText(page.wording[question.label])) }
        list("Looks for", rule.patterns)
        for condition in rule.conditions {
            page.blankLine()
            var heading = TerminalText("Where the ", .strong)
            heading.add(page: condition.places.joined(separator: " or "), .strong)
            heading.add(" has ", .strong)
            heading.add(page: condition.quantifier, .strong)
            heading.add(" of", .strong)
            page.paragraph(heading)
            items(condition.patterns)
        }
        list("Finds", rule.matching)
        list("Leaves alone", rule.clear)
        return page.take()
    }

    private mutating func fact(_ name: StaticString, _ value: TerminalText) {
        page.labelled(TerminalText(name, .faint), value, indent: 0, column: 14)
    }

    private mutating func list(_ heading: StaticString, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        page.blankLine()
        page.paragraph(TerminalText(heading, .strong))
        items(texts)
    }

    private mutating func items(_ texts: [String]) {
        for text in texts { page.paragraph(TerminalText(page: text), indent: 2, hanging: 4) }
    }

    private func column(_ texts: [String]) -> Int {
        (texts.map(DisplayWidth.of).max() ?? 0) + 2
    }

    private func cell(_ text: TerminalText, width: Int) -> TerminalText {
        var cell = text
        for _ in 0..<max(1, width - text.width) { cell.add(" ") }
        return cell
    }
}
