import ArgumentParser
import Foundation
import PolicyModel
import PolicyPacks

/// Prints what a scan costs: against `xmllint`, stage by stage, against the size of the page and the number of rules.
struct ScanBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Prints what a scan costs: against xmllint, by stage, by size of the page, by number of rules.",
        discussion: """
            Build first, then run:
              swift build -c release
              .build/release/policy-scan-benchmark page.html [more pages]
            """)

    @Argument(help: "Saved HTML pages; the first is the one that sizes and rules are counted on.", completion: .file())
    var pages: [String]

    @Option(help: "Counted runs of each measurement; medians are printed.")
    var runs = 21

    @Option(help: "The executable to time.")
    var executable = ".build/release/policy-scan"

    func run() throws {
        try compareWithParser()

        print("\nstages inside one process, in one thread, medians of \(runs) runs")
        for page in pages {
            let stages = try StageClock(page: load(page), runs: runs)
            print("  \(page)")
            print("    \(stages.measure(rules: BuiltInPacks.rules).map { "\($0.name) \(milliseconds($0.seconds))" }.joined(separator: "  "))")
        }

        guard let first = pages.first else { return }
        let page = try load(first)
        print("\nsize of the page: \(first) repeated")
        for times in [1, 2, 4, 8] {
            let large = SavedPage(path: page.path, bytes: Array(repeatElement(page.bytes, count: times).joined()), format: page.format)
            let total = StageClock(page: large, runs: max(3, runs / 4)).total(rules: BuiltInPacks.rules)
            print("  \(large.bytes.count / 1024) kB  \(milliseconds(total))  \(milliseconds(total * 1_048_576 / Double(large.bytes.count))) for each MB")
        }

        print("\nnumber of rules on \(first), made-up phrases of the page's own words")
        let clock = StageClock(page: page, runs: runs)
        let phrases = MadeUpRules(document: clock.document)
        var base = 0.0
        for count in [50, 500, 5_000] {
            let total = clock.total(rules: try phrases.rules(count))
            if base == 0 { base = total }
            print("  \(count) rules  \(milliseconds(total))  \(ratio(total, base)) of 50")
        }
    }

    /// Prints what whole scans take against the parser alone.
    private func compareWithParser() throws {
        let processes = ProcessClock(runs: runs)
        let counter = InstructionCount()
        print("whole processes, medians of \(runs) runs taken in turn with xmllint --html --noout")
        for page in pages {
            let scan = [executable, "--format", "json", page]
            let parse = ["xmllint", "--html", "--noout", page]
            print("  \(page)")
            for onOne in [true, false] {
                let times = try processes.compare(scan, parse, onOneProcessor: onOne)
                let variation = String(format: "%.1f %%", times.variation * 100)
                print(
                    "    \(onOne ? "one core " : "all cores")  scan \(milliseconds(times.first.median))  xmllint \(milliseconds(times.second.median))"
                        + "  ratio \(String(format: "%.2f", times.ratio))  xmllint varies by \(variation)\(times.variation > 0.05 ? ", so this does not count" : "")")
            }
            let counts = [scan, parse].map { counter.instructions(of: $0).map { String(format: "%.1f M", Double($0) / 1_000_000) } ?? "not counted (needs valgrind and objcopy)" }
            let memory = try processes.peakMemory(of: scan).map { "\($0 / 1024) MB" } ?? "not measured (needs /usr/bin/time)"
            print("    instructions  scan \(counts[0])  xmllint \(counts[1])")
            print("    peak memory \(memory)")
            for format in ["text", "markdown"] {
                let times = try processes.compare([executable, "--format", format, page], scan, onOneProcessor: true)
                print("    \(format) takes \(String(format: "%.2f", times.ratio)) of JSON")
            }
        }
    }

    private func load(_ path: String) throws -> SavedPage {
        SavedPage(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), format: .html)
    }

    private func milliseconds(_ seconds: Double) -> String {
        String(format: "%.2f ms", seconds * 1_000)
    }

    private func ratio(_ one: Double, _ other: Double) -> String {
        String(format: "%.2f", one / other)
    }
}
