package import PolicyModel

/// A report for a CI platform on pages of whatever kind, once somebody says what to tell of each.
package struct AnnotatedReport<Page: Sendable, Report: PageReport<AnnotatedPage>>: PageReport {
    private var report: Report
    private let annotate: @Sendable (Page) -> AnnotatedPage

    package init(_ report: Report, annotate: @escaping @Sendable (Page) -> AnnotatedPage) {
        self.report = report
        self.annotate = annotate
    }

    package mutating func begin(pages: Int) -> [UInt8] { report.begin(pages: pages) }
    package mutating func add(_ page: Page) -> [UInt8] { report.add(annotate(page)) }
    package mutating func add(unreadable error: PageError) -> [UInt8] { report.add(unreadable: error) }
    package mutating func end(_ errors: [PageError]) -> [UInt8] { report.end(errors) }
}
