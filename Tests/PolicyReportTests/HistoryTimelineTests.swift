import PolicyModel
import PolicyReport
import Testing

@Suite("Timeline of a history")
struct HistoryTimelineTests {
    /// A history of two texts by the version that each capture shows; `nil` for one that failed.
    private func history(_ shown: [Int?], _ kinds: [(Int, HistoryEvent.Kind)]) -> History {
        let versions = (0..<3).map {
            PolicyVersion(
                id: "v\($0 + 1)", variant: 0, effectiveDate: nil, first: "day 0", last: "day 9", captures: 1, words: 9, controller: nil,
                isPartial: false)
        }
        let turned = AnswerChange(
            question: .objectionRight, old: Answer(question: .objectionRight, status: .stated),
            new: Answer(question: .objectionRight, status: .notStated))
        return History(
            snapshots: shown.enumerated().map { index, version in
                Snapshot(captured: "day \(index)", revision: nil, version: version, capture: Capture(version == nil ? .wall : .ok))
            }, versions: versions, variants: [PolicyVariant(id: "A", language: nil, controller: nil, namesLegalBases: false)],
            events: kinds.map { snapshot, kind in
                let before = shown[..<snapshot].compactMap(\.self).last
                return HistoryEvent(
                    kind: kind, snapshot: snapshot, from: before, to: shown[snapshot], topics: [.aiTraining], answers: [turned],
                    summary: "event \(snapshot)")
            })
    }

    private func texts(_ history: History) -> [String] {
        var text = TextHistoryReport(width: nil, hasColor: false)
        return [text.report(history, of: "page"), MarkdownHistoryReport().report(history, of: "page")]
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("tells rows without news as one, and what is new by itself")
    func rows() {
        let history = history(
            [0, 1, 0, nil, nil, 0, 1, 2, nil],
            [(1, .changed), (2, .variant), (3, .failed), (5, .recovered), (6, .variant), (7, .changed), (8, .failed)])
        for text in texts(history) {
            #expect(text.contains("event 1") && text.contains("event 7") && text.contains("event 8"))
            for index in [2, 3, 5, 6] { #expect(!text.contains("event \(index)")) }
            #expect(text.contains("no news"))
            #expect(text.contains("v1, v2 (changes from one to another: 2)"))
            #expect(text.contains("Captures that failed: 2."))
        }
    }

    @Test("claims no topic and no answer for a text that is only back, or cut off", arguments: [
        ([0, 1, 0], (2, HistoryEvent.Kind.variant), false), ([0, 1], (1, .partial), false), ([0, 1], (1, .changed), true),
        ([0, 1], (1, .variant), true),
    ] as [([Int], (Int, HistoryEvent.Kind), Bool)])
    func claims(shown: [Int], event: (Int, HistoryEvent.Kind), isNews: Bool) {
        for text in texts(history(shown, [event])) {
            #expect(text.contains("AI training") == isNews)
            #expect(text.contains("Can I object?") == isNews)
        }
    }

    @Test("draws the months of a short history and the years of a long one", arguments: [
        ("2022-04-26", "2022-09-28", ["2022-05", "2022-06", "2022-07", "2022-08", "2022-09"], ["2022-04", "2022-10"]),
        ("2024-01-01", "2024-01-09", ["2024-01"], ["2023-12", "2024-02"]),
        ("2021-11-03", "2026-02-01", [">2022<", ">2023<", ">2026<"], ["2022-01", ">2027<"]),
    ])
    func calendar(first: String, last: String, shown: [String], hidden: [String]) {
        let snapshots = [first, last].map { Snapshot(captured: $0 + "T00:00:00Z", revision: nil, version: nil, capture: Capture(.wall)) }
        let html = String(
            decoding: HTMLHistoryReport().report(History(snapshots: snapshots, versions: [], variants: [], events: []), of: "page"), as: UTF8.self)
        let drawing = html.firstRange(of: "<svg").map { html[$0.lowerBound...] }.flatMap { rest in rest.firstRange(of: "</svg>").map { rest[..<$0.lowerBound] } } ?? ""
        for name in shown { #expect(drawing.contains(name)) }
        for name in hidden { #expect(!drawing.contains(name)) }
    }
}
