import Foundation
import Testing

/// How much a reader is asked to read, on every page that there is: the fixtures, and the corpus where it stands beside the repository.
@Suite("Size of reports")
struct ReportSizeTests {
    static let pages: [String] = {
        let corpus = Program.repository.deletingLastPathComponent().appending(path: "shared/corpus").path
        return [Program.fixtures, corpus].flatMap { folder in
            (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
                .filter { ["html", "md", "txt"].contains(URL(filePath: $0).pathExtension) }.sorted().map { folder + "/" + $0 }
        }
    }()

    @Test("A scan fits into 40 lines of 100 columns", arguments: pages)
    func lines(page: String) throws {
        let run = try Program(folder: Program.fixtures).run([page, "--width", "100"])
        #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 40, "\(run.output)")
    }

    @Test("HTML takes at most two and a half times the page, or 150 kB", arguments: pages)
    func html(page: String) throws {
        let run = try Program(folder: Program.fixtures).run([page, "--format", "html"])
        let size = try Data(contentsOf: URL(filePath: page)).count
        #expect(run.output.utf8.count <= max(size * 5 / 2, 150_000), "\(run.output.utf8.count) of \(size)")
        guard !run.output.isEmpty else { return }
        #expect(run.output.hasPrefix("<!doctype html>") && run.output.hasSuffix("</html>\n"))
        #expect(run.output.contains("default-src 'none'") && !run.output.contains("<script"))
    }
}
