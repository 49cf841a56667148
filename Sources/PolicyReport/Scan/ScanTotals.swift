package import PolicyModel

/// How many pages a scan read, what failed of them and what was found, for the end of a long run.
package struct ScanTotals: Sendable {
    private var pages = 0
    private var failed: [CaptureStatus: Int] = [:]
    private var findings: [Topic: Int] = [:]

    package init() {}

    /// Counts a page.
    package mutating func add(_ page: ScannedPage) {
        pages += 1
        let status = page.document.capture.status
        if status.isFailed { failed[status, default: 0] += 1 }
        for finding in page.findings {
            if let topic = finding.concept.topic { findings[topic, default: 0] += 1 }
        }
    }

    /// The totals in lines; `unreadable` is how many pages could not be read.
    package func lines(unreadable: Int) -> [String] {
        let kinds = CaptureStatus.allCases.compactMap { status in failed[status].map { "\(status.rawValue) \($0)" } }
        let topics = Topic.allCases.map { "\($0.rawValue) \(findings[$0, default: 0])" }
        return [
            "pages read: \(pages); unreadable: \(unreadable); failed captures: "
                + (kinds.isEmpty ? "0" : "\(failed.values.reduce(0, +)) (\(kinds.joined(separator: ", ")))"),
            "findings: " + topics.joined(separator: ", "),
        ]
    }
}
