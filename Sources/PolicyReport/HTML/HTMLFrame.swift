import PolicyModel

/// What stands around every HTML report: one file that takes nothing from elsewhere, runs nothing, and says so in its policy.
struct HTMLFrame: Sendable {
    private static let opening = Template(PreparedTexts.begin)
    private static let closing = Template(PreparedTexts.end)

    let wording: Wording

    /// From the start up to where the report itself begins.
    func begin(title: HTMLText) -> HTMLText {
        var html = HTMLText()
        let values: TemplateValues = [
            "language": .text(HTMLText(wording.code)), "styleHash": .text(HTMLText(PreparedTexts.styleHash)),
            "version": .text(HTMLText(Tool.version)), "title": .text(title), "style": .text(HTMLText(PreparedTexts.style)),
        ]
        Self.opening.write(values, in: wording, to: &html)
        return html
    }

    /// From the end of the report itself; `errors` is what could not be read.
    func end(_ errors: [PageError]) -> HTMLText {
        var html = HTMLText()
        let unread: [TemplateValues] = errors.map { ["path": .text(HTMLText(page: $0.path)), "reason": .text(HTMLText(page: $0.problem))] }
        Self.closing.write(["hasUnread": .flag(!errors.isEmpty), "unread": .list(unread)], in: wording, to: &html)
        return html
    }
}
