import Foundation
import Testing

@Suite("Interrupted runs")
struct ResumeTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        for number in 0..<6 { try folder.write("pages/\(number) \"é.html", SamplePack.page + "<p>Page \(number)") }
        try folder.write("pages/2.html", "%PDF-1.7")
        try folder.write("list", "pages\nmissing.html\npages/3 \"é.html\n")
    }

    private func run(_ arguments: [String]) throws -> Program.Run { try program.run(["--files-from", "list", "--format", "jsonl"] + arguments) }

    @Test("go on behind the last whole line, wherever they were cut, and come to the same")
    func cuts() throws {
        let whole = try run([]).output
        let bytes = Data(whole.utf8)
        for cut in Array(stride(from: 0, through: bytes.count, by: max(1, bytes.count / 23))) + [bytes.count] {
            try folder.write("cut.jsonl", bytes.prefix(cut))
            let resumed = try run(["--resume", "cut.jsonl"])
            #expect(resumed.output.isEmpty && resumed.status == 2)
            #expect(try folder.read("cut.jsonl") == whole)
        }
    }

    @Test("begin where there is nothing to go on with")
    func beginning() throws {
        #expect(try run(["--resume", "new.jsonl"]).status == 2)
        #expect(try folder.read("new.jsonl") == run([]).output)
    }

    @Test("touch no file that is another's, and write to one place", arguments: [
        (["--resume", "list"], "is none that --format jsonl writes"), (["--resume", "pages"], "cannot be read"),
        (["--resume", "a", "-o", "b"], "leave out --output"), (["--resume", "a", "--format", "csv"], "Two reports would go to standard output"),
    ])
    func refusals(arguments: [String], message: String) throws {
        let before = try folder.read("list")
        let run = try run(arguments)
        #expect(run.status == 2 && run.errors.contains(message))
        #expect(try folder.read("list") == before)
    }
}
