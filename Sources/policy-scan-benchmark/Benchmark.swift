import ArgumentParser

/// What policy-scan is measured by.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy-scan-benchmark",
        abstract: "Measures policy-scan: what a scan and a history cost, how much of a change a reader is shown; and makes pages to measure with.",
        subcommands: [ScanBenchmark.self, HistoryBenchmark.self, ReadabilityBenchmark.self, PagesCommand.self],
        defaultSubcommand: ScanBenchmark.self)
}
