import PolicyModel

/// The sections of a page as a table of contents, with how much was found in each.
struct HTMLContents {
    /// Deeper headings are left out.
    private static let deepest = 3
    /// More headings than this are no help; then only those with findings and those of the first level are kept.
    private static let most = 150
    private static let longest = 110

    let values: [TemplateValues]

    init(_ page: ScannedPage, wording: Wording) {
        let document = page.document
        var counts = [Int](repeating: 0, count: document.sections.count)
        for finding in page.findings {
            var section: Int? = finding.span.section
            while let index = section, document.sections[index].level > Self.deepest { section = document.sections[index].parent }
            if let section { counts[section] += 1 }
        }
        let levels = document.sections.map(\.level).filter { $0 > 0 }
        let top = levels.min() ?? 1
        let isLong = levels.count > Self.most
        values = document.sections.indices.compactMap { index in
            let section = document.sections[index]
            guard let heading = section.heading, section.level - top < Self.deepest, !isLong || counts[index] > 0 || section.level == top else { return nil }
            var values: TemplateValues = [
                "level": .text(HTMLText(section.level - top + 1)), "section": .text(HTMLText(index)),
                "heading": .text(HTMLText(page: CutText.words(document.text(of: heading), bytes: Self.longest))), "count": .text(HTMLText()),
            ]
            if counts[index] > 0 { values["count"] = .text(HTMLText(counts[index])) }
            return values
        }
    }
}
