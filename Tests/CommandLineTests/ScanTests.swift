import Foundation
import Testing

@Suite("Scanning")
struct ScanTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        try folder.write("page.html", SamplePack.page)
        try folder.write("sample.yml", SamplePack.text)
    }

    func documents(_ arguments: [String], input: Data = Data()) throws -> [[String: Any]] {
        let run = try program.run(arguments + ["--format", "json"], input: input)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        return try #require(report["documents"] as? [[String: Any]])
    }

    @Test("finds the words of a user's own pack, at their place")
    func ownPack() throws {
        let document = try #require(try documents(["page.html", "--rules", "sample.yml", "--only", "en.obj.right.sample"]).first)
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding["rule"] as? String == "en.obj.right.sample")
        #expect(finding["quote"] as? String == "zebra right")
        #expect(finding["section"] as? [String] == ["Privacy Policy", "Your rights"])
        let block = try #require(finding["block"] as? String)
        let span = try #require(finding["span"] as? [String: Int])
        let bytes = Array(block.utf8)[(span["start"] ?? 0)..<(span["end"] ?? 0)]
        #expect(String(decoding: bytes, as: UTF8.self) == "zebra right")
    }

    @Test("means the same with the command's name and without, read by the parser or not")
    func plainCall() throws {
        let calls = [
            ["--format", "json", "page.html"], ["page.html", "--format", "json"], ["scan", "--format", "json", "page.html"],
            ["page.html", "--format=json"], ["--format", "json", "--color", "never", "page.html"],
        ]
        let runs = try calls.map { try program.run($0) }
        #expect(Set(runs.map(\.output)).count == 1)
        #expect(runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty && $0.output.hasPrefix("{\"tool\"") })
        // A command's name is no page, nor is what begins like an option.
        #expect(try program.run(["outline", "page.html", "--format", "json"]).output.contains("\"sections\""))
        #expect(try program.run(["--format", "json", "--help"]).output.contains("USAGE"))
        #expect(try program.run(["--format", "json"]).status == 2)
    }

    @Test("prints the same report in the plainest call and in any other", arguments: ["text", "markdown"])
    func plainReports(form: String) throws {
        var calls = [["--format", form, "page.html"], ["page.html", "--format", form], ["scan", "--format", form, "page.html"], ["--format=\(form)", "page.html"]]
        if form == "text" { calls += [["page.html"], ["scan", "page.html"]] }
        let runs = try calls.map { try program.run($0) }
        #expect(Set(runs.map(\.output)).count == 1)
        #expect(runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty && !$0.output.isEmpty })
        // A word that is no file goes the way of every other call.
        let misspelt = try program.run(["scn"])
        #expect(misspelt.status == 2 && misspelt.errors.contains("scan"))
    }

    @Test("costs as much as the page is long, whatever it repeats", arguments: ["train AI on your posts ", "right to object unless not "])
    func repeatedPhrase(phrase: String) throws {
        try folder.write("repeated.html", "<p>" + String(repeating: phrase, count: 20_000))
        #expect(try program.run(["repeated.html", "--format", "json"], seconds: 40).status == 0)
    }

    @Test("says that answers are partial where only some rules are run", arguments: [
        ([String](), false), (["--only", "jurisdiction"], true), (["--skip", "ai.use"], true),
    ])
    func partialAnswers(options: [String], isSaid: Bool) throws {
        let notices = try #require(try documents(["page.html"] + options).first?["notices"] as? [String])
        #expect(notices.contains { $0.hasPrefix("Only the selected rules were run") } == isSaid)
    }

    @Test("shows the answers in a screen's length, and findings, one answer or a topic where that is asked for")
    func scope() throws {
        let program = Program(folder: Program.fixtures)
        let page = "meta-printable-eu.html"
        let short = try program.run([page, "--width", "100"]).output
        #expect(short.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
        #expect(!short.contains("«"))
        #expect(try program.run([page, "--findings"]).output.contains("«"))
        let one = try program.run([page, "--question", "responsible", "--explain"]).output
        #expect(one.contains("Meta Platforms Ireland Limited"))
        #expect(one.contains("Looked at and not taken"))
        #expect(!one.contains("Can I object?"))
        #expect(try !program.run([page, "--topic", "jurisdiction"]).output.contains("Can I object?"))
        #expect(try program.run([page, "--explain"]).status == 2)
        #expect(!one.contains("::"), "labels bring their own colon")
        #expect(try program.run([page, "--question", "responsible", "--format", "json"]).status == 2)
    }

    @Test("reads standard input like a file")
    func standardInput() throws {
        let fromInput = try #require(try documents(["-"], input: Data(SamplePack.page.utf8)).first)
        let fromFile = try #require(try documents(["page.html"]).first)
        #expect(fromInput["path"] as? String == "-")
        #expect(fromInput["title"] as? String == "Privacy Policy")
        #expect((fromInput["findings"] as? NSArray) == (fromFile["findings"] as? NSArray))
    }

    @Test("reports files as named and folders in the order of their paths' bytes, the same on every run")
    func order() throws {
        for name in ["b", "a/z", "B", "a/b/c", "a-b", "é"] { try folder.write("pages/\(name).html", SamplePack.page) }
        let expected = ["B", "a-b", "a/b/c", "a/z", "b", "é"].map { "pages/\($0).html" }
        #expect(try documents(["pages"]).map { $0["path"] as? String } == expected)
        #expect(try documents(["page.html", "pages/b.html", "page.html"]).count == 3)
        let first = try program.run(["pages", "--format", "json"]).output
        for _ in 0..<3 { #expect(try program.run(["pages", "--format", "json"]).output == first) }
    }

    @Test("reports the readable pages when one is not, and names that one")
    func partialFailure() throws {
        let run = try program.run(["missing.html", "page.html", "--format", "text"])
        #expect(run.status == 2)
        #expect(run.output.contains("page.html"))
        #expect(run.errors == "policy-scan: missing.html: no such file or folder\n")
    }

    @Test("tells how many files of a folder are no pages")
    func passedOver() throws {
        let run = try program.run([".", "--format", "json"])
        #expect(run.errors == "policy-scan: .: files in it that are no pages were passed over: 1\n")
    }

    @Test("writes the report to a file, whole, and nothing to standard output", arguments: ["text", "markdown", "json"])
    func output(format: String) throws {
        try folder.write("report", "old")
        let run = try program.run(["page.html", "--format", format, "--output", "report"])
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(try folder.read("report") == program.run(["page.html", "--format", format]).output)
        #expect(try program.run(["page.html", "--format", format, "--output", "-"]).output == folder.read("report"))
    }

    @Test("is in colour only where that is wanted", arguments: [
        ([:], [], false), (["CLICOLOR_FORCE": "1"], [], true), (["CLICOLOR_FORCE": "0"], [], false),
        (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], [], false), (["NO_COLOR": "1"], ["--color", "always"], true),
        (["CLICOLOR_FORCE": "1"], ["--color", "never"], false), (["NO_COLOR": ""], ["--color", "always"], true),
    ] as [([String: String], [String], Bool)])
    func color(environment: [String: String], arguments: [String], isColored: Bool) throws {
        var program = program
        program.environment = environment
        #expect(try program.run(["page.html"] + arguments).output.contains("\u{1B}[") == isColored)
    }

    @Test("makes hostile pages and file names harmless in every format", arguments: [
        ["--format", "text"], ["--format", "text", "--color", "never", "--width", "40"], ["--format", "markdown"],
        ["--format", "json"], ["outline"], ["outline", "--format", "json"],
    ])
    func hostile(arguments: [String]) throws {
        let words = "&#27;[31m zebra right &#x202E;txet &#x2028; &lt;script&gt; @all [x](javascript:y)"
        let page = SamplePack.page.replacing("zebra right", with: words)
            .replacing("<title>", with: "<title>\u{1B}]0;owned\u{7}\u{202E}")
        let name = "a\u{1B}[2Jb\n\u{202E}.html"
        try folder.write(name, page)
        let command = arguments.first == "outline" ? ["outline"] : ["scan", "--rules", "sample.yml"]
        let run = try program.run(command + arguments.filter { $0 != "outline" } + [name, "a\u{1B}[2Jc"])
        #expect(run.status == 2)
        for text in [run.output, run.errors] {
            let unsafe = text.unicodeScalars.filter { scalar in
                scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                    || (0x2028...0x202E).contains(scalar.value)
            }
            #expect(unsafe.isEmpty)
        }
        if arguments.contains("markdown") {
            #expect(!run.output.contains("<script>"))
            #expect(run.output.contains("\\[x\\](javascript"))
            #expect(!run.output.withoutCodeSpans.contains("@all"))
        }
    }

    @Test("keeps to its limits, says so, and says how to raise them", arguments: [
        ("--max-depth", "2", "--max-depth"), ("--max-nodes", "5", "--max-nodes"),
    ])
    func limits(option: String, value: String, remedy: String) throws {
        let document = try #require(try documents(["page.html", option, value]).first)
        let notices = try #require(document["notices"] as? [String])
        #expect(notices.contains { $0.contains(remedy) })
    }
}
