import Foundation
import Testing

/// The histories of real archives, held against what is known of them. Where the corpus is not beside the repository these tests are
/// skipped and say so.
@Suite("Histories of the corpus")
struct HistoryCorpusTests {
    static let sequences = CorpusGateTests.shared.appending(path: "corpus/sequences")
    static let isThere = FileManager.default.fileExists(atPath: sequences.path)

    static let pages = [
        "facebook-md": "Facebook/Privacy Policy.md", "meta-us": "Meta/Privacy Policy.html", "instagram-fr": "Instagram/Privacy Policy.html",
    ]

    struct Report: Decodable {
        struct Snapshot: Decodable {
            var captured: String
            var version: String?
            var capture: String
        }
        struct Version: Decodable {
            var id: String
            var variant: String
            var effectiveDate: String?
        }
        struct Event: Decodable {
            var captured: String
            var kind: String
            var from: String?
            var to: String?
            var announced: Bool
        }
        struct Variant: Decodable {
            var id: String
            var controller: String?
            var namesLegalBases: Bool
        }
        var snapshots: [Snapshot]
        var versions: [Version]
        var events: [Event]
        var variants: [Variant]

        /// The event of a day.
        func event(_ day: String) -> Event? { events.first { $0.captured.hasPrefix(day) } }

        func version(_ id: String?) -> Version? { versions.first { $0.id == id } }
    }

    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    /// The history of a page between two days, which the scorer finds without a false or missed change and without a misjudged capture.
    private func history(_ name: String, since first: String = "2000-01-01", until last: String) throws -> Report {
        let page = try #require(Self.pages[name])
        let bundle = Self.sequences.appending(path: "\(name).bundle").path
        let run = try Program(folder: folder.path)
            .run(["history", "--format", "json", "--since", first, "--until", last, "--git", bundle, "--", page], seconds: 300)
        #expect(run.status == 0, "\(run.errors)")
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        let truth = try String(contentsOf: Self.sequences.appending(path: "\(name).tsv"), encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") && $0.prefix(10) >= first }.prefix(report.snapshots.count)
        try score(
            try folder.write("\(name).tsv", truth.joined(separator: "\n")), try folder.write("\(name).json", run.output))
        return report
    }

    private func score(_ truth: String, _ history: String) throws {
        let scorer = Process()
        let output = Pipe()
        scorer.executableURL = CorpusGateTests.shared.appending(path: "tools/score-history")
        scorer.arguments = [truth, history]
        scorer.standardOutput = output
        try scorer.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        scorer.waitUntilExit()
        #expect(scorer.terminationStatus == 0, "\(said)")
    }

    @Test("of the Facebook policy: updates under a new date, silent edits, captures cut off and whole again", .enabled(if: isThere, "no corpus beside the repository"))
    func facebook() throws {
        let summer = try history("facebook-md", since: "2024-06-01", until: "2024-07-31")
        let update = try #require(summer.event("2024-06-26"))
        #expect(update.kind == "changed" && update.announced)
        #expect(summer.version(update.to)?.effectiveDate == "2024-06-26")
        let (early, late) = (
            try history("facebook-md", since: "2023-04-01", until: "2023-06-30"), try history("facebook-md", since: "2025-05-01", until: "2026-08-31"))
        // The same pop-up texts are missing from all of these; they come back with the next capture that is told as a recovery.
        for (report, cutOff, whole) in [
            (early, "2023-04-05", "2023-05-08"), (late, "2025-06-16", "2025-07-16"), (late, "2025-12-17", "2026-01-15"),
            (late, "2026-07-24", "2026-08-22"),
        ] {
            #expect(report.event(cutOff)?.kind == "partial" && report.event(whole)?.kind == "recovered", "\(cutOff)")
            #expect(report.snapshots.first { $0.captured.hasPrefix(cutOff) }?.capture == "partial", "\(cutOff)")
        }
        for silent in ["2025-09-19", "2025-11-26"] {
            let edit = try #require(late.event(silent))
            #expect(edit.kind == "changed" && !edit.announced, "\(silent)")
            #expect(late.version(edit.from)?.effectiveDate == late.version(edit.to)?.effectiveDate, "\(silent)")
        }
    }

    @Test("of the Meta policy: two variants, each with its own line of versions", .enabled(if: isThere, "no corpus beside the repository"))
    func meta() throws {
        let notice = try history("meta-us", since: "2025-09-17", until: "2025-10-12")
        let change = try #require(notice.event("2025-10-07"))
        #expect(change.kind == "changed" && change.announced)
        let report = try history("meta-us", since: "2026-02-20", until: "2026-05-06")
        #expect(report.variants.map(\.controller) == ["Meta Platforms, Inc", "Meta Platforms Ireland Limited"])
        #expect(report.variants.map(\.namesLegalBases) == [false, true])
        let changes = report.events.filter { $0.kind == "changed" }
        #expect(Set(changes.compactMap { report.version($0.to)?.variant }) == ["A", "B"])
        #expect(changes.allSatisfy { report.version($0.from)?.variant == report.version($0.to)?.variant })
    }

    @Test("of the French Instagram policy: half of the captures are walls", .enabled(if: isThere, "no corpus beside the repository"))
    func instagram() throws {
        let report = try history("instagram-fr", until: "2022-04-27")
        #expect(report.snapshots.count { $0.version == nil } * 3 > report.snapshots.count)
    }
}
