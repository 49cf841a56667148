package import PolicyModel

/// Comparisons as Markdown for a pull request: headline, changed answers, significant changes as before and after, the rest folded;
/// bounded in size, saying what was cut.
///
/// Of two folders a table of the pages that are not the same comes first, then each of them under its path.
package struct MarkdownComparisonReport: PageReport {
    /// Kept back for what is said about a cut.
    private static let reserve = 700
    /// Of the size, what the table of pages may take.
    private static let tableShare = 4

    private let size: Int
    private let isSingle: Bool
    private let wording: Wording
    private let section: MarkdownComparison
    private var room: Int
    private var pagesLeft = 0
    private var counts = PathCounts()
    private var rows: [MarkdownText] = []
    private var sections: [MarkdownText] = []
    private var sectionsCut = 0

    /// `size` is the largest report to make, in UTF-8 bytes; `isExplained` to say of each change why it counts or does not; `isSingle`
    /// for two pages rather than two folders.
    package init(
        size: Int = MarkdownReport.defaultSize, isExplained: Bool, isSingle: Bool,
        options: ComparisonOptions = ComparisonOptions(), wording: Wording = .english
    ) {
        self.wording = wording
        self.size = size
        self.isSingle = isSingle
        section = MarkdownComparison(isExplained: isExplained, isSingle: isSingle, options: options, wording: wording)
        room = isSingle ? size : size - size / Self.tableShare - Self.reserve
    }

    package mutating func begin(pages: Int) -> [UInt8] {
        pagesLeft = pages
        return []
    }

    package mutating func add(_ page: ComparedPath) -> [UInt8] {
        if isSingle, let pages = page.pages { return section.text(of: page, pages, within: room).bytes }
        counts.add(page)
        let share = room / max(1, pagesLeft)
        pagesLeft -= 1
        // Of many pages those that are the same are only counted.
        if page.status == .unchanged, page.pages?.comparison.changes.isEmpty ?? true { return [] }
        rows.append(row(page))
        guard let pages = page.pages else { return [] }
        let text = section.text(of: page, pages, within: share)
        if text.bytes.count <= share {
            room -= text.bytes.count
            sections.append(text)
        } else {
            sectionsCut += 1
        }
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        guard !isSingle else { return [] }
        var text = MarkdownText()
        text.add("## ")
        text.add(page: counts.headline(in: wording))
        text.add("\n")
        addRows(to: &text)
        for section in sections {
            text.add("\n")
            text.add(section)
        }
        if sectionsCut > 0 {
            text.add("\n**")
            text.add(wording.fill(.diffPagesCut, for: sectionsCut, .plain, MarkdownText(sectionsCut)))
            text.add("** ")
            text.add(wording[.diffForEverythingOrMore])
            text.add("\n")
        }
        return text.bytes
    }

    private func addRows(to text: inout MarkdownText) {
        guard !rows.isEmpty else { return }
        text.add("\n| ")
        text.add(wording[.diffPage])
        text.add(" | | |\n| --- | --- | --- |\n")
        var missing = 0
        for row in rows {
            if text.bytes.count + row.bytes.count <= size / Self.tableShare { text.add(row) } else { missing += 1 }
        }
        guard missing > 0 else { return }
        text.add("| … ")
        text.add(wording.fill(.wordsAndMore, .plain, MarkdownText(missing)))
        text.add(" | | |\n")
    }

    private func row(_ page: ComparedPath) -> MarkdownText {
        var text = MarkdownText()
        text.add("| ")
        text.add(page: page.path, limit: 200)
        text.add(" | ")
        text.add(wording[page.status.label])
        text.add(" | ")
        if let problem = page.problem {
            text.add(page: problem, limit: 300)
        } else if page.status == .changed, let comparison = page.pages?.comparison {
            text.add(page: ComparisonOutline.headline(comparison, in: wording))
        } else if page.status == .failed, let obstacle = page.pages?.comparison.obstacles.first {
            text.add(page: obstacle.message(in: wording))
        }
        text.add(" |\n")
        return text
    }
}
