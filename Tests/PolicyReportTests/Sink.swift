import PolicyModel
import PolicyReport

/// A place of a report into which a page, a file name or an archive puts words.
struct Sink: Sendable, CustomStringConvertible {
    enum Form: Sendable {
        case markdown
        /// Lines for a terminal, in 60 columns.
        case text
        /// The same in colour.
        case color
        case json
        case feed
    }

    var description: String
    var form: Form
    /// Whether the words stand there as an address, and so become a link where they are one.
    var isAddress = false
    var report: @Sendable (String) -> String

    static let all = scans + comparisons + histories + others

    /// Parts of a page in a scan.
    private static let scans = parts.flatMap { name, isAddress, page in
        [
            Sink(description: "\(name), Markdown of a scan", form: .markdown, isAddress: isAddress) { render(MarkdownReport(), [page($0)]) },
            Sink(description: "\(name), text of a scan", form: .text) { render(TextReport(width: 60, hasColor: false), [page($0)]) },
            Sink(description: "\(name), long lines of a scan", form: .text) { render(TextReport(width: nil, hasColor: false), [page($0)]) },
            Sink(description: "\(name), coloured text of a scan", form: .color) { render(TextReport(width: 60, hasColor: true), [page($0)]) },
            Sink(description: "\(name), JSON of a scan", form: .json) { render(JSONReport(), [page($0)]) },
            Sink(description: "\(name), outline", form: .text) { render(OutlineReport(width: nil, hasColor: false), [page($0).document]) },
        ]
    }

    private static let parts: [(String, Bool, @Sendable (String) -> ScannedPage)] = [
        ("path", false, { text in page { $0.document.path = text } }),
        ("title", false, { text in page { $0.document.title = text } }),
        ("language", false, { text in page { $0.document.language = text } }),
        ("address", true, { text in page { $0.document.url = text } }),
        ("address of the web", true, { text in page { $0.document.url = "https://e.example/" + text } }),
        ("notice", false, { text in page { $0.document.notices = [Notice(.parser, text)] } }),
        ("reason of a capture", false, { text in page { $0.document.capture = Capture(.partial, reason: text) } }),
        ("reason of a failed capture", false, { text in page { $0.document.capture = Capture(.wall, reason: text) } }),
        ("heading", false, { text in page { $0.heading(text) } then: { find(&$0) } }),
        ("words around a quote", false, { text in page { $0.paragraph("\(text) right to object \(text)") } then: { $0.find("right to object", .objectionRight) } }),
        ("words that touch a quote", false, { text in page { $0.paragraph("\(text)object\(text)") } then: { $0.find("object", .objectionRight) } }),
        ("quote", false, { text in page { $0.paragraph(text) } then: { $0.find(text, .objectionRight) } }),
        ("start of a quote", false, { text in page { $0.paragraph("x" + text) } then: { $0.find("x" + text.unicodeScalars.prefix(1).map(String.init).joined(), .law) } }),
        ("target of a link", true, { text in page { $0.paragraph("right to object", links: [("right", text)]) } then: { $0.find("right to object", .objectionRight) } }),
        ("value of an answer", false, { text in page { _ in } answers: [Answer(question: .objectionHow, status: .stated, values: [text])] }),
        ("values of an answer", false, { text in page { _ in } answers: [Answer(question: .objectionHow, status: .stated, values: [text, text, "x"])] }),
    ]

    private static func page(
        _ change: (inout SamplePage) -> Void, then find: (inout SamplePage) -> Void = { _ in }, answers: [Answer] = []
    ) -> ScannedPage {
        var page = SamplePage()
        change(&page)
        find(&page)
        return page.scanned(answers)
    }

    private static func find(_ page: inout SamplePage) {
        page.paragraph("You have the right to object.")
        page.find("right to object", .objectionRight)
    }

