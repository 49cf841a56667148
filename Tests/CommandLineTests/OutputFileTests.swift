import Foundation
import Testing

/// `--output` destroys nothing and leaves nothing half-written.
@Suite("The report's file")
struct OutputFileTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        try folder.write("page.html", SamplePack.page)
        try folder.write("sample.yml", SamplePack.text)
        try folder.write("captures/2024-01-01.html", SamplePack.page)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.html", withDestinationPath: "page.html")
        try FileManager.default.linkItem(atPath: folder.path + "/page.html", toPath: folder.path + "/twin.html")
    }

    @Test("is not one of those that are read", arguments: [
        "page.html --output page.html", "page.html --format json --output link.html", "page.html --output twin.html",
        "captures --output captures/2024-01-01.html", "page.html --rules sample.yml --output sample.yml", "rules list --rules sample.yml --output sample.yml",
        "outline page.html --output ./page.html", "diff page.html twin.html --output page.html",
        "history captures --output captures/2024-01-01.html", "diff captures captures --output captures/2024-01-01.html",
    ])
    func refused(arguments: String) throws {
        let run = try program.run(arguments.split(separator: " ").map(String.init))
        #expect(run.status == 2)
        #expect(run.errors.contains("would be written over"))
        #expect(try folder.read("page.html") == SamplePack.page)
        #expect(try folder.read("sample.yml") == SamplePack.text)
        #expect(try folder.read("captures/2024-01-01.html") == SamplePack.page)
    }

    @Test("is written where links lead, which stay links, and keeps its permissions")
    func link() throws {
        let report = try folder.write("reports/report.json", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: report)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/latest", withDestinationPath: "reports/report.json")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/new", withDestinationPath: "reports/new.json")
        for name in ["latest", "new"] {
            #expect(try program.run(["page.html", "--format", "json", "--output", name]).status == 0)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/" + name).hasPrefix("reports/"))
        }
        #expect(try folder.read("reports/report.json").hasSuffix("}\n"))
        #expect(try folder.read("reports/new.json") == folder.read("reports/report.json"))
        #expect(try FileManager.default.attributesOfItem(atPath: report)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/reports").sorted() == ["new.json", "report.json"])
    }

    @Test("keeps its old content where there is no room for the new one", arguments: ["report.json", "latest"])
    func noRoom(name: String) throws {
        try folder.write("report.json", "old")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/latest", withDestinationPath: "report.json")
        // A limit on the size of files is what every user can set, and meets the same end as a full disk.
        let run = try shell("ulimit -f 1; exec '\(Program.executable.path)' page.html page.html page.html --format json --output \(name)")
        #expect(run.status == 2)
        #expect(run.errors.contains("cannot be written"))
        #expect(try folder.read("report.json") == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.hasPrefix(".policy-scan") })
    }

    @Test("on a full disk ends with 2, for help and versions too", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: [
        "--help > /dev/full", "--version > /dev/full", "rules list > /dev/full", "page.html --output /dev/full", "page.html > /dev/full",
        "--generate-completion-script bash > /dev/full", "diff page.html link.html > /dev/full",
    ])
    func fullDisk(arguments: String) throws {
        let run = try shell("exec '\(Program.executable.path)' \(arguments)")
        #expect(run.status == 2)
        #expect(!run.errors.isEmpty)
    }

    private func shell(_ line: String) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said)
    }
}
