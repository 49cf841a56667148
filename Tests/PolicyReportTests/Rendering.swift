import PolicyModel
import PolicyReport

/// A whole report as a string.
func render<Page>(_ report: some PageReport<Page>, _ pages: [Page]) -> String {
    var report = report
    var bytes = report.begin(pages: pages.count)
    for page in pages { bytes += report.add(page) }
    bytes += report.end([])
    return String(decoding: bytes, as: UTF8.self)
}