    /// Parts of a comparison, first of all the words of a change, cut into every two of its stretches.
    private static let comparisons = changes.flatMap { name, compared in
        [
            Sink(description: "\(name), Markdown of a diff", form: .markdown) {
                render(MarkdownComparisonReport(isExplained: true, isSingle: true), [compared($0)])
            },
            Sink(description: "\(name), Markdown of folders", form: .markdown) {
                render(MarkdownComparisonReport(isExplained: false, isSingle: false), [compared($0)])
            },
            Sink(description: "\(name), text of a diff", form: .text) {
                render(TextComparisonReport(width: 60, hasColor: false, isExplained: true, isSingle: true), [compared($0)])
            },
            Sink(description: "\(name), coloured text of folders", form: .color) {
                render(TextComparisonReport(width: 60, hasColor: true, isExplained: false, isSingle: false), [compared($0)])
            },
        ]
    }

    private static let changes: [(String, @Sendable (String) -> ComparedPath)] = [
        ("same words", { SampleChange(.same, $0, .inserted, "x").compared }), ("removed words", { SampleChange(.removed, $0, .same, "x").compared }),
        ("inserted words", { SampleChange(.same, "x", .inserted, $0).compared }), ("words moved away", { SampleChange(.movedAway, $0, .same, "x").compared }),
        ("words moved here", { SampleChange(.movedHere, $0, .inserted, "x").compared }),
        ("words of a changed heading", { SampleChange(.same, "x", .removed, "y", section: [$0, $0]).compared }),
        ("addresses of a link", { SampleChange(link: $0, to: $0 + "x").compared }), ("path", { SampleChange(.same, "x", .removed, "y", path: $0).compared }),
        ("values of a changed answer", { SampleChange(.same, "x", .removed, "y", values: [$0, "a", $0]).compared }),
        ("companies", { SampleChange(.same, "x", .removed, "y", obstacles: [.controller(old: $0, new: $0), .language(old: $0, new: $0)]).compared }),
        ("reason", { ComparedPath(unreadable: "page", problem: $0) }), ("name that cannot be read", { ComparedPath(unreadable: $0, problem: "none") }),
    ] + [ChangePiece.Kind.same, .removed, .inserted, .movedAway].flatMap { left in
        [ChangePiece.Kind.same, .removed, .inserted].filter { $0 != left }.map { right in
            ("\(left) before \(right)", { text in SampleChange(left, right, splitting: text).compared })
        }
    } + [
        ("same around removed", { SampleChange(.same, .removed, .same, splitting: $0).compared }),
        ("same around inserted", { SampleChange(.same, .inserted, .same, splitting: $0).compared }),
    ]

    /// Parts of a history.
    private static let histories = historyParts.flatMap { name, history in
        [
            Sink(description: "\(name), Markdown of a history", form: .markdown) { String(decoding: MarkdownHistoryReport().report(history($0), of: $0), as: UTF8.self) },
            Sink(description: "\(name), text of a history", form: .text) {
                var report = TextHistoryReport(width: 60, hasColor: false)
                return String(decoding: report.report(history($0), of: $0), as: UTF8.self)
            },
            Sink(description: "\(name), JSON of a history", form: .json) { String(decoding: JSONHistoryReport().report(history($0)), as: UTF8.self) },
            Sink(description: "\(name), feed", form: .feed) { String(decoding: AtomHistoryReport().report(history($0), of: $0), as: UTF8.self) },
        ]
    }

    private static let historyParts: [(String, @Sendable (String) -> History)] = [
        ("summary", { history(summary: $0) }), ("company", { history(controller: $0) }), ("time", { history(captured: $0) }),
    ]

    private static func history(summary: String = "x", controller: String = "x", captured: String = "2024-06-26") -> History {
        History(
            snapshots: [0, 1].map { Snapshot(captured: captured, revision: captured, version: $0, capture: Capture(.ok)) },
            versions: [0, 1].map {
                PolicyVersion(
                    id: "v\($0 + 1)", variant: 0, effectiveDate: nil, first: captured, last: captured, captures: 1, words: 9, controller: controller,
                    isPartial: false)
            }, variants: [PolicyVariant(id: "A", language: "en", controller: controller, namesLegalBases: false)],
            events: [HistoryEvent(kind: .changed, snapshot: 1, from: 0, to: 1, topics: [.aiTraining], summary: summary)])
    }

    private static let others = [
        Sink(description: "a line of standard error", form: .text) { TerminalText.visible($0) + "\n" },
    ]
}
