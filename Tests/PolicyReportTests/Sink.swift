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
        /// A feed, or results of tests.
        case xml
        case html
        /// Rows of a table for a spreadsheet.
        case cells
        /// Commands for a runner of CI jobs.
        case commands
    }

    var description: String
    var form: Form
    /// Whether the words stand there as an address, and so become a link where they are one.
    var isAddress = false
    var report: @Sendable (String) -> String

    static let all = scans + platforms + comparisons + histories + others

    /// Parts of a page in a scan.
    private static let scans = parts.flatMap { name, isAddress, page in
        [
            Sink(description: "\(name), Markdown of a scan", form: .markdown, isAddress: isAddress) { render(MarkdownReport(), [page($0)]) },
            Sink(description: "\(name), text of a scan", form: .text) { render(TextReport(width: 60, hasColor: false), [page($0)]) },
            Sink(description: "\(name), long lines of a scan", form: .text) { render(TextReport(width: nil, hasColor: false), [page($0)]) },
            Sink(description: "\(name), coloured text of a scan", form: .color) { render(TextReport(width: 60, hasColor: true), [page($0)]) },
            Sink(description: "\(name), HTML of a scan", form: .html, isAddress: isAddress) { render(HTMLReport(), [page($0)]) },
            Sink(description: "\(name), JSON of a scan", form: .json) { render(JSONReport(), [page($0)]) },
            Sink(description: "\(name), outline", form: .text) { render(OutlineReport(width: nil, hasColor: false), [page($0).document]) },
        ]
    }

    /// The same in what compares pages, and what platforms and spreadsheets read; for the parts that these show.
    private static let platforms = parts.filter { ["path", "title", "address", "heading", "quote", "value of an answer", "route of an answer"].contains($0.0) }
        .flatMap { name, isAddress, page in
        [
            Sink(description: "\(name), CSV", form: .cells) { render(CSVReport(), [page($0)]) },
            Sink(description: "\(name), compared, CSV", form: .cells) { render(CSVCompareReport(), [page($0), page($0)]) },
            Sink(description: "\(name), compared, Markdown", form: .markdown, isAddress: isAddress) { render(MarkdownCompareReport(), [page($0), page($0)]) },
            Sink(description: "\(name), compared, HTML", form: .html, isAddress: isAddress) { render(HTMLCompareReport(), [page($0), page($0)]) },
            Sink(description: "\(name), compared, text", form: .text) { render(TextCompareReport(width: 60, hasColor: false), [page($0), page($0)]) },
            Sink(description: "\(name), annotations", form: .commands) { render(GitHubReport(), [annotator.annotations(of: page($0))]) },
            Sink(description: "\(name), results of tests", form: .xml) { render(JUnitReport(), [annotator.annotations(of: page($0))]) },
            Sink(description: "\(name), code quality", form: .json) { render(GitLabReport(), [annotator.annotations(of: page($0))]) },
            Sink(description: "\(name), code scanning", form: .json) { render(SARIFReport(rules: []), [annotator.annotations(of: page($0))]) },
        ]
    }

    private static let annotator = Annotator(decides: { _ in true })

    private static let parts: [(String, Bool, @Sendable (String) -> ScannedPage)] = [
        ("path", false, { text in page { $0.document.path = text } }),
        ("title", false, { text in page { $0.document.title = text } }),
        ("language", false, { text in page { $0.document.language = text } }),
        ("address", true, { text in page { $0.document.url = text } }),
        ("address of the web", true, { text in page { $0.document.url = "https://e.example/" + text } }),
        ("notice", false, { text in page { $0.document.notices = [Notice(.parser, text)] } }),
        ("reason of a capture", false, { text in page { $0.document.capture = Capture(.partial, reason: text) } }),
        ("reason of a failed capture", false, { text in page { $0.document.capture = Capture(.wall, reason: text) } }),
        ("heading", false, { text in
            page {
                $0.heading(text)
                $0.paragraph("You have the right to object.")
                $0.find("right to object", .objectionRight)
            }
        }),
        ("words around a quote", false, { quoted("right to object", in: "\($0) right to object \($0)") }),
        ("words that touch a quote", false, { quoted("object", in: "\($0)object\($0)") }),
        ("quote", false, { quoted($0, in: $0) }),
        ("start of a quote", false, { quoted("x" + String($0.unicodeScalars.prefix(1)), in: "x" + $0) }),
        ("target of a link", true, { quoted("right to object", in: "right to object", link: $0) }),
        ("value of an answer", false, { answered([$0]) }),
        ("route of an answer", true, { answered(route: $0) }),
        ("route of an answer on the web", true, { answered(route: "https://e.example/" + $0) }),
        ("values of an answer", false, { answered([$0, $0, "x"]) }),
    ]

    private static func page(_ change: (inout SamplePage) -> Void) -> ScannedPage {
        var page = SamplePage()
        change(&page)
        return page.scanned()
    }

    private static func quoted(_ quote: String, in text: String, link: String? = nil) -> ScannedPage {
        page {
            $0.paragraph(text, links: link.map { [("right", $0)] } ?? [])
            $0.find(quote, .objectionRight)
        }
    }

    private static func answered(_ values: [String]) -> ScannedPage {
        SamplePage().scanned([Answer(question: .objectionHow, status: .stated, values: values)])
    }

    private static func answered(route: String) -> ScannedPage {
        let item = AnswerItem(value: "form", kind: .route, span: TextSpan(section: 0, block: 0, start: 0, end: 0), target: route, evidence: [])
        return SamplePage().scanned([Answer(question: .objectionHow, status: .stated, items: [item])])
    }

    /// Parts of a comparison, first of all the words of a change, cut into every two of its stretches.
    private static let comparisons = (partsOfChanges + neighbours).flatMap { name, compared in
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
            Sink(description: "\(name), HTML of a diff", form: .html, isAddress: name == "addresses of a link") { render(HTMLComparisonReport(isSingle: true), [compared($0)]) },
            Sink(description: "\(name), HTML of folders", form: .html, isAddress: name == "addresses of a link") { render(HTMLComparisonReport(isSingle: false), [compared($0)]) },
            Sink(description: "\(name), coloured text of folders", form: .color) {
                render(TextComparisonReport(width: 60, hasColor: true, isExplained: false, isSingle: false), [compared($0)])
            },
        ]
    }

    private static let partsOfChanges: [(String, @Sendable (String) -> ComparedPath)] = [
        ("same words", { SampleChange(.same, $0, .inserted, "x").compared }),
        ("removed words", { SampleChange(.removed, $0, .same, "x").compared }),
        ("inserted words", { SampleChange(.same, "x", .inserted, $0).compared }),
        ("words moved away", { SampleChange(.movedAway, $0, .same, "x").compared }),
        ("words moved here", { SampleChange(.movedHere, $0, .inserted, "x").compared }),
        ("words of a changed heading", { SampleChange(.same, "x", .removed, "y", section: [$0, $0]).compared }),
        ("addresses of a link", { SampleChange(link: $0, to: $0 + "x").compared }),
        ("path", { SampleChange(.same, "x", .removed, "y", path: $0).compared }),
        ("values of a changed answer", { SampleChange(.same, "x", .removed, "y", values: [$0, "a", $0]).compared }),
        ("companies", { text in
            SampleChange(.same, "x", .removed, "y", obstacles: [.controller(old: text, new: text), .language(old: text, new: text)]).compared
        }),
        ("reason", { ComparedPath(unreadable: "page", problem: $0) }),
        ("name that cannot be read", { ComparedPath(unreadable: $0, problem: "none") }),
        ("same around removed", { SampleChange(.same, .removed, .same, splitting: $0).compared }),
        ("same around inserted", { SampleChange(.same, .inserted, .same, splitting: $0).compared }),
    ]

    /// Every two stretches that may stand beside each other.
    private static let neighbours: [(String, @Sendable (String) -> ComparedPath)] = {
        var neighbours: [(String, @Sendable (String) -> ComparedPath)] = []
        for left in [ChangePiece.Kind.same, .removed, .inserted, .movedAway] {
            for right in [ChangePiece.Kind.same, .removed, .inserted] where left != right {
                neighbours.append(("\(left) before \(right)", { SampleChange(left, right, splitting: $0).compared }))
            }
        }
        return neighbours
    }()

    /// Parts of a history.
    private static let histories = historyParts.flatMap { name, history in
        [
            Sink(description: "\(name), Markdown of a history", form: .markdown) { String(decoding: MarkdownHistoryReport().report(history($0), of: $0), as: UTF8.self) },
            Sink(description: "\(name), text of a history", form: .text) {
                var report = TextHistoryReport(width: 60, hasColor: false)
                return String(decoding: report.report(history($0), of: $0), as: UTF8.self)
            },
            Sink(description: "\(name), HTML of a history", form: .html) { String(decoding: HTMLHistoryReport().report(history($0), of: $0), as: UTF8.self) },
            Sink(description: "\(name), JSON of a history", form: .json) { String(decoding: JSONHistoryReport().report(history($0)), as: UTF8.self) },
            Sink(description: "\(name), feed", form: .xml) { String(decoding: AtomHistoryReport().report(history($0), of: $0), as: UTF8.self) },
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
