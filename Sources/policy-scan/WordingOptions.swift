import ArgumentParser
import PolicyReport

/// How a report speaks: in which language, and how long.
struct WordingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Language of a report's own words; those of the page stay as they are, and so do json, jsonl, csv, atom and the forms for CI.", valueName: "language"))
    var language: Wording = .english

    @Option(help: ArgumentHelp("Largest Markdown report, in bytes; what does not fit is left out, and the report says so.", valueName: "bytes"))
    var maxReport: Int = MarkdownReport.defaultSize

    func validate() throws {
        guard maxReport >= 2_000 else { throw ValidationError("--max-report must be at least 2000.") }
    }
}
