import Foundation
import Testing

/// `.policy-scan.yml`: where it is found, what it says, what wins over it, and what is wrong with it.
@Suite("Configuration")
struct ConfigurationTests {
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
        try scratch.write("pages/a.html", SamplePolicy.page(use: "We use your posts to train our AI models."))
        try scratch.write("pages/draft.html", SamplePolicy.page())
    }

    private func run(_ arguments: [String], in folder: String = "") throws -> Program.Run {
        try FileManager.default.createDirectory(atPath: scratch.path + "/" + folder, withIntermediateDirectories: true)
        return try Program(folder: scratch.path + "/" + folder).run(arguments)
    }

    @Test("It holds here and below, with paths relative to its folder")
    func found() throws {
        try scratch.write(".policy-scan.yml", "pages: [pages]\nexclude: ['draft*']\nfail-on: [ai-training, significant]\noutput:\n  - {format: json, file: out.json}\n  - {format: csv}\n")
        for folder in ["", "deep/er"] {
            let run = try run([], in: folder)
            #expect(run.status == 1 && run.output.hasPrefix("path,url") && !run.output.contains("draft.html") && run.output.contains("pages/a.html"))
            #expect(try scratch.read("out.json").hasPrefix("{"))
            try FileManager.default.removeItem(atPath: scratch.path + "/out.json")
        }
    }

    @Test("The command line wins, key by key")
    func overridden() throws {
        try scratch.write(".policy-scan.yml", "pages: pages\nfail-on: ai-training\noutput: [{format: csv}]\n")
        #expect(try run(["--fail-on", "none"]).status == 0)
        #expect(try run(["pages/draft.html"]).output.contains("pages/a.html") == false)
        #expect(try run(["--format", "json", "--fail-on=none"]).output.hasPrefix("{"))
        #expect(try run(["--format", "json", "pages/a.html"]).status == 1)
        #expect(try run(["--configuration", "none", "pages/a.html"]).status == 0)
        #expect(try run(["diff", "pages/a.html", "pages/draft.html", "--format", "json"]).status == 1)
    }

    @Test("What is ignored is left out for its reason, until its day")
    func ignored() throws {
        let day = "2999-01-01"
        try scratch.write(".policy-scan.yml", "fail-on: ai-training\nignore:\n  - {name: ai-training, reason: 'Agreed', until: \(day)}\n")
        let run = try run(["pages/a.html", "--format", "sarif"])
        #expect(run.status == 0 && run.output.contains("\"justification\":\"Agreed\""))
        try scratch.write(".policy-scan.yml", "fail-on: ai-training\nignore:\n  - {name: ai-training, reason: 'Agreed', until: 2020-01-01}\n")
        let late = try self.run(["pages/a.html"])
        #expect(late.status == 1 && late.errors.contains("Agreed") && late.errors.contains(".policy-scan.yml:3"))
        try scratch.write(".policy-scan.yml", "fail-on: ai-training\nignore:\n  - {name: ai-training, reason: 'Agreed', page: other}\n")
        #expect(try self.run(["pages/a.html"]).status == 1)
    }

    @Test("config shows what holds and where each value is from")
    func shows() throws {
        try scratch.write(".policy-scan.yml", "pages: [pages]\nfail-on: high\n")
        let run = try run(["config", "--fail-on", "low"])
        #expect(run.status == 0 && run.output.contains("pages: pages  # .policy-scan.yml:1") && run.output.contains("fail-on: by the command line"))
        #expect(run.output.contains("topics: not set"))
        #expect(try self.run(["config", "--get", "fail-on"]).output == "high\n")
        #expect(try self.run(["config", "--configuration", "none"]).output.contains("configuration: none"))
    }

    @Test("Languages and topics choose the rules that take part")
    func rules() throws {
        try scratch.write(".policy-scan.yml", "languages: [de]\n")
        #expect(try run(["pages/a.html", "--format", "json"]).output.contains("No rules for the language en"))
        try scratch.write(".policy-scan.yml", "topics: right-to-object\n")
        #expect(try !run(["pages/a.html", "--format", "json"]).output.contains("\"concept\":\"ai.use\""))
        try scratch.write(".policy-scan.yml", "languages: [xx]\n")
        #expect(try run(["pages/a.html"]).status == 2)
    }

    @Test("A mistake is an error with place, caret and what was meant", arguments: [
        ("pagse: a", "1:1", "did you mean pages?"), ("fail-on: [hihg]", "1:11", "did you mean high?"), ("pages: {a: b}", "1:8", "needs a text"),
        ("output: [{format: sarfi}]", "1:19", "did you mean sarif?"), ("ignore: [{name: a}]", "1:10", "needs a reason"), ("a: [", "2:1", "error"),
        ("ignore: [{name: a, reason: b, until: soon}]", "1:38", "a day like"), ("ignore: [{reason: b}]", "1:10", "needs a fingerprint"),
        ("pages: a\npages: b", "2:1", "duplicate key"), ("- a", "1:1", "needs keys and values"),
    ])
    func mistakes(text: String, place: String, words: String) throws {
        try scratch.write(".policy-scan.yml", text + "\n")
        for arguments in [["pages/a.html"], ["--format", "json", "pages/a.html"], ["config"], ["diff", "pages/a.html", "pages/draft.html"]] {
            let run = try run(arguments)
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains(".policy-scan.yml:\(place): error: ") && run.errors.contains(words) && run.errors.contains("^"), "\(run.errors)")
        }
    }

    @Test("The schema for editors names every key, and no other")
    func schema() throws {
        let data = try Data(contentsOf: Program.repository.appending(path: "Sources/PolicyReport/Schemas/configuration.json"))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let named = try #require(schema["properties"] as? [String: Any]).keys.sorted()
        let shown = try run(["config"]).output.split(separator: "\n").dropFirst().compactMap { $0.split(separator: ":").first.map(String.init) }.sorted()
        #expect(named == shown)
        let properties = schema["properties"] as? [String: Any]
        let forms = ((((properties?["output"] as? [String: Any])?["items"] as? [String: Any])?["properties"] as? [String: Any])?["format"] as? [String: Any])?["enum"] as? [String]
        for form in forms ?? [] {
            try scratch.write(".policy-scan.yml", "output: [{format: \(form), file: out}]\n")
            #expect(try run(["config"]).status == 0, "\(form)")
        }
    }
}
