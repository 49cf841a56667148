import Foundation
import Testing

/// The outline of every fixture, against the one that a person has read and kept.
///
/// `POLICY_SCAN_RECORD=1 swift test --filter OutlineGoldenTests` writes the outlines anew and fails, so that a new one is read first.
@Suite("Outlines of the fixtures")
struct OutlineGoldenTests {
    static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Outlines")
    static let pages = (try? FileManager.default.contentsOfDirectory(atPath: Program.fixtures))?
        .filter { $0.hasSuffix(".html") || $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted() ?? []

    @Test("are as they were read", arguments: pages)
    func outline(page: String) throws {
        let run = try Program(folder: Program.fixtures).run(["outline", page])
        #expect([0, 3].contains(run.status))
        #expect(run.errors.isEmpty)
        let kept = Self.golden.appending(path: page + ".outline")
        if ProcessInfo.processInfo.environment["POLICY_SCAN_RECORD"] != nil {
            try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
            try Data(run.output.utf8).write(to: kept)
            Issue.record("recorded \(kept.lastPathComponent); read it, then run the tests without recording")
            return
        }
        #expect(run.output == (try String(contentsOf: kept, encoding: .utf8)))
    }

    @Test("stand for a page that is there")
    func noneIsLeftOver() throws {
        let kept = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path).sorted()
        #expect(kept == Self.pages.map { $0 + ".outline" })
        #expect(!kept.isEmpty)
    }
}
