import Foundation
import Testing

@Suite("Pages from another program")
struct StreamTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
    }

    private func line(_ fields: [String: String]) throws -> Data {
        try JSONSerialization.data(withJSONObject: fields) + Data("\n".utf8)
    }

    private func lines(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    }

    @Test("are answered one line each, in order, as a plain run answers them; what fails loses no other", arguments: [[], ["--jobs", "3"]])
    func order(jobs: [String]) throws {
        let page = SamplePack.page
        let address = "https://e.example/privacy"
        var input = Data()
        input += try line(["id": "a", "content": page, "address": address, "captured": "2024-06-26T00:30:35Z", "more": "x"])
        input += try line(["id": "b\nc", "base64": Data(page.utf8).base64EncodedString()])
        input += Data("\nno JSON\n".utf8)
        input += try line(["id": "none"])
        input += try line(["id": "both", "content": page, "base64": ""])
        input += try line(["id": "bad", "base64": "!!"])
        input += try line(["id": "pdf", "content": "%PDF-1.7"])
        input += try line(["id": "day", "content": page, "captured": "soon"])
        input += try line(["id": "latin", "base64": Data([UInt8]("<p>Datenschutz".utf8) + [0xE9]).base64EncodedString(), "charset": "windows-1252"])
        input += try line(["id": "last", "content": page]).dropLast()
        let run = try program.run(["stream"] + jobs, input: input)
        #expect(run.status == 0)
        let lines = try lines(run.output)
        #expect(lines.map { $0["path"] as? String } == ["a", "b\nc", "line 4", "none", "both", "bad", "pdf", "day", "latin", "last"])
        #expect(lines.map { $0["reason"] != nil } == [false, false, true, true, true, true, true, true, false, false])
        #expect(lines[0]["url"] as? String == address && lines[0]["captured"] as? String == "2024-06-26T00:30:35Z")
        try folder.write("a", page)
        let plain = try program.run(["a", "--format", "jsonl", "--url", address, "--captured", "2024-06-26T00:30:35Z"]).output
        // Of a file, places in it are known.
        func answers(_ line: String) -> Substring? { line.firstRange(of: "\"answers\":").flatMap { start in line.firstRange(of: "\"findings\":").map { line[start.lowerBound..<$0.lowerBound] } } }
        let first = try #require(run.output.split(separator: "\n").first)
        #expect(answers(plain) != nil && answers(plain) == answers(String(first)))
    }

    @Test("that are too long are told of, and the next ones read")
    func bounds() throws {
        let long = try line(["id": "long", "content": String(repeating: "x", count: 200_000)])
        let run = try program.run(["stream", "--max-bytes", "1000"], input: long + (try line(["id": "a", "content": "<p>Privacy"])))
        let lines = try lines(run.output)
        #expect(lines.map { $0["path"] as? String } == ["line 1", "a"])
        #expect((lines[0]["reason"] as? String)?.contains("1000 bytes") == true)
        let wide = try program.run(["stream", "--max-bytes", "1000"], input: try line(["id": "wide", "content": String(repeating: "x", count: 1_500)]))
        #expect(wide.output.contains("{\"path\":\"wide\",\"reason\":\"is larger than 1000 bytes"))
    }

    @Test("are answered before the next one is sent")
    func interactive() throws {
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = ["stream"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let watch = DispatchWorkItem { [id = process.processIdentifier] in _ = kill(id, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: watch)
        for id in ["a", "b"] {
            input.fileHandleForWriting.write(try line(["id": id, "content": SamplePack.page]))
            var answer = Data()
            while answer.last != UInt8(ascii: "\n"), case let part = output.fileHandleForReading.availableData, !part.isEmpty { answer += part }
            #expect(try lines(String(decoding: answer, as: UTF8.self)).map { $0["path"] as? String } == [id])
        }
        input.fileHandleForWriting.closeFile()
        process.waitUntilExit()
        watch.cancel()
        #expect(process.terminationStatus == 0)
    }
}
