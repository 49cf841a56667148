internal import PolicyModel

/// Says in a sentence or two what an event is. Every number in it is also a field of the event.
enum EventSummary {
    static func failed(_ capture: Capture) -> String {
        "No policy was captured (\(capture.status.rawValue))" + (capture.reason.map { ": \($0)" } ?? ".")
    }

    static func there(_ version: Int) -> String { "The page is there again, unchanged (v\(version + 1))." }

    static func back(to version: Int) -> String { "The page shows v\(version + 1) again, a text seen before." }

    static func takenBack(_ edit: Int, to version: Int) -> String {
        "What came with v\(edit + 1) was taken back: the page shows v\(version + 1) again."
    }

    static func partial(percent: Int) -> String { "About \(percent) % of the text is missing; it came back later." }

    static func cutOff(_ capture: Capture) -> String { "The text is cut off" + (capture.reason.map { ": \($0)" } ?? ".") }

    static func recovered(_ news: String?) -> String { "The missing text is back." + (news.map { " " + $0 } ?? "") }

    static func variant(_ header: DocumentHeader) -> String {
        let traits = [
            header.controller.map { "answered for by \($0)" }, header.language.map { "in language \($0)" },
            header.namesLegalBases ? "naming legal bases" : "naming no legal bases",
        ]
        return "The page shows another text: " + traits.compactMap(\.self).joined(separator: ", ") + "."
    }

    static let deleted = "The page was taken out of the archive."

    static func returned(isSame: Bool) -> String { "The page is in the archive again" + (isSame ? ", unchanged." : ".") }

    /// A text that has next to nothing of the one before.
    static func another(_ digest: CaptureDigest) -> String {
        "Another document stands here now: \(count(digest.wordCount, "word"))"
            + (digest.effectiveDate.map { ", dated \($0)" } ?? ", without a date of its own") + "."
    }

    static func changed(_ comparison: VersionComparison, date: CalendarDate?, isOlder: Bool) -> String {
        let heading = date.map { "Changed under \(isOlder ? "an earlier" : "a new") date (\($0))" } ?? "Changed without a new date"
        guard comparison.added + comparison.removed > 0 else { return "\(heading): the same words in another order." }
        let names = comparison.sections.map { "“\($0)”" }.joined(separator: ", ")
        let more = comparison.sectionCount - comparison.sections.count
        let places = names.isEmpty ? "" : ", in \(names)" + (more > 0 ? " and \(more) more" : "")
        return "\(heading): \(count(comparison.added, "word")) added, \(comparison.removed) removed; "
            + "\(count(comparison.significant, "significant change"))\(places)."
    }

    private static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }
}
