import PolicyPacks
import PolicyReport
import PolicyRules
import PolicyScanner

/// The call that programs make, `policy-scan --format json PAGE...` and nothing else, read without the argument parser, whose
/// start is a good part of a short scan. It means what the parser makes of it (`ScanCommand`), which reads every other
/// call.
struct PlainScan {
    /// What the parser takes for a command and not for a page.
    private static let commands = [
        "scan", "diff", "compare", "history", "outline", "rules", "baseline", "config", "textconv", "git-diff", "install-git", "stream", "case", "help",
    ]

    private let pages: [String]

    /// `nil` for any other call.
    init?(_ arguments: ArraySlice<String>) {
        guard let format = arguments.firstIndex(of: "--format"), format + 1 < arguments.endIndex, arguments[format + 1] == "json"
        else { return nil }
        let pages = arguments[..<format] + arguments[(format + 2)...]
        guard !pages.isEmpty, !pages.contains(where: { $0.hasPrefix("-") || $0.isEmpty || Self.commands.contains($0) })
        else { return nil }
        self.pages = Array(pages)
    }

    func run() throws {
        try ScanRun(source: NamedPages(files: pages), engine: RuleEngine(rules: BuiltInPacks.rules)).write([DirectedReport(JSONReport(), to: nil)])
    }
}
