import Foundation
import FoundationXML
import PolicyModel
import PolicyReport
import Testing

@Suite("Atom feed")
struct AtomHistoryReportTests {
    /// An element of a feed that was read back.
    private struct Element: Equatable {
        var name: String
        var text: String
    }

    private func history(summary: String, revision: String = "abc", captured: [String] = ["2024-06-26", "2024-07-01T10:00:00+02:00"]) -> History {
        let version = { (id: String) in
            PolicyVersion(
                id: id, variant: 0, effectiveDate: nil, first: captured[0], last: captured[0], captures: 1, words: 9, controller: nil,
                isPartial: false)
        }
        let turned = AnswerChange(
            question: .objectionRight, old: Answer(question: .objectionRight, status: .stated),
            new: Answer(question: .objectionRight, status: .notStated))
        return History(
            snapshots: captured.indices.map { Snapshot(captured: captured[$0], revision: revision, version: $0, capture: Capture(.ok)) },
            versions: captured.indices.map { version("v\($0 + 1)") },
            variants: [PolicyVariant(id: "A", language: "en", controller: nil, namesLegalBases: false)],
            events: captured.indices.dropFirst().map {
                HistoryEvent(kind: .changed, snapshot: $0, from: $0 - 1, to: $0, topics: [.aiTraining], answers: [turned], summary: summary)
            })
    }

    /// The feed as a strict parser reads it; `nil` where it is no XML.
    private func elements(_ feed: [UInt8]) -> [Element]? {
        let parser = XMLParser(data: Data(feed))
        let reader = Reader()
        parser.delegate = reader
        return parser.parse() ? reader.elements : nil
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Element] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) {
            open.append(Element(name: name, text: attributes["term"] ?? ""))
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { open[open.count - 1].text += string }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            elements.append(open.removeLast())
        }
    }

    @Test("holds an entry for each event, the latest first, with times that have a zone")
    func entries() throws {
        let captured = ["2024-06-26", "2024-06-27", "2024-07-01T10:00:00", "2024-07-02T10:00:00+02:00"]
        let feed = try #require(elements(AtomHistoryReport().report(history(summary: "Changed.", captured: captured), of: "page")))
        #expect(feed.filter { $0.name == "updated" }.map(\.text) == [
            "2024-07-02T10:00:00+02:00", "2024-07-02T10:00:00+02:00", "2024-07-01T10:00:00Z", "2024-06-27T00:00:00Z",
        ])
        #expect(feed.filter { $0.name == "title" }.map(\.text) == ["History of page", "changed: v3 → v4", "changed: v2 → v3", "changed: v1 → v2"])
        #expect(feed.contains(Element(name: "category", text: "ai-training")))
        #expect(feed.contains(Element(name: "content", text: "Changed.\nCan I object? stated → not stated")))
        #expect(feed.last?.name == "feed" && feed.contains(Element(name: "name", text: "policy-scan")))
    }

    @Test("gives an entry the same id when the archive has grown and the event is seen otherwise")
    func ids() throws {
        func ids(_ history: History, _ name: String = "page") throws -> [String] {
            let feed = try #require(elements(AtomHistoryReport().report(history, of: name)))
            return feed.filter { $0.name == "id" }.map(\.text)
        }
        let short = try ids(history(summary: "a"))
        let long = try ids(history(summary: "b", captured: ["2024-06-26", "2024-07-01T10:00:00+02:00", "2024-08-01"]))
        #expect(short == [long[0], long[2]])
        #expect(Set(long + (try ids(history(summary: "a"), "other")) + (try ids(history(summary: "a", revision: "x")))).count == 6)
        let form = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        #expect(long.allSatisfy { $0.wholeMatch(of: form) != nil })
    }

    @Test("stays a feed whatever a page holds", arguments: HostileText.all + ["]]> \u{0}\u{B}\u{FFFE}\u{FFFF} \"'&lt;&#0;"])
    func hostile(text: String) throws {
        let bytes = AtomHistoryReport().report(history(summary: text, revision: text), of: text)
        let feed = try #require(elements(bytes))
        #expect(feed.map(\.name) == elements(AtomHistoryReport().report(history(summary: "a"), of: "b"))?.map(\.name))
        let unseen = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter(HostileText.isUnsafe)
        #expect(unseen.isEmpty)
    }
}
