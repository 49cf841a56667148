import Foundation
import Testing

@Suite("Exit status")
struct ExitStatusTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        try folder.write("page.html", SamplePack.page)
        try folder.write("empty.html", "")
        try folder.write("binary.pdf", "%PDF-1.7")
        try folder.write("sample.yml", SamplePack.text)
        try folder.write("failing.yml", SamplePack.failing)
        try folder.write("broken.yml", SamplePack.broken)
        try folder.write("images/a.png", Data([0x89, 0x50, 0x4E, 0x47]))
    }

    @Test("says how it went", arguments: [
        ("page.html", 0, ""),
        ("scan page.html", 0, ""),
        ("outline page.html", 0, ""),
        ("rules list", 0, ""),
        ("rules show en.obj.right.sample --rules sample.yml", 0, ""),
        ("rules test sample.yml", 0, ""),
        ("rules test", 0, ""),
        ("--version", 0, ""),
        ("--help", 0, ""),
        ("help scan", 0, ""),
        ("--generate-completion-script bash", 0, ""),

        ("page.html --rules sample.yml --fail-on medium", 1, ""),
        ("page.html --rules sample.yml --only obj.right --fail-on right-to-object", 1, ""),
        ("page.html --rules sample.yml --only obj.right --fail-on ai-training,right-to-object", 1, ""),
        ("page.html --rules sample.yml --only en.obj.right.sample --fail-on high", 0, ""),
        ("page.html --rules sample.yml --only obj.right --fail-on ai-training", 0, ""),
        ("page.html --rules sample.yml --fail-on none", 0, ""),
        ("page.html --rules sample.yml --skip right-to-object --only right-to-object --fail-on info", 0, ""),
        ("rules test failing.yml", 1, ""),

        ("", 2, "Name at least one file"),
        ("missing.html", 2, "missing.html: no such file or folder"),
        ("pgae.html", 2, "did you mean page.html?"),
        ("images", 2, "holds no pages"),
        ("binary.pdf", 2, "is a PDF document"),
        ("page.html missing.html", 2, "missing.html"),
        ("page.html --max-bytes 10", 2, "--max-bytes"),
        ("page.html --max-bytes 0", 2, "must be at least 1"),
        ("page.html --fail-on hihg", 2, "hihg"),
        ("page.html --format xml", 2, "xml"),
        ("page.html --nope", 2, "--nope"),
        ("page.html --width 3", 2, "--width"),
        ("page.html --only obj.rigth", 2, "did you mean obj.right"),
        ("page.html --rules nowhere.yml", 2, "nowhere.yml"),
        ("page.html --rules broken.yml", 2, "broken.yml:6:5: error"),
        ("page.html --output no/such/folder", 2, "no/such/folder"),
        ("- -", 2, "only once"),
        ("rules test broken.yml", 2, "broken.yml:6:5: error"),
        ("rules show en.obj.right.smaple --rules sample.yml", 2, "did you mean en.obj.right.sample"),
        ("rules show", 2, "id"),

        ("empty.html", 3, ""),
        ("page.html empty.html", 3, ""),
        ("outline empty.html", 3, ""),
        ("page.html empty.html --rules sample.yml --fail-on info", 3, ""),
        ("empty.html missing.html", 2, "missing.html"),
    ])
    func status(arguments: String, status: Int32, errors: String) throws {
        let run = try program.run(arguments.split(separator: " ").map(String.init))
        #expect(run.status == status, "\(run.errors)")
        #expect(errors.isEmpty || run.errors.contains(errors))
        if status == 0 || status == 3 { #expect(run.errors.isEmpty) }
        if status == 2 { #expect(!run.errors.isEmpty) }
    }

    @Test("of a broken pipe is quiet")
    func brokenPipe() throws {
        let pages = Array(repeating: "page.html", count: 200).joined(separator: " ")
        let command = "'\(Program.executable.path)' \(pages) --format json | head -c 10"
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: folder.path)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = Pipe()
        try process.run()
        let message = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(message.isEmpty)
    }

    @Test("of a full disk is 2", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "'\(Program.executable.path)' page.html > /dev/full 2> errors"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(try folder.read("errors").contains("could not be written"))
    }
}
