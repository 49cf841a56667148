package import PolicyModel

/// The events of a page's history as an Atom feed (RFC 4287), the latest first.
///
/// A feed reader must know an entry again when the archive has grown: its id is made of what the user called the page, the time of the
/// capture and its revision, never of a clock or of what the event was taken for.
package struct AtomHistoryReport: Sendable {
    package init() {}

    /// `name` is what the user called the page.
    package func report(_ history: History, of name: String) -> [UInt8] {
        var xml = XMLText()
        xml.add("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
        xml.add("title", page: "History of \(name)")
        xml.add("id", page: FeedID(name).text)
        let last = history.events.last.map { history.snapshots[$0.snapshot] } ?? history.snapshots.last
        xml.add("updated", page: Self.time(last?.captured ?? ""))
        xml.add("<author><name>")
        xml.add(Tool.name)
        xml.add("</name></author>\n<generator version=\"")
        xml.add(Tool.version)
        xml.add("\">")
        xml.add(Tool.name)
        xml.add("</generator>\n")
        for event in history.events.reversed() { Self.add(event, of: history, name, to: &xml) }
        xml.add("</feed>\n")
        return xml.bytes
    }

    private static func add(_ event: HistoryEvent, of history: History, _ name: String, to xml: inout XMLText) {
        let snapshot = history.snapshots[event.snapshot]
        xml.add("<entry>\n<title>")
        xml.add(Wording.english[event.kind.label])
        if let from = event.from, let to = event.to, from != to {
            xml.add(page: ": \(history.versions[from].id) → \(history.versions[to].id)")
        }
        xml.add("</title>\n")
        xml.add("id", page: FeedID(name, history.time(of: event), event.time == nil ? snapshot.revision ?? "" : event.kind.rawValue).text)
        xml.add("updated", page: time(history.time(of: event)))
        for topic in event.topics {
            xml.add("<category term=\"")
            xml.add(page: topic.rawValue)
            xml.add("\" label=\"")
            xml.add(Wording.english[topic.label])
            xml.add("\"/>\n")
        }
        xml.add("<content type=\"text\">")
        xml.add(page: event.summary)
        for headline in event.headlines {
            xml.add("\n")
            xml.add(page: headline.line(in: .english))
        }
        for change in event.answers where change.isTurned {
            xml.add("\n")
            xml.add(Wording.english[change.question.label])
            xml.add(" ")
            xml.add(Wording.english[change.old.statusLabel])
            xml.add(" → ")
            xml.add(Wording.english[change.new.statusLabel])
        }
        xml.add("</content>\n</entry>\n")
    }

    /// A capture's time as RFC 3339 asks, whole and with a zone: midnight where only the day is known, UTC where no zone is.
    private static func time(_ captured: String) -> String {
        guard captured.utf8.count > 10 else { return captured + "T00:00:00Z" }
        let hasZone = captured.hasSuffix("Z") || captured.utf8.dropFirst(19).contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        return captured + (hasZone ? "" : "Z")
    }
}
