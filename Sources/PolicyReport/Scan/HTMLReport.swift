package import PolicyModel

/// Scanned pages as one web page: the answers as cards, then the text of each page with what was found in it marked, and links both ways.
package struct HTMLReport: PageReport {
    private let wording: Wording
    private let frame: HTMLFrame
    private var pages = 0
    private var written = 0

    package init(wording: Wording = .english) {
        self.wording = wording
        frame = HTMLFrame(wording: wording)
    }

    package mutating func begin(pages: Int) -> [UInt8] {
        self.pages = pages
        return []
    }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        var html = written == 0 ? frame.begin(title: title(page.document)) : HTMLText()
        written += 1
        HTMLPage(page, prefix: pages == 1 ? "" : "p\(written)-", wording: wording).write(to: &html)
        return html.bytes
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var html = written == 0 ? frame.begin(title: HTMLText(Tool.name)) : HTMLText()
        html.add(frame.end(errors))
        return html.bytes
    }

    /// One page by its title, several by their number.
    private func title(_ document: PolicyDocument) -> HTMLText {
        guard pages > 1 else { return HTMLText(page: CutText.words(document.title ?? document.path, bytes: 200)) }
        return wording.fill(.diffPages, for: pages, .plain, HTMLText(pages))
    }
}
