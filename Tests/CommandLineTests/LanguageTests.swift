import Foundation
import Testing

@Suite("Language of reports")
struct LanguageTests {
    let program = Program(folder: Program.fixtures)

    @Test("changes the words around those of the page", arguments: [
        (["scan", "meta-fr.html"], "Puis-je m’opposer ?", "Can I object?"),
        (["scan", "meta-fr.html", "--format", "markdown"], "Qui est responsable ?", "Who is responsible?"),
        (["diff", "diff/policy.html", "diff/removed-right.html"], "important", "significant"),
        (["diff", "diff/policy.html", "diff/removed-right.html", "--format", "markdown"], "Avant", "Before"),
    ])
    func words(arguments: [String], french: String, english: String) throws {
        let run = try program.run(arguments + ["--language", "fr"])
        #expect(run.output.contains(french) && !run.output.contains(english), "\(run.output.prefix(2_000))")
        let plain = try program.run(arguments)
        #expect(plain.output.contains(english) && !plain.output.contains(french))
        #expect(plain.status == run.status)
    }

    @Test("is none of the matter of forms for programs", arguments: ["json", "jsonl", "csv"])
    func formsForPrograms(format: String) throws {
        let arguments = ["scan", "meta-fr.html", "--format", format]
        #expect(try program.run(arguments).output == program.run(arguments + ["--language", "fr"]).output)
    }

    @Test("has to be one that there are words of")
    func unknown() throws {
        let run = try program.run(["scan", "meta-fr.html", "--language", "xx"])
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("fr"))
    }
}
