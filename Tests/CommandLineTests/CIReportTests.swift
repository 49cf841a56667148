import Foundation
import Testing

/// Reports for CI platforms: valid, within their limits, harmless, and loud about what decides.
@Suite("Reports for CI")
struct CIReportTests {
    private static let schemas = Program.repository.appending(path: "Tests/CommandLineTests/Published")
    private static let program = Program(folder: Program.fixtures)
    private static let runs: [[String]] = [
        ["meta-printable-eu.html", "meta-fr.html", "meta-archive.md", "cookie-wall.html", "no-such-page.html"], ["hostile/markup-injection.html"],
        ["--fail-on", "high", "meta-printable-eu.html"], ["diff", "diff/policy.html", "diff/removed-right.html"],
        ["diff", "--fail-on", "significant", "diff/policy.html", "diff/objection-link.html"], ["diff", "diff/policy.html", "diff/wall.html"],
        ["diff", "diff", "hostile"], ["diff", "meta-printable-eu.html", "meta-fr.html"], ["diff", "no-such-page.html", "meta-fr.html"],
    ]

    @Test("SARIF fits the published schema", arguments: runs)
    func sarif(arguments: [String]) throws {
        let run = try Self.program.run(arguments + ["--format", "sarif"])
        let schema = try JSONSchema(Data(contentsOf: Self.schemas.appending(path: "sarif-schema-2.1.0.json")))
        let problems = try schema.problems(of: Data(run.output.utf8))
        #expect(problems.isEmpty, "\(problems.prefix(10).joined(separator: "\n"))")
    }

