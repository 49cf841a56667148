package import PolicyModel

/// Scanned pages as a Markdown summary for a pull request or a job's summary page, bounded in size.
///
/// GitHub cuts off comments at 65,536 characters. Where a page has more to say than its share of the size, the findings that
/// prove an answer come first, then those that matter most; the report says how many are missing and how to see them.
package struct MarkdownReport: PageReport {
    /// Bytes of the largest report unless another size is asked for: what a comment on GitHub holds, less some room for others' words.
    package static let defaultSize = 60_000
    /// No page is given less than this while there is room.
    private static let leastShare = 6_000
    /// Kept back for what is said about the cut.
    private static let reserve = 500

    private var page: MarkdownPage
    private let wording: Wording
    private var room: Int
    private var pagesLeft = 0
    private var pagesCut = 0
    private var isCut = false

    /// `size` is the largest report to make, in UTF-8 bytes.
    package init(size: Int = defaultSize, wording: Wording = .english) {
        self.wording = wording
        page = MarkdownPage(wording: wording)
        room = size - Self.reserve
    }

    package mutating func begin(pages: Int) -> [UInt8] {
        pagesLeft = pages
        return []
    }

    package mutating func add(_ scanned: ScannedPage) -> [UInt8] {
        let share = min(room, max(Self.leastShare, room / max(1, pagesLeft)))
        pagesLeft -= 1
        defer { page.number += 1 }
        var text = page.opening(of: scanned, within: share)
        guard text.bytes.count <= share else {
            isCut = true
            pagesCut += 1
            return []
        }
        if !scanned.document.capture.status.isFailed {
            let cut = page.addFindings(of: scanned, to: &text, within: share)
            isCut = isCut || cut
        }
        text.add("\n")
        room -= text.bytes.count
        return text.bytes
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var text = MarkdownText()
        if pagesCut > 0 {
            text.add("**")
            text.add(wording.fill(.scanPagesMissing, for: pagesCut, .plain, MarkdownText(pagesCut)))
            text.add("** ")
        }
        if isCut {
            text.add(wording[.scanWasCut])
            text.add("\n")
        }
        return text.bytes
    }
}
