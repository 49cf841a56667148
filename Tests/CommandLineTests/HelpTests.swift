import Foundation
import Testing

@Suite("Help")
struct HelpTests {
    /// Every command, with arguments that it runs with.
    static let commands: [(name: [String], arguments: [String])] = [
        (["scan"], ["page.html"]), (["compare"], ["page.html"]), (["outline"], ["page.html"]), (["rules", "list"], []),
        (["diff"], ["page.html", "page.html", "--repository", "archive"]), (["history"], ["--git", "archive", "page.html"]),
        (["rules", "show"], ["en.obj.right.sample", "--rules", "sample.yml"]), (["rules", "test"], ["sample.yml"]), (["rules", "parity"], []), (["stream"], []),
        (["baseline", "write"], ["out.json", "page.html"]), (["baseline", "update"], ["baseline.json", "page.html"]),
        (["baseline", "accept"], ["out.json", "page.html", "page.html"]), (["textconv"], ["page.html"]),
        (["install-git"], ["--repository", "archive", "--shared"]),
    ]

    /// A value that each option takes; empty for a flag.
    static let values: [String: String] = [
        "--input-format": "html", "--max-bytes": "100000", "--max-depth": "50", "--max-nodes": "10000", "--max-files": "10",
        "--rules": "sample.yml", "--only": "obj.right", "--skip": "ai.use", "--output": "report", "--color": "never",
        "--width": "80", "--format": "json", "--fail-on": "none", "--max-report": "20000", "--help": "", "--version": "", "--explain": "", "--punctuation": "", "--cache": "cache",
        "--git": "archive", "--repository": "archive", "--branch": "main", "--dates": "name", "--since": "2024-01-01", "--until": "2024-12-31", "--topic": "ai-training",
        "--baseline": "baseline.json", "--configuration": "none", "--rules-language": "en", "--shared": "", "--follow-links": "", "--jobs": "2", "--exclude": "old*", "--quiet": "", "--totals": "", "--files-from": "list", "--url": "https://e.example/", "--captured": "2024-06-26",
        "--findings": "", "--question": "objection.how", "--significant": "", "--all": "", "--stat": "", "--context": "5", "--resume": "resumed.jsonl", "--show-changes": "", "--language": "fr",
    ]

    @Test("names every option that is accepted, and none that is not", arguments: commands.indices)
    func options(index: Int) throws {
        let command = Self.commands[index]
        let folder = try ScratchFolder()
        try folder.write("page.html", SamplePack.page)
        try folder.write("sample.yml", SamplePack.text)
        try folder.write("list", "page.html\n")
        try folder.write("baseline.json", "{\"schemaVersion\":1,\"entries\":[]}")
        try folder.write("captures/2024-06-26.html", SamplePack.page)
        try GitArchive(folder: folder.path + "/archive").commit("page.html", SamplePack.page, date: "2024-06-26T00:00:00Z")
        let program = Program(folder: folder.path)
        let help = try program.run(command.name + ["--help"])
        #expect(help.status == 0)
        let lines = help.output.split(separator: "\n").filter { $0.hasPrefix("  -") }
        let named = Set(lines.flatMap { $0.matches(of: /--[a-z-]+/).prefix(1).map { String($0.output) } })
        #expect(named.contains("--help"))
        for (option, general) in Self.values {
            let value = command.name == ["diff"] && option == "--git" ? "main..main" : general
            // Of a history these are about files, which no repository has.
            let isAboutFiles = command.name == ["history"] && ["--dates", "--max-files", "--url"].contains(option)
            let arguments = isAboutFiles ? ["captures"] : command.arguments
            let isAboutAnswer = command.name == ["scan"] && option == "--explain"
            // `--rules` and the like may be given twice; the second time does no harm.
            let isAboutLines = command.name == ["scan"] && option == "--resume"
            let run = try program.run(command.name + arguments + (isAboutAnswer ? ["--question", "objection.how"] : []) + (isAboutLines ? ["--format", "jsonl"] : []) + [option] + (value.isEmpty ? [] : [value]))
            let isAccepted = run.status == 0
            #expect(isAccepted == named.contains(option), "\(command.name) \(option): \(run.errors)")
        }
        #expect(named.subtracting(Self.values.keys).isEmpty)
    }

    @Test("names the bounds with their defaults", arguments: ["--max-bytes", "--max-depth", "--max-nodes", "--max-files"])
    func bounds(option: String) throws {
        let folder = try ScratchFolder()
        let help = try Program(folder: folder.path).run(["scan", "--help"]).output
        let start = try #require(help.range(of: option))
        #expect(help[start.upperBound...].prefix(250).contains("default: "))
    }

    @Test("comes with completions that name every command", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let folder = try ScratchFolder()
        let script = try Program(folder: folder.path).run(["--generate-completion-script", shell]).output
        for word in ["scan", "diff", "history", "outline", "rules", "list", "show", "test", "fail-on"] { #expect(script.contains(word)) }
    }
}
