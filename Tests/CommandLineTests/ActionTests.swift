import Foundation
import Testing

/// The action's shell steps, run as a platform runs them, with its environment faked.
@Suite("The action", .enabled(if: Shell.has("jq")))
struct ActionTests {
    private let scratch: ScratchFolder
    private let archive: SnapshotArchive
    private static let step = Program.repository.appending(path: ".ci/action/run").path

    init() throws {
        scratch = try ScratchFolder()
        archive = try SnapshotArchive(folder: scratch.path + "/archive")
    }

    /// The step after an event.
    private func run(_ event: String, _ payload: String = "{}", _ input: [String: String] = [:]) throws -> (run: Program.Run, outputs: [String: String]) {
        let file = try scratch.write("event.json", payload)
        for name in ["output", "summary", "path"] { try scratch.write(name, "") }
        let environment = [
            "GITHUB_EVENT_NAME": event, "GITHUB_EVENT_PATH": file, "GITHUB_WORKSPACE": archive.folder, "RUNNER_TEMP": scratch.path + "/temp",
            "GITHUB_OUTPUT": scratch.path + "/output", "GITHUB_STEP_SUMMARY": scratch.path + "/summary",
        ]
        let run = try Shell(folder: scratch.path, environment: environment.merging(input) { $1 }).run([Self.step])
        let lines = try scratch.read("output").split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return (run, Dictionary(uniqueKeysWithValues: lines.map { ($0[0], $0.count > 1 ? $0[1] : "") }))
    }

    private func pullRequest(from: String = "team/policies") throws -> String {
        let base = try archive.shell.text("git", "rev-parse", "HEAD~1")
        return """
            {"pull_request": {"base": {"sha": "\(base)", "repo": {"full_name": "team/policies"}}, "head": {"repo": {"full_name": "\(from)"}}}}
            """
    }

    private func removeRight() throws {
        try archive.write(7, SnapshotArchive.page(7, hasRight: false))
        try archive.commit("Capture")
    }

    @Test("A pull request is compared with its base: decision, annotations, summary, comment, SARIF")
    func pullRequest() throws {
        try removeRight()
        let (run, outputs) = try run("pull_request", pullRequest(), ["INPUT_FAIL_ON": "significant", "INPUT_PATHS": "snapshots\n"])
        #expect(run.status == 1 && outputs["status"] == "1" && outputs["command"] == "diff" && outputs["fork"] == "false", "\(run.errors)")
        #expect(run.output.contains("::error file=snapshots/7.html"))
        #expect(try scratch.read("summary").contains("object to the use of your posts"))
        let comment = try String(contentsOfFile: try #require(outputs["comment"]), encoding: .utf8)
        #expect(comment.hasPrefix("<!-- policy-scan -->\n") && comment.count < 65_536)
        #expect(FileManager.default.fileExists(atPath: try #require(outputs["sarif"])))
        #expect(try self.run("pull_request", pullRequest(), ["INPUT_FAIL_ON": "significant", "INPUT_FAIL": "false"]).run.status == 0)
    }

    @Test("A change of markup alone passes")
    func markup() throws {
        try archive.write(7, SnapshotArchive.page(7, markup: "div"))
        try archive.commit("Capture")
        #expect(try run("pull_request", pullRequest(), ["INPUT_FAIL_ON": "any"]).run.status == 0)
    }

    @Test("A pull request cannot silence its own findings, unless its head is trusted")
    func trust() throws {
        try archive.write(".policy-scan.yml", "fail-on: significant\npages: snapshots\n")
        try archive.commit("Configure")
        try archive.write(".policy-scan.yml", "pages: snapshots\nignore:\n  - {name: change.right-removed, reason: 'Mine'}\n")
        try removeRight()
        let (untrusted, _) = try run("pull_request", pullRequest())
        #expect(untrusted.status == 1, "\(untrusted.errors)")
        let (trusted, _) = try run("pull_request", pullRequest(), ["INPUT_TRUST_HEAD": "true"])
        #expect(trusted.status == 0, "\(trusted.errors)")
    }

    @Test("What the base accepts passes, what the head accepts does not")
    func baseline() throws {
        try removeRight()
        #expect(try Program(folder: archive.folder).run(["baseline", "accept", "baseline.json", "HEAD~1:snapshots", "HEAD:snapshots"]).status == 0)
        let accepted = try String(contentsOfFile: archive.folder + "/baseline.json", encoding: .utf8)
        try archive.git.git("reset", "-q", "--hard", "HEAD~1")
        try archive.write(".policy-scan.yml", "fail-on: significant\nbaseline: baseline.json\n")
        try archive.write("baseline.json", "{\"schemaVersion\":1,\"entries\":[]}\n")
        try archive.commit("Configure")
        try archive.write("baseline.json", accepted)
        try removeRight()
        #expect(try run("pull_request", pullRequest()).run.status == 1)
        try archive.git.git("reset", "-q", "--hard", "HEAD~1")
        try archive.write("baseline.json", accepted)
        try archive.commit("Accept")
        try removeRight()
        let (run, _) = try run("pull_request", pullRequest())
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    @Test("A push is compared with what was there before; the first is scanned")
    func push() throws {
        try removeRight()
        let before = try archive.shell.text("git", "rev-parse", "HEAD~1")
        let (later, outputs) = try run("push", "{\"before\": \"\(before)\"}", ["INPUT_FAIL_ON": "significant"])
        #expect(later.status == 1 && outputs["command"] == "diff", "\(later.errors)")
        let zeros = String(repeating: "0", count: 40)
        let (first, firstOutputs) = try run("push", "{\"before\": \"\(zeros)\"}", ["INPUT_PATHS": "snapshots", "INPUT_FAIL_ON": "any,significant"])
        #expect(first.status == 0 && firstOutputs["command"] == "scan", "\(first.errors)")
    }

    @Test("A fork's pull request is told as one, and a hostile event runs nothing")
    func fork() throws {
        try removeRight()
        #expect(try run("pull_request", pullRequest(from: "else/policies")).outputs["fork"] == "true")
        let hostile = "{\"pull_request\": {\"base\": {\"sha\": \"$(touch \(scratch.path)/owned)\"}}}"
        let (run, _) = try run("pull_request", hostile)
        #expect(run.status == 2 && !FileManager.default.fileExists(atPath: scratch.path + "/owned"))
    }

    @Test("Unreadable pages and walls end as the program does")
    func failures() throws {
        try archive.write(7, SamplePolicy.wall)
        try archive.commit("Capture")
        #expect(try run("pull_request", pullRequest()).run.status == 3)
    }
}
