import PolicyModel

/// One answer in a text report with everything that proves it.
enum TextAnswer {
    static func write(_ answer: Answer, of scanned: ScannedPage, explains: Bool, to page: inout TerminalPage) {
        page.blankLine()
        page.paragraph(TerminalText(page.wording[answer.question.label], .strong))
        if let word = answer.word { page.paragraph(TerminalText(page.wording[word], answer.status.style), indent: 2) }
        for group in AnswerGroup.of(answer) {
            for item in group.items {
                var text = TerminalText("- ", .faint)
                if let label = group.label {
                    text.add(page.wording[label], .faint)
                    text.add(" ", .faint)
                }
                text.add(page: item.value)
                for finding in item.evidence {
                    text.add(" [", .faint)
                    text.add(finding + 1, .faint)
                    text.add("]", .faint)
                }
                page.paragraph(text, indent: 2, hanging: 4)
                if let target = item.target, !item.value.contains(target) { page.unbroken(TerminalText(page: "→ " + target, .address), indent: 4) }
            }
        }
        if !answer.evidence.isEmpty {
            page.blankLine()
            page.paragraph(TerminalText(page.wording[.scanProof], .strong))
        }
        var section: Int?
        for index in answer.evidence {
            let place = scanned.findings[index].span.section
            if place != section { TextFinding.writePlace(place, of: scanned.document, to: &page) }
            section = place
            TextFinding.write(index, of: scanned, to: &page)
        }
        if explains { writePassedOver(answer.question, of: scanned, to: &page) }
    }

    private static func writePassedOver(_ question: Question, of scanned: ScannedPage, to page: inout TerminalPage) {
        page.blankLine()
        page.paragraph(TerminalText(page.wording[.scanNotTaken], .strong))
        let passages = scanned.passedOver.filter { $0.question == question }
        guard !passages.isEmpty else {
            page.paragraph(TerminalText(page.wording[.scanNothingNear]), indent: 2)
            return
        }
        for passage in passages {
            var text = TerminalText("- ", .faint)
            let excerpt = Excerpt(passage.span, of: scanned.document, reach: 80, longest: 300)
            text.add(page: excerpt.before, .faint)
            text.add("«")
            text.add(page: excerpt.quote)
            text.add("»")
            text.add(page: excerpt.after, .faint)
            page.paragraph(text, indent: 2, hanging: 4)
            var reason = TerminalText(page.wording[passage.reason.label], .warning)
            if let place = passage.reason.place {
                reason.add(" ")
                reason.add(page: place, .warning)
            }
            reason.add("  ")
            reason.add(page: passage.rule, .faint)
            page.paragraph(reason, indent: 4, hanging: 6)
        }
    }
}
