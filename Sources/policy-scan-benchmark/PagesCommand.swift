import ArgumentParser
import Foundation
import PolicyScanner
import PolicySources

/// Writes as many made-up pages as wanted, for measuring what many pages cost.
struct PagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pages",
        abstract: "Writes made-up pages with distinct text into a folder, the same for the same seed, and prints their paths.",
        discussion: """
            Their words and statements are those of the pages that are given:
              .build/release/policy-scan-benchmark pages --count 10000 made-up Fixtures/*.html > list
            """)

    @Option(help: "How many pages to write.")
    var count = 1_000

    @Option(help: "What the pages are drawn by.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("About how large the smallest page is.", valueName: "bytes"))
    var smallest = 24_000

    @Option(help: ArgumentHelp("About how large the largest page is.", valueName: "bytes"))
    var largest = 240_000

    @Argument(help: "The folder to write to; it is made where it is not there.", completion: .directory)
    var folder: String

    @Argument(help: "Pages to take words and statements from.", completion: .file())
    var pages: [String]

    func validate() throws {
        guard count > 0, smallest >= 1_000, largest >= smallest else {
            throw ValidationError("--count must be at least 1, --smallest at least 1000, and --largest no less than that.")
        }
    }

    func run() throws {
        let scanner = PageScanner()
        let loader = PageLoader(maximumBytes: 1 << 27)
        let documents = try pages.map { scanner.document(try loader.load(.file($0))) }.filter { !$0.capture.status.isFailed }
        guard let made = MadeUpPages(documents, seed: seed, sizes: smallest...largest) else {
            throw ValidationError("These pages hold no paragraph to take words from.")
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 0..<count {
            let digits = String(number)
            let path = "\(folder)/\(String(repeating: "0", count: max(0, 7 - digits.count)) + digits).html"
            try Data(made.page(number)).write(to: URL(fileURLWithPath: path))
            print(path)
        }
    }
}
