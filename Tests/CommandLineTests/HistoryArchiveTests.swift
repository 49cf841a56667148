import Foundation
import Testing

/// What archives do to a page beside changing it: take it out, put it back, rename it, date it oddly.
@Suite("History of an archive")
struct HistoryArchiveTests {
    struct Report: Decodable {
        struct Snapshot: Decodable {
            var captured: String
            var version: String?
        }
        struct Event: Decodable {
            var captured: String
            var kind: String
            var announced: Bool
            var headlines: [String]
            var compare: [String]
        }
        var snapshots: [Snapshot]
        var events: [Event]
    }

    private static let page = "p.html"
    private static let trained = SamplePolicy.page(use: "We will use your posts to train artificial intelligence.")
    private static let refused = SamplePolicy.page(date: "February 1, 2024", use: "We do not use your posts to train artificial intelligence.")

    let folder: ScratchFolder
    let program: Program
    let archive: GitArchive

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        archive = try GitArchive(folder: folder.path + "/archive")
    }

    private func report(_ arguments: [String] = []) throws -> (report: Report, run: Program.Run) {
        let run = try program.run(["history", "--format", "json", "--git", "archive"] + arguments + ["--", Self.page])
        return (try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)), run)
    }

    @Test("tells of a deletion and a return as events, not as captures")
    func deletion() throws {
        try archive.commit(Self.page, Self.trained, date: "2024-01-01T00:00:00Z")
        try archive.git("rm", "-q", Self.page)
        try archive.git("commit", "-q", "-m", "gone", date: "2024-02-01T00:00:00Z")
        try archive.commit(Self.page, Self.trained, date: "2024-03-01T00:00:00Z")
        let report = try report().report
        #expect(report.snapshots.map(\.version) == ["v1", "v1"])
        #expect(report.events.map(\.kind) == ["deleted", "returned"])
        #expect(report.events.map { $0.captured.prefix(10) } == ["2024-02-01", "2024-03-01"])
    }

    @Test("follows a page to the names that it had before")
    func renamed() throws {
        try archive.commit("old.html", Self.trained, date: "2024-01-01T00:00:00Z")
        try archive.git("mv", "old.html", Self.page)
        try archive.git("commit", "-q", "-m", "renamed", date: "2024-02-01T00:00:00Z")
        try archive.commit(Self.page, Self.refused, date: "2024-03-01T00:00:00Z")
        let (report, run) = try report()
        #expect(report.snapshots.map(\.version) == ["v1", "v1", "v2"])
        #expect(run.errors.contains("old.html"))
    }

    @Test("is in the order of dates")
    func order() throws {
        try archive.commit(Self.page, Self.refused, date: "2024-03-01T00:00:00Z")
        try archive.commit(Self.page, Self.trained, date: "2024-01-01T00:00:00Z")
        #expect(try report().report.snapshots.map { $0.captured.prefix(7) } == ["2024-01", "2024-03"])
    }

    @Test("says what changed, and how to see it")
    func headlines() throws {
        try archive.commit(Self.page, Self.trained, date: "2024-01-01T00:00:00Z")
        try archive.commit(Self.page, Self.refused, date: "2024-03-01T00:00:00Z")
        let (report, _) = try report()
        let event = try #require(report.events.last)
        #expect(event.kind == "changed" && event.announced && !event.headlines.isEmpty && event.compare.count == 2)
        let diff = try program.run(["diff", "--repository", "archive", "--fail-on", "any"] + event.compare)
        #expect(diff.status == 1, "\(diff.errors)")
        let text = try program.run(["history", "--git", "archive", "--fail-on", "significant", "--", Self.page])
        #expect(text.status == 1 && text.output.contains("policy-scan diff --repository archive"))
        for (threshold, status) in [("info", 1), ("none", 0), ("jurisdiction", 0), ("often", 2)] as [(String, Int32)] {
            #expect(try program.run(["history", "--git", "archive", "--fail-on", threshold, "--", Self.page]).status == status, "\(threshold)")
        }
    }
}
