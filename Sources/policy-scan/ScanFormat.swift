import ArgumentParser

/// The form of a scan's report.
enum ScanFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    case json
    /// An object a page, a line each.
    case jsonl
    /// A row a page and answer.
    case csv
}
