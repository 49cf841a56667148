import Foundation
import Testing

/// What a release consists of, made here, and taken by the action.
@Suite("Release")
struct ReleaseTests {
    private static let repository = Program.repository.path

    @Test("The script makes a tarball, its hash, and the same bytes twice; the action takes it and refuses another")
    func release() throws {
        let scratch = try ScratchFolder()
        let shell = Shell(folder: scratch.path)
        let version = try shell.text("policy-scan", "--version")
        let script = Self.repository + "/.ci/release"
        let made = try shell.run([script, version, "one", Program.executable.path])
        #expect(made.status == 0, "\(made.errors)")
        let tarball = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let name = URL(filePath: tarball).lastPathComponent
        #expect(try shell.run(["sh", "-c", "cd one && sha256sum --check --strict \(name).sha256"]).status == 0)
        let files = try shell.text("tar", "-tzf", tarball).split(separator: "\n")
        for file in ["bin/policy-scan", "share/man/man1/policy-scan.1.gz", "share/bash-completion/completions/policy-scan", "share/zsh/site-functions/_policy-scan", "LICENSE", "CHANGELOG.md"] {
            #expect(files.contains { $0.hasSuffix("/" + file) }, "\(file)")
        }
        let manual = try shell.text("sh", "-c", "tar -xzOf \(tarball) --wildcards '*/policy-scan.1.gz' | gzip -d")
        #expect(manual.hasPrefix(".TH POLICY-SCAN 1") && manual.contains(".SH POLICY-SCAN HISTORY") && manual.contains("--fail-on"))
        #expect(try shell.run([script, "99.0.0", "two", Program.executable.path]).status == 1)

        let environment = [
            "POLICY_SCAN_VERSION": version, "POLICY_SCAN_FOLDER": scratch.path + "/bin", "POLICY_SCAN_RELEASES": "file://" + scratch.path + "/one",
            "GITHUB_PATH": scratch.path + "/path",
        ]
        let install = Self.repository + "/.ci/action/install"
        if Shell.has("curl") {
            #expect(try Shell(folder: scratch.path, environment: environment).run([install]).output.contains(version))
            #expect(try scratch.read("path") == scratch.path + "/bin\n")
            try FileManager.default.removeItem(atPath: scratch.path + "/bin")
            try scratch.write("one/\(name).sha256", String(repeating: "0", count: 64) + "  \(name)\n")
            #expect(try Shell(folder: scratch.path, environment: environment).run([install]).status == 2)
        }
    }

    @Test("Nothing of it is out of reach: steps name inputs that there are, scripts run")
    func action() throws {
        let action = try String(contentsOfFile: Self.repository + "/action.yml", encoding: .utf8)
        let inputs = Set(action.matches(of: /^  ([a-z-]+):$/.anchorsMatchLineEndings()).map { String($0.1) })
        for used in action.matches(of: /inputs\.([a-z-]+)/) { #expect(inputs.contains(String(used.1)), "\(used.1)") }
        for script in action.matches(of: /\.ci\/action\/[a-z]+/) {
            #expect(FileManager.default.isExecutableFile(atPath: Self.repository + "/" + script.output), "\(script.output)")
        }
        for script in [".ci/release", ".ci/action/run", ".ci/action/install", ".ci/examples/plain.sh"] {
            #expect(try Shell(folder: Self.repository).run(["bash", "-n", script]).status == 0)
        }
    }

    @Test("pre-commit runs the hook", .enabled(if: Shell.has("pre-commit")))
    func preCommit() throws {
        let scratch = try ScratchFolder()
        let hooks = try GitArchive(folder: scratch.path + "/hooks")
        try hooks.commit(".pre-commit-hooks.yaml", String(contentsOfFile: Self.repository + "/.pre-commit-hooks.yaml", encoding: .utf8), date: "2024-01-01T00:00:00Z")
        let archive = try SnapshotArchive(folder: scratch.path + "/archive")
        for (threshold, status) in [("none", Int32(0)), ("ai-training", 1)] {
            try archive.write(".policy-scan.yml", "fail-on: \(threshold)\n")
            let run = try archive.shell.run(["pre-commit", "try-repo", hooks.folder, "policy-scan", "--files", "snapshots/1.html"])
            #expect(run.status == status, "\(run.output)\(run.errors)")
        }
    }
}
