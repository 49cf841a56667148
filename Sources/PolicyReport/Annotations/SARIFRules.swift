import PolicyModel

/// The rules that the results of a report are of, in the order in which they are met, with their help and source.
struct SARIFRules {
    private let descriptions: [String: RuleDescription]
    private var met: [Annotation] = []
    private var indices: [String: Int] = [:]

    init(_ rules: [RuleDescription]) {
        // Rules of several languages that look for the same have one id; the first speaks for them.
        descriptions = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Where the rule of a result stands among those of the report.
    mutating func index(of annotation: Annotation) -> Int {
        if let index = indices[annotation.rule] { return index }
        met.append(annotation)
        indices[annotation.rule] = met.count - 1
        return met.count - 1
    }

    func write(to json: inout JSONWriter) {
        json.array { json in
            for annotation in met {
                if let rule = descriptions[annotation.rule] {
                    Self.write(rule, to: &json)
                } else {
                    Self.write(ruleOf: annotation, to: &json)
                }
            }
        }
    }

    private static func write(_ rule: RuleDescription, to json: inout JSONWriter) {
        let tags = [rule.concept?.topic?.rawValue, rule.concept?.rawValue].compactMap(\.self)
        write(
            rule.id, title: rule.title, explanation: rule.explanation, help: rule.explanation + "\nSource: " + rule.source, tags: tags, to: &json)
    }

    /// A kind of change, and whatever else is in no pack.
    private static func write(ruleOf annotation: Annotation, to json: inout JSONWriter) {
        let name = annotation.rule.split(separator: ".").last.map(String.init) ?? annotation.rule
        let reason = StoryKind(rawValue: name)?.explanation.description ?? SignificanceRule(rawValue: name).map { Annotator.wording[$0.words].description } ?? annotation.title
        write(annotation.rule, title: annotation.title, explanation: reason, help: reason, tags: ["change"], to: &json)
    }

    private static func write(
        _ id: String, title: String, explanation: String, help: String, tags: [String], to json: inout JSONWriter
    ) {
        json.object {
            $0.key("id")
            $0.value(id)
            for (key, text) in [("shortDescription", title), ("fullDescription", explanation), ("help", help)] {
                $0.key(key)
                $0.object {
                    $0.key("text")
                    $0.value(text)
                }
            }
            $0.key("properties")
            $0.object {
                $0.key("tags")
                $0.values(tags)
            }
        }
    }
}
