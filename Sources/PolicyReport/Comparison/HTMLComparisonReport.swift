package import PolicyModel

/// Comparisons as one web page: the story first, then changed answers, then the changes, inline or side by side, what is not significant folded.
package struct HTMLComparisonReport: PageReport {
    private let isSingle: Bool
    private let options: ComparisonOptions
    private let wording: Wording
    private let frame: HTMLFrame
    private var counts = PathCounts()
    private var written = 0

    /// `isSingle` for two pages rather than two folders.
    package init(isSingle: Bool, options: ComparisonOptions = ComparisonOptions(), wording: Wording = .english) {
        self.isSingle = isSingle
        self.options = options
        self.wording = wording
        frame = HTMLFrame(wording: wording)
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: ComparedPath) -> [UInt8] {
        counts.add(page)
        // Of many pages those that are the same are only counted.
        if !isSingle, page.status == .unchanged, page.pages?.comparison.changes.isEmpty ?? true { return [] }
        if isSingle, page.pages == nil { return [] }
        var html = written == 0 ? frame.begin(title: HTMLText(page: page.path)) : HTMLText()
        written += 1
        HTMLComparison(page, prefix: isSingle ? "" : "p\(written)-", isSingle: isSingle, options: options, wording: wording).write(to: &html)
        return html.bytes
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var html = written == 0 ? frame.begin(title: HTMLText(Tool.name)) : HTMLText()
        if !isSingle {
            html.add("<p class=\"lead\">")
            html.add(page: counts.headline(in: wording))
            html.add("</p>\n")
        }
        html.add(frame.end(errors))
        return html.bytes
    }
}
