import PolicyModel

/// A scanned page in an HTML report.
struct HTMLPage {
    private static let template = Template(PreparedTexts.scan)

    private let page: ScannedPage
    /// Before the name of every place in the page, so that several pages fit into one report.
    private let prefix: String
    private let wording: Wording

    init(_ page: ScannedPage, prefix: String, wording: Wording) {
        self.page = page
        self.prefix = prefix
        self.wording = wording
    }

    func write(to html: inout HTMLText) {
        let document = page.document
        let isFailed = document.capture.status.isFailed
        var values: TemplateValues = [
            "page": .text(HTMLText(page: prefix)), "title": .text(HTMLText(page: CutText.words(document.title ?? document.path, bytes: 300))),
            "facts": .list(HTMLFacts.of(document, in: wording)), "notices": .list(notices), "failed": .flag(isFailed), "isRead": .flag(!isFailed),
        ]
        if let warning = document.capture.status.warning {
            values["warning"] = .text(HTMLText(wording[warning]))
            values["reason"] = .text(HTMLText(page: document.capture.reason ?? ""))
        }
        if !isFailed {
            let contents = HTMLContents(page, wording: wording).values
            values["summary"] = .text(summary)
            values["answers"] = .list(HTMLAnswers(page, prefix: prefix, wording: wording).values)
            values["contents"] = .list(contents)
            values["hasContents"] = .flag(contents.count > 1)
            values["textLanguage"] = .text(HTMLText(page: document.language ?? ""))
            values["text"] = .text(HTMLDocument(page, prefix: prefix, wording: wording).text)
        }
        Self.template.write(values, in: wording, to: &html)
    }

    private var notices: [TemplateValues] {
        page.document.notices.filter { $0.kind != .capture }.map { ["text": .text(HTMLText(page: $0.message))] }
    }

    /// How many questions are answered, and how much that rests on.
    private var summary: HTMLText {
        let answered = page.answers.count { $0.status == .stated || $0.status == .denied }
        var text: HTMLText = wording.fill(.htmlAnswered, .plain, HTMLText(answered), HTMLText(page.answers.count))
        text.add(" ")
        text.add(wording.fill(.scanFindings, for: page.findings.count, .plain, HTMLText(page.findings.count)))
        text.add(".")
        return text
    }
}
