package import PolicyModel

/// A report on what is new of pages: what somebody accepted is left out before it is told of.
package struct AcceptedReport<Page: Sendable>: PageReport {
    private var report: any PageReport<Page>
    private let news: @Sendable (Page) -> Page

    /// `news` gives a page with what is new of it alone.
    package init(_ report: any PageReport<Page>, news: @escaping @Sendable (Page) -> Page) {
        self.report = report
        self.news = news
    }

    package mutating func begin(pages: Int) -> [UInt8] { report.begin(pages: pages) }
    package mutating func add(_ page: Page) -> [UInt8] { report.add(news(page)) }
    package mutating func add(unreadable error: PageError) -> [UInt8] { report.add(unreadable: error) }
    package mutating func end(_ errors: [PageError]) -> [UInt8] { report.end(errors) }
}
