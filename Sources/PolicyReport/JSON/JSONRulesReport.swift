package import PolicyModel

/// Rules as JSON.
package struct JSONRulesReport: Sendable {
    package init() {}

    /// `{"tool": …, "rules": [{"id": …, …}]}`, one object a rule with all that is known of it.
    package func list(_ rules: [RuleDescription]) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            JSONDocument.writeTool(&$0)
            $0.key("rules")
            $0.array { for rule in rules { Self.write(rule, to: &$0) } }
        }
        json.endLine()
        return json.take()
    }

    private static func write(_ rule: RuleDescription, to json: inout JSONWriter) {
        json.object {
            for (key, value): (String, String?) in [
                ("id", rule.id), ("pack", rule.pack), ("language", rule.language), ("title", rule.title),
                ("concept", rule.concept?.rawValue), ("topic", rule.concept?.topic?.rawValue),
                ("severity", rule.severity.rawValue), ("explanation", rule.explanation), ("source", rule.source),
            ] {
                $0.key(key)
                $0.value(value)
            }
            $0.key("aliases")
            $0.values(rule.aliases)
            $0.key("match")
            $0.values(rule.patterns)
            $0.key("where")
            $0.array { for condition in rule.conditions { write(condition, to: &$0) } }
            $0.key("questions")
            $0.values(rule.questions.map(\.rawValue))
            $0.key("examples")
            $0.object {
                $0.key("match")
                $0.values(rule.matching)
                $0.key("clear")
                $0.values(rule.clear)
            }
        }
    }

    private static func write(_ condition: RuleDescription.Condition, to json: inout JSONWriter) {
        json.object {
            $0.key("in")
            $0.values(condition.places)
            $0.key("quantifier")
            $0.value(condition.quantifier)
            $0.key("patterns")
            $0.values(condition.patterns)
        }
    }
}
