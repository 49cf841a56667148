package import PolicyModel

/// A comparison as JSON, in the contract's fields and order (DESIGN.md 5.1), with the obstacles, the changed answers and the rules that
/// judged each change beside them.
package struct JSONComparisonReport: Sendable {
    package init() {}

    package func report(_ pages: ComparedPages) -> [UInt8] {
        let comparison = pages.comparison
        let (old, new) = (pages.old.document, pages.new.document)
        var json = JSONWriter()
        json.object { json in
            JSONDocument.writeTool(&json)
            json.key("old")
            json.object { JSONDocument.writeHeader(of: old, to: &$0) }
            json.key("new")
            json.object { JSONDocument.writeHeader(of: new, to: &$0) }
            json.key("changed")
            json.value(comparison.isChanged)
            json.key("significant")
            json.value(comparison.isSignificant)
            json.key("sameVariant")
            json.value(comparison.isSameVariant)
            json.key("changes")
            json.array { for change in comparison.changes { Self.write(change, to: &$0) } }
            json.key("findings")
            json.object {
                $0.key("introduced")
                $0.array { for finding in comparison.findings.introduced { JSONFinding.write(finding, in: new, to: &$0) } }
                $0.key("resolved")
                $0.array { for finding in comparison.findings.resolved { JSONFinding.write(finding, in: old, to: &$0) } }
                $0.key("reworded")
                $0.array { json in
                    for pair in comparison.findings.reworded {
                        json.object {
                            $0.key("old")
                            JSONFinding.write(pair.old, in: old, to: &$0)
                            $0.key("new")
                            JSONFinding.write(pair.new, in: new, to: &$0)
                        }
                    }
                }
            }
            json.key("obstacles")
            json.values(comparison.obstacles.map(\.message))
            json.key("answers")
            json.array { for answer in comparison.answers { JSONAnswer.write(answer, to: &$0) } }
        }
        json.endLine()
        return json.take()
    }

    private static func write(_ change: Change, to json: inout JSONWriter) {
        json.object {
            $0.key("kind")
            $0.value(change.kind.rawValue)
            $0.key("significant")
            $0.value(change.isSignificant)
            $0.key("section")
            $0.values(change.section)
            $0.key("before")
            $0.value(change.before)
            $0.key("after")
            $0.value(change.after)
            $0.key("topics")
            $0.values(change.topics.map(\.rawValue))
            $0.key("flags")
            $0.values(change.flags.map(\.rawValue))
            $0.key("occurrences")
            $0.value(change.occurrences)
            $0.key("forms")
            $0.values(change.forms.map(\.rawValue))
            $0.key("rules")
            $0.values(change.rules.map(\.rawValue))
        }
    }
}
