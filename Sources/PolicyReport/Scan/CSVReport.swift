package import PolicyModel

/// Scanned pages as a table in the form of RFC 4180, a row a page and answer.
package struct CSVReport: PageReport {
    private static let columns = ["path", "url", "captured", "language", "question", "status", "sign", "values", "quote"]

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] { Self.row(Self.columns) }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        let document = page.document
        let start = [document.path, document.url ?? "", document.captured ?? "", document.language ?? ""]
        return page.answers.flatMap { answer in
            let quote = answer.evidence.first.map { document.text(at: page.findings[$0].span) } ?? ""
            return Self.row(
                start + [
                    answer.question.rawValue, answer.status?.rawValue ?? "", answer.sign?.rawValue ?? "",
                    answer.values.joined(separator: " | "), quote,
                ])
        }
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] { [] }

    private static func row(_ cells: [String]) -> [UInt8] { Array((cells.map(CSVText.cell).joined(separator: ",") + "\r\n").utf8) }
}
