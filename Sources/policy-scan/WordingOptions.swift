import ArgumentParser
import PolicyReport

/// In which language a report speaks.
struct WordingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Language of a report's own words; those of the page stay as they are, and so do json, jsonl, csv, atom and the forms for CI.", valueName: "language"))
    var language: Wording = .english
}
