internal import PolicyModel

/// Says in a sentence or two what an event is. Every number in it is also a field of the event.
enum EventSummary {
    /// Sections named in a summary.
    private static let sections = 3

    static func failed(_ capture: Capture) -> String {
        "No policy was captured (\(capture.status.rawValue))" + (capture.reason.map { ": \($0)" } ?? ".")
    }

    static func there(_ version: Int) -> String { "The page is there again, unchanged (v\(version + 1))." }

    static func back(to version: Int) -> String { "The page shows v\(version + 1) again, a text seen before." }

    static func takenBack(_ edit: Int, to version: Int) -> String {
        "What came with v\(edit + 1) was taken back: the page shows v\(version + 1) again."
    }

    static func partial(_ missing: Int, _ words: Int) -> String {
        "About \(missing * 100 / max(1, words)) % of the text is missing; it came back word for word later."
    }

    static func cutOff(_ capture: Capture) -> String { "The text is cut off" + (capture.reason.map { ": \($0)" } ?? ".") }

    static func recovered(_ news: String?) -> String { "The missing text is back." + (news.map { " " + $0 } ?? "") }

    static func variant(_ header: DocumentHeader) -> String {
        let traits = [
            header.controller.map { "answered for by \($0)" }, header.language.map { "in language \($0)" },
            header.namesLegalBases ? "naming legal bases" : "naming no legal bases",
        ]
        return "The page shows another text: " + traits.compactMap(\.self).joined(separator: ", ") + "."
    }

    static func changed(_ event: HistoryEvent, _ comparison: Comparison, date: CalendarDate?) -> String {
        let heading = event.isAnnounced ? "Changed under a new date (\(date.map(\.description) ?? "none"))" : "Changed without a new date"
        var names: [String] = []
        for change in comparison.changes where change.isSignificant {
            if let name = change.section.last, !names.contains(name) { names.append(name) }
        }
        let places = names.isEmpty ? "" : ", in " + names.prefix(sections).map { "“\($0)”" }.joined(separator: ", ")
            + (names.count > sections ? " and \(names.count - sections) more" : "")
        return "\(heading): \(count(event.added, "word")) added, \(event.removed) removed; \(count(event.significant, "significant change"))\(places)."
    }

    private static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }
}
