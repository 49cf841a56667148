import Foundation
import Testing

/// Floors on real pages. They only rise; where the corpus is not beside the repository these tests are skipped and say so.
@Suite("The corpus")
struct CorpusGateTests {
    static let shared = URL(filePath: Program.fixtures).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared")
    static let pages = (try? FileManager.default.contentsOfDirectory(atPath: shared.appending(path: "corpus/gold").path))?
        .sorted() ?? []

    /// The scorer's figures: precision, recall and F1.
    struct Score: Decodable {
        var micro: [Double]
        var concepts: [Double]
        var unplaced: Int
    }

    @Test("is labelled as people labelled it", .enabled(if: !pages.isEmpty, "no corpus beside the repository"))
    func labels() throws {
        let scorer = Process()
        let output = Pipe()
        scorer.executableURL = Self.shared.appending(path: "tools/score-findings")
        scorer.arguments = [
            "--json", Self.shared.appending(path: "gold/dev.jsonl").path, Self.shared.appending(path: "corpus/gold").path,
            "--", Program.executable.path, "--format", "json",
        ]
        scorer.standardOutput = output
        try scorer.run()
        let report = output.fileHandleForReading.readDataToEndOfFile()
        scorer.waitUntilExit()
        let score = try JSONDecoder().decode(Score.self, from: report)
        try #require(score.micro.count == 3 && score.concepts.count == 3)
        #expect(score.micro[0] >= 0.97, "precision over topics")
        #expect(score.micro[2] >= 0.97, "F1 over topics")
        #expect(score.concepts[2] >= 0.96, "F1 over concepts")
        // One labelled block joins two words that stand in elements of their own.
        #expect(score.unplaced <= 1)
    }

    @Test(
        "is quoted to the letter, at the place that is named",
        .enabled(if: !pages.isEmpty, "no corpus beside the repository"), arguments: pages)
    func quotes(page: String) throws {
        let path = Self.shared.appending(path: "corpus/gold").appending(path: page).path
        let run = try Program(folder: Program.fixtures).run(["--format", "json", path], seconds: 120)
        #expect(run.status == 0)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let document = try #require((report["documents"] as? [[String: Any]])?.first)
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(!findings.isEmpty)
        for finding in findings {
            let block = Array(try #require(finding["block"] as? String).utf8)
            let span = try #require(finding["span"] as? [String: Int])
            let (start, end) = (try #require(span["start"]), try #require(span["end"]))
            try #require(0 <= start && start < end && end <= block.count)
            #expect(String(decoding: block[start..<end], as: UTF8.self) == finding["quote"] as? String)
        }
        let answers = try #require(document["answers"] as? [[String: Any]])
        #expect(answers.count == 12)
        for answer in answers {
            let evidence = try #require(answer["evidence"] as? [Int])
            #expect(evidence.allSatisfy(findings.indices.contains))
        }
    }
}