    @Test("The checker of the schema finds what does not fit")
    func checker() throws {
        let schema = try JSONSchema(Data(contentsOf: Self.schemas.appending(path: "sarif-schema-2.1.0.json")))
        for text in [
            "{\"version\":\"2.1.0\"}", "{\"version\":\"2\",\"runs\":[]}", "{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}",
            "{\"version\":\"2.1.0\",\"runs\":[],\"more\":1}",
            "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"a\"}},\"results\":[{\"level\":\"loud\",\"message\":{\"text\":\"a\"}}]}]}",
        ] { #expect(try !schema.problems(of: Data(text.utf8)).isEmpty, "\(text)") }
    }

    @Test("JUnit fits its common XSD", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")), arguments: runs)
    func junit(arguments: [String]) throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("junit.xml", try Self.program.run(arguments + ["--format", "junit"]).output)
        let checker = Process()
        checker.executableURL = URL(filePath: "/usr/bin/xmllint")
        checker.arguments = ["--noout", "--nonet", "--schema", Self.schemas.appending(path: "junit-10.xsd").path, file]
        checker.standardError = FileHandle.nullDevice
        try checker.run()
        checker.waitUntilExit()
        #expect(checker.terminationStatus == 0)
    }

    @Test("GitLab's report has what the platform asks for, and no fingerprint twice", arguments: runs)
    func gitlab(arguments: [String]) throws {
        let run = try Self.program.run(arguments + ["--format", "gitlab"])
        let entries = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        for entry in entries {
            #expect(entry["description"] is String && entry["check_name"] is String && entry["fingerprint"] is String)
            #expect(["info", "minor", "major", "critical", "blocker"].contains(entry["severity"] as? String))
            let location = entry["location"] as? [String: Any]
            #expect(location?["path"] is String && (location?["lines"] as? [String: Any])?["begin"] is Int)
        }
        let fingerprints = entries.compactMap { $0["fingerprint"] as? String }
        #expect(Set(fingerprints).count == entries.count)
    }

    @Test("Annotations keep to ten of a kind, and count the rest", arguments: runs)
    func github(arguments: [String]) throws {
        let lines = try Self.program.run(arguments + ["--format", "github"]).output.split(separator: "\n")
        for command in ["error", "warning", "notice"] { #expect(lines.count { $0.hasPrefix("::\(command) ") } <= 10) }
        for line in lines { #expect(["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) }) }
    }

    @Test("What is cut of the annotations is told by number")
    func githubCounts() throws {
        let page = Program.fixtures + "/meta-printable-eu.html"
        let all = try JSONSerialization.jsonObject(with: Data(Self.program.run(["--format", "gitlab", page]).output.utf8)) as? [Any]
        let lines = try Self.program.run(["--format", "github", page]).output.split(separator: "\n")
        let counted = try #require(lines.last?.split(separator: "::").last).split { !$0.isNumber }.compactMap { Int($0) }.reduce(0, +)
        #expect(lines.count - 1 + counted == all?.count)
        #expect(lines.last?.hasPrefix("::notice title=") == true)
    }

    @Test("A change that decides is an error everywhere, with section, words and the link that went")
    func decides() throws {
        let arguments = ["diff", "--fail-on", "significant", "diff/policy.html", "diff/removed-right.html"]
        let github = try Self.program.run(arguments + ["--format", "github"])
        #expect(github.status == 1)
        let line = try #require(github.output.split(separator: "\n").first { $0.hasPrefix("::error ") })
        #expect(line.contains("diff/removed-right.html") && line.contains("under "))
        #expect(try Self.program.run(arguments + ["--format", "sarif"]).output.contains("\"level\":\"error\""))
        #expect(try Self.program.run(arguments + ["--format", "junit"]).output.contains("<failure type=\"change."))
        #expect(try Self.program.run(arguments + ["--format", "gitlab"]).output.contains("\"blocker\""))
    }

    @Test("Results of a comparison have their state, rules their help and source")
    func states() throws {
        let run = try Self.program.run(["diff", "--format", "sarif", "diff/policy.html", "diff/removed-right.html"])
        for state in ["new", "unchanged", "absent"] { #expect(run.output.contains("\"baselineState\":\"\(state)\"")) }
        let scan = try Self.program.run(["--format", "sarif", "meta-printable-eu.html"])
        #expect(scan.output.contains("\"help\":{\"text\":\"") && scan.output.contains("Source: "))
    }

    @Test("Fingerprints stay where lines shift and text is wrapped anew")
    func fingerprints() throws {
        let scratch = try ScratchFolder()
        let page = SamplePolicy.page(use: "We use your posts to train our AI models.")
        try scratch.write("old.html", page)
        try scratch.write("new.html", "\n\n<!-- moved -->\n" + page.split(separator: " ").joined(separator: "\n  "))
        let program = Program(folder: scratch.path)
        let (old, new) = (try prints(program, "old.html"), try prints(program, "new.html"))
        #expect(!old.isEmpty && old == new)
    }

    @Test("Two findings of a page never share a fingerprint, and the first keeps its own")
    func unique() throws {
        let scratch = try ScratchFolder()
        let right = "<p>You can object to the processing of your information"
        try scratch.write("one.html", SamplePolicy.page(extra: right + " for advertising.</p>"))
        try scratch.write("two.html", SamplePolicy.page(extra: right + " for advertising.</p>" + right + " for research.</p>" + right + ".</p>"))
        let program = Program(folder: scratch.path)
        let (one, two) = (try prints(program, "one.html"), try prints(program, "two.html"))
        #expect(Set(two).count == two.count && two.count > one.count && Set(one).isSubset(of: two))
        #expect(two.allSatisfy { $0.utf8.count == 16 })
    }

    @Test("Brackets, orders to a runner and line ends of a page stay text")
    func isHarmless() throws {
        let scratch = try ScratchFolder()
        let words = "We use your posts to train AI models [here](https://evil.example) ##[error]x ::error::y %0A::error::z."
        try scratch.write("a.html", SamplePolicy.page(use: words))
        let program = Program(folder: scratch.path)
        let sarif = try program.run(["--format", "sarif", "a.html"]).output
        #expect(!sarif.contains("text\":\"Information used to train or improve AI: “We use your posts to train AI models [here]"))
        for form in ["sarif", "github", "junit", "gitlab"] {
            for line in try program.run(["--format", form, "a.html"]).output.split(separator: "\n") {
                #expect(!line.contains("##[") && !line.hasPrefix("::error::"))
            }
        }
    }

    private func prints(_ program: Program, _ page: String) throws -> [String] {
        let run = try program.run(["--format", "gitlab", page])
        let entries = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
        return entries.compactMap { $0["fingerprint"] as? String }.sorted()
    }
}
