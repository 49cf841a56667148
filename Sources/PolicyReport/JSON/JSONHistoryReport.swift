package import PolicyModel

/// The history of a page as JSON, in the fields and order of the JSON contract (`history`), with the variants and the answers that each event
/// changed beside them.
package struct JSONHistoryReport: Sendable {
    package init() {}

    /// The history as one JSON object in UTF-8, with a line feed at the end.
    package func report(_ history: History, errors: [PageError] = []) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            JSONDocument.writeTool(&json)
            json.key("snapshots")
            json.array { for snapshot in history.snapshots { Self.write(snapshot, of: history, to: &$0) } }
            json.key("versions")
            json.array { for version in history.versions { Self.write(version, of: history, to: &$0) } }
            json.key("events")
            json.array { for event in history.events { Self.write(event, of: history, to: &$0) } }
            json.key("variants")
            json.array { for variant in history.variants { Self.write(variant, to: &$0) } }
            JSONDocument.writeErrors(errors, to: &json)
        }
        json.endLine()
        return json.take()
    }

    private static func write(_ snapshot: Snapshot, of history: History, to json: inout JSONWriter) {
        json.object {
            $0.key("captured")
            $0.value(snapshot.captured)
            $0.key("revision")
            $0.value(snapshot.revision)
            $0.key("version")
            $0.value(snapshot.version.map { history.versions[$0].id })
            $0.key("capture")
            $0.value(snapshot.capture.status.rawValue)
            $0.key("reason")
            $0.value(snapshot.capture.reason)
        }
    }

    private static func write(_ version: PolicyVersion, of history: History, to json: inout JSONWriter) {
        json.object {
            $0.key("id")
            $0.value(version.id)
            $0.key("variant")
            $0.value(history.variants[version.variant].id)
            $0.key("effectiveDate")
            $0.value(version.effectiveDate?.description)
            $0.key("first")
            $0.value(version.first)
            $0.key("last")
            $0.value(version.last)
            $0.key("words")
            $0.value(version.words)
            $0.key("controller")
            $0.value(version.controller)
        }
    }

    private static func write(_ event: HistoryEvent, of history: History, to json: inout JSONWriter) {
        json.object {
            $0.key("captured")
            $0.value(history.time(of: event))
            $0.key("kind")
            $0.value(event.kind.rawValue)
            $0.key("from")
            $0.value(event.from.map { history.versions[$0].id })
            $0.key("to")
            $0.value(event.to.map { history.versions[$0].id })
            $0.key("announced")
            $0.value(event.isAnnounced)
            $0.key("added")
            $0.value(event.added)
            $0.key("removed")
            $0.value(event.removed)
            $0.key("topics")
            $0.values(event.topics.map(\.rawValue))
            $0.key("severity")
            $0.value(event.severity?.rawValue)
            $0.key("summary")
            $0.value(event.summary)
            $0.key("headlines")
            $0.values(event.headlines.map { $0.line(in: .english) })
            $0.key("compare")
            $0.values(event.compared.map { [$0.old, $0.new] } ?? [])
            $0.key("significant")
            $0.value(event.significant)
            $0.key("answers")
            $0.array { for answer in event.answers { JSONAnswer.write(answer, to: &$0) } }
        }
    }

    private static func write(_ variant: PolicyVariant, to json: inout JSONWriter) {
        json.object {
            $0.key("id")
            $0.value(variant.id)
            $0.key("language")
            $0.value(variant.language)
            $0.key("controller")
            $0.value(variant.controller)
            $0.key("namesLegalBases")
            $0.value(variant.namesLegalBases)
        }
    }
}
