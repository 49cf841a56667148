import PolicyModel

/// What a text report tells of a page before anything else: its name, where it comes from, and what is wrong with it.
enum TextHeader {
    /// Others are counted; JSON has them all.
    private static let shownNotices = 2

    static func write(_ document: PolicyDocument, to page: inout TerminalPage) {
        var name = TerminalText(page: document.path, .strong)
        if let title = document.title {
            name.add("  ")
            name.add(page: title, .strong)
        }
        page.paragraph(name, hanging: 2)
        if let url = document.url { page.unbroken(TerminalText(page: url, .address), indent: 2) }
        var facts = TerminalText()
        if let date = document.effectiveDate {
            facts.add(page.wording.fill(.wordsDated, .plain, TerminalText(page: date.description)))
        }
        if let language = document.language {
            if !facts.isEmpty { facts.add(", ") }
            facts.add(page.wording.fill(.wordsLanguage, .plain, TerminalText(page: language)))
        }
        if !facts.isEmpty { page.paragraph(facts, indent: 2) }
        if let warning = document.capture.status.warning {
            page.blankLine()
            var text = TerminalText(page.wording[warning], document.capture.status.isFailed ? .danger : .warning)
            if let reason = document.capture.reason {
                text.add(" ")
                text.add(page: reason)
            }
            page.paragraph(text, indent: 2)
        }
        let notices = document.notices.filter { $0.kind != .capture }
        if !notices.isEmpty { page.blankLine() }
        for notice in notices.prefix(shownNotices) {
            var text = TerminalText(page.wording[.wordsNote], .warning)
            text.add(" ")
            text.add(page: notice.message)
            page.paragraph(text, indent: 2, hanging: 8)
        }
        guard notices.count > shownNotices else { return }
        page.paragraph(page.wording.fill(.scanMoreNotes, .faint, TerminalText(notices.count - shownNotices, .faint)), indent: 2)
    }
}
