import Foundation
import Testing

/// Pages to measure with, from the benchmark beside the executable.
@Suite("Made-up pages")
struct MadeUpPagesTests {
    private func make(_ folder: String, seed: Int, in scratch: ScratchFolder) throws -> [Data] {
        let fixtures = ["eu", "us"].map { "\(Program.fixtures)/meta-printable-\($0).html" }
        let run = try Shell(folder: scratch.path).run(
            ["policy-scan-benchmark", "pages", "--count", "6", "--seed", "\(seed)", "--smallest", "8000", "--largest", "16000", folder] + fixtures)
        #expect(run.status == 0)
        return try run.output.split(separator: "\n").map { try Data(contentsOf: URL(filePath: scratch.path + "/" + $0)) }
    }

    @Test("are the same for the same seed, each with a text of its own, and say something")
    func pages() throws {
        let scratch = try ScratchFolder()
        let pages = try make("a", seed: 1, in: scratch)
        #expect(pages.count == 6 && Set(pages).count == 6)
        #expect(pages.allSatisfy { (7_000...20_000).contains($0.count) })
        #expect(try make("b", seed: 1, in: scratch) == pages)
        #expect(try Set(make("c", seed: 2, in: scratch)).isDisjoint(with: pages))
        let run = try Program(folder: scratch.path).run(["a", "--format", "jsonl", "--totals"])
        #expect(run.errors.contains("pages read: 6; unreadable: 0; failed captures: 0"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.contains("\"concept\":") })
    }
}
