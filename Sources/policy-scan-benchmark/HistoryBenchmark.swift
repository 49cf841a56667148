import ArgumentParser
import Foundation
import PolicySources

/// Prints what the history of a page costs: against a scan of each capture by itself, against the number of captures, and with a cache.
struct HistoryBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Prints what a history costs: against separate scans, by number of captures, with a cache.",
        discussion: """
            Build first, then run:
              swift build -c release
              .build/release/policy-scan-benchmark history archive.bundle 'Example/Privacy Policy.html'
            """)

    @OptionGroup
    var archived: ArchivedPage

    @Option(help: "Counted runs of each measurement but the separate scans, which run once; medians are printed.")
    var runs = 3

    @Option(help: "The executable to time.")
    var executable = ".build/release/policy-scan"

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "history-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try write(to: folder)
        let clock = ProcessClock(runs: runs)
        let arguments = ["history", "--format", "json"] + archived.arguments
        let command = [executable] + arguments

        print("captures  seconds  ms for each")
        for count in Set([100, 300, files.count].map { min($0, files.count) }).sorted() {
            let part = folder.appending(path: "first-\(count)")
            try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
            for file in files.prefix(count) {
                try FileManager.default.linkItem(at: file, to: part.appending(path: file.lastPathComponent))
            }
            let seconds = try clock.median(of: [executable, "history", "--format", "json", part.path])
            print(line(seconds, count, "from a folder"))
        }
        let whole = try clock.median(of: command)
        print(line(whole, files.count, "from the repository"))
        let cached = [executable] + ["history", "--cache", folder.appending(path: "cache").path] + arguments.dropFirst()
        print(line(try ProcessClock(runs: 1).seconds(of: cached), files.count, "the same, filling a cache"))
        print(line(try clock.median(of: cached), files.count, "the same, from the cache"))
        let scans = try files.reduce(0) { try $0 + clock.seconds(of: [executable, "--format", "json", $1.path]) }
        print(line(scans, files.count, "by separate scans of the files"))
        print(String(format: "the history takes 1/%.1f of the separate scans", scans / whole))
        let memory = try clock.peakMemory(of: command).map { "\($0 / 1024) MB" } ?? "not measured (needs /usr/bin/time)"
        print("peak memory of the history: \(memory)")
    }

    private func line(_ seconds: Double, _ count: Int, _ what: String) -> String {
        String(format: "%8d%9.2f%13.2f  ", count, seconds, seconds * 1_000 / Double(count)) + what
    }

    /// Writes each capture into a file of its own, named by its place and day, and gives the files oldest first.
    private func write(to folder: URL) throws -> [URL] {
        let repository = try GitRepository(archived.archive)
        let captures = try repository.captures(of: archived.page, branch: archived.branch).captures
        var objects = try repository.objects()
        var files: [URL] = []
        for (index, capture) in captures.enumerated() {
            guard case .object(let id, let name) = capture.origin else { continue }
            let bytes = try objects.read(id, name: name, atMost: 1 << 27)
            let file = folder.appending(path: "\(capture.day) \(index).\((archived.page as NSString).pathExtension)")
            try Data(bytes).write(to: file)
            files.append(file)
        }
        objects.close()
        return files
    }
}
