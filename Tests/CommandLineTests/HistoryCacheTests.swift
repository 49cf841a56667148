import Foundation
import Testing

@Suite("History with a cache")
struct HistoryCacheTests {
    let folder: ScratchFolder
    let program: Program
    let archive: GitArchive
    let git = ["history", "--format", "json", "--git", "archive"]

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        archive = try GitArchive(folder: folder.path + "/archive")
        for capture in HistoryTests.captures { try add(capture.text, date: capture.date) }
    }

    func add(_ text: String, date: String) throws {
        try archive.commit("page.html", text, date: date)
        try folder.write("captures/\(date.prefix(10)).html", text)
    }

    /// The whole run with the cache and without it, which must print the same.
    func run(_ arguments: [String], cache: String = "cache") throws -> Program.Run {
        let cached = try program.run(arguments + ["--cache", cache] + (arguments.contains("--git") ? ["--", "page.html"] : ["captures"]))
        let plain = try program.run(arguments + (arguments.contains("--git") ? ["--", "page.html"] : ["captures"]))
        #expect(cached.output == plain.output, "the cache changed the report")
        #expect(cached.status == plain.status)
        return cached
    }

    func cacheFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache").map { folder.path + "/cache/" + $0 }
    }

    @Test("prints what it prints without one, when the archive grows too", arguments: [true, false], ["json", "text", "atom"])
    func growth(isGit: Bool, format: String) throws {
        let arguments = ["history", "--format", format] + (isGit ? ["--git", "archive"] : [])
        for round in 0..<4 {
            #expect(try run(arguments).errors == "")
            let use = "We train artificial intelligence on your posts, part \(round)."
            try add(round == 2 ? SamplePolicy.wall : SamplePolicy.page(use: use), date: "2024-03-0\(round + 1)T00:00:00Z")
        }
        #expect(try run(arguments + ["--since", "2024-02-01"]).errors == "")
        #expect(try cacheFiles().count == 1)
    }

    @Test("reads only what is new")
    func reading() throws {
        _ = try run(git)
        // What the cache knows is not asked for: the repository can lose it.
        let lost = try archive.objects(of: "page.html").dropLast(1)
        for object in lost { try FileManager.default.removeItem(atPath: folder.path + "/archive/.git/objects/" + object) }
        let cached = try program.run(git + ["--cache", "cache", "--", "page.html"])
        #expect(cached.status == 0, "\(cached.errors)")
        #expect(try program.run(git + ["--", "page.html"]).status == 2)
    }

    @Test("makes anew what is damaged, and says so", arguments: 0..<8)
    func damage(place: Int) throws {
        _ = try run(git)
        let file = URL(filePath: try #require(cacheFiles().first))
        let bytes = try Data(contentsOf: file)
        var damaged = bytes
        if place % 2 == 0 { damaged[100 + place * (bytes.count - 101) / 8] ^= 4 } else { damaged = damaged.prefix(bytes.count * place / 8) }
        try damaged.write(to: file)
        #expect(try run(git).errors.contains("is damaged, so it is made anew"))
        #expect(try run(git).errors == "")
    }

    @Test("makes anew what others made, and says so")
    func foreign() throws {
        _ = try run(git)
        let file = URL(filePath: try #require(cacheFiles().first))
        for options in [["--skip", "ai-training"], ["--max-depth", "5"], []] {
            #expect(try run(git + options).errors.contains("not made by this program"), "\(options)")
            #expect(try run(git + options).errors == "", "\(options)")
        }
        try Data("Something else.".utf8).write(to: file)
        #expect(try run(git).errors.contains("not made by this program"))
    }

    @Test("ends with an error where the folder cannot be made, and leaves nothing but the cache where it can")
    func folders() throws {
        try folder.write("file", "")
        #expect(try program.run(git + ["--cache", "file/cache", "--", "page.html"]).status == 2)
        _ = try run(git, cache: "new/cache")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new/cache")
        #expect(files.count == 1 && files[0].hasPrefix("history-") && files[0].hasSuffix(".cache"))
    }
}

extension GitArchive {
    /// The object files, as paths below `objects`, that hold the states of a page, oldest first.
    fileprivate func objects(of page: String) throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder, "log", "--reverse", "--format=", "--raw", "--no-abbrev", "--", page]
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1"]
        process.standardOutput = output
        try process.run()
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n")
        process.waitUntilExit()
        var objects: [String] = []
        for line in lines {
            let id = line.split(separator: " ")[3]
            let path = "\(id.prefix(2))/\(id.dropFirst(2))"
            if !objects.contains(path) { objects.append(path) }
        }
        return objects
    }
}
