import PolicyModel

/// A finding in a text report.
enum TextFinding {
    /// Bytes of the block shown on each side of the words found.
    private static let reach = 160
    private static let longestQuote = 1_200
    private static let shownLinks = 3

    /// The headings above the findings that follow.
    static func writePlace(_ section: Int, of document: PolicyDocument, to page: inout TerminalPage) {
        page.blankLine()
        // A page without headings has no places to tell apart.
        guard document.sections.count > 1 else { return }
        var text = TerminalText()
        for (index, heading) in document.path(of: section).enumerated() {
            if index > 0 { text.add(" › ", .faint) }
            text.add(page: heading, .faint)
        }
        if text.isEmpty { text.add(page.wording[.wordsNoHeading], .faint) }
        page.paragraph(text, indent: 2, hanging: 4)
    }

    static func write(_ index: Int, of scanned: ScannedPage, to page: inout TerminalPage) {
        let finding = scanned.findings[index]
        let document = scanned.document
        var head = TerminalText("[", .faint)
        head.add(index + 1, .faint)
        head.add("] ", .faint)
        head.add(page.wording[finding.concept.label])
        head.add(", ", .faint)
        head.add(page.wording[finding.severity.label], finding.severity.style)
        if finding.blocks.count > 1 {
            head.add(", ", .faint)
            head.add(page.wording.fill(.wordsInPlaces, for: finding.blocks.count, .faint, TerminalText(finding.blocks.count, .faint)))
        }
        let region = document.blocks[finding.span.block].region
        if region != .body {
            head.add(", ", .faint)
            head.add(page.wording.fill(.wordsInRegion, .faint, TerminalText(page.wording[region.label], .faint)))
        }
        head.add("  ")
        head.add(page: finding.rule, .faint)
        page.paragraph(head, indent: 2, hanging: 6)

        let excerpt = Excerpt(finding.span, of: document, reach: reach, longest: longestQuote)
        var words = TerminalText(page: excerpt.before, .faint)
        words.add("«", .strong)
        words.add(page: excerpt.quote, .strong)
        words.add("»", .strong)
        words.add(page: excerpt.after, .faint)
        page.paragraph(words, indent: 6)

        guard finding.concept.topic == .rightToObject else { return }
        for link in document.links[document.blocks[finding.span.block].links].prefix(shownLinks) {
            page.unbroken(TerminalText(page: "→ " + link.target, .address), indent: 6)
        }
    }
}
