import Foundation
import FoundationXML
import Testing

@Suite("History")
struct HistoryTests {
    struct Report: Decodable {
        struct Snapshot: Decodable {
            var captured: String
            var revision: String?
            var version: String?
            var capture: String
        }
        struct Event: Decodable {
            var captured: String
            var kind: String
            var from: String?
            var to: String?
            var announced: Bool
            var added: Int
            var removed: Int
            var topics: [String]
        }
        struct Version: Decodable {
            var id: String
            var variant: String
            var effectiveDate: String?
        }
        var snapshots: [Snapshot]
        var versions: [Version]
        var events: [Event]
    }

    /// Captures, each with the version that it shows; `nil` for one that failed.
    static let captures: [(date: String, text: String, version: String?)] = [
        ("2024-01-01T10:00:00+00:00", SamplePolicy.page(), "v1"),
        ("2024-01-02T10:00:00+00:00", SamplePolicy.page(markup: "div"), "v1"),
        ("2024-01-03T10:00:00+00:00", SamplePolicy.wall, nil),
        ("2024-01-04T10:00:00+00:00", SamplePolicy.page(), "v1"),
        ("2024-01-05T10:00:00+00:00", SamplePolicy.page(use: "We will use your posts to train artificial intelligence."), "v2"),
        ("2024-02-01T10:00:00+00:00", SamplePolicy.page(date: "February 1, 2024", use: "We do not use your posts."), "v3"),
    ]

    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
    }

    func check(_ report: Report) {
        #expect(report.snapshots.map(\.version) == Self.captures.map(\.version))
        #expect(report.snapshots.map { $0.capture == "ok" } == Self.captures.map { $0.version != nil })
        #expect(report.events.map(\.kind) == ["failed", "recovered", "changed", "changed"])
        #expect(report.events.suffix(2).map(\.announced) == [false, true])
        #expect(report.events.suffix(2).map(\.from) == ["v1", "v2"])
        #expect(report.events.suffix(2).allSatisfy { $0.added > 0 && $0.removed > 0 })
        #expect(report.versions.map(\.effectiveDate) == ["2024-01-01", "2024-01-01", "2024-02-01"])
    }

    @discardableResult
    func archive() throws -> GitArchive {
        let archive = try GitArchive(folder: folder.path + "/archive")
        for capture in Self.captures { try archive.commit("Example/Privacy Policy.html", capture.text, date: capture.date) }
        return archive
    }

    func report(_ arguments: [String]) throws -> Report {
        let run = try program.run(["history", "--format", "json"] + arguments)
        #expect(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    }

    @Test("of a page in a repository and in a bundle of it is the same")
    func git() throws {
        let archive = try archive()
        try archive.commit("Example/Other.html", SamplePolicy.page(use: "Another page."), date: "2024-03-01T10:00:00Z")
        let report = try report(["--git", "archive", "--", "Example/Privacy Policy.html"])
        check(report)
        #expect(report.snapshots.map(\.captured) == Self.captures.map(\.date))
        try archive.git("bundle", "create", "-q", "../archive.bundle", "main")
        let arguments = ["history", "--format", "json", "--", "Example/Privacy Policy.html"]
        let bundled = try program.run(arguments, environment: ["TMPDIR": folder.path], git: "archive.bundle")
        let cloned = try program.run(arguments, environment: [:], git: "archive")
        #expect(bundled.status == 0, "\(bundled.errors)")
        #expect(bundled.output == cloned.output)
        // What was unpacked is gone.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["archive", "archive.bundle"])
    }

    @Test("of a folder goes by the dates in file names")
    func files() throws {
        for capture in Self.captures.reversed() {
            let name = capture.date.prefix(16).replacingOccurrences(of: ":", with: "-")
            try folder.write("captures/page \(name).html", capture.text)
        }
        let report = try report(["captures"])
        check(report)
        #expect(report.snapshots.first?.captured == "2024-01-01T10:00:00")
    }

    @Test("is bounded by days, the branch and topics")
    func bounds() throws {
        let archive = try archive()
        try archive.git("branch", "older", "main~1")
        let page = ["--git", "archive", "--", "Example/Privacy Policy.html"]
        #expect(try report(["--since", "2024-01-04", "--until", "2024-01-05"] + page).snapshots.map(\.version) == ["v1", "v2"])
        #expect(try report(["--branch", "older"] + page).snapshots.count == Self.captures.count - 1)
        let training = try report(["--topic", "ai-training"] + page)
        #expect(training.snapshots.count == Self.captures.count)
        #expect(!training.events.isEmpty && training.events.allSatisfy { $0.topics.contains("ai-training") })
    }

    @Test("tells in text and Markdown what happened when", arguments: ["text", "markdown"])
    func people(format: String) throws {
        try archive()
        let run = try program.run(["history", "--format", format, "--git", "archive", "--", "Example/Privacy Policy.html"])
        #expect(run.status == 0)
        for words in ["2024-01-03", "failed capture", "v2 → v3", "Changed under a new date (2024-02-01)", "AI training"] {
            #expect(run.output.contains(words), "\(words)")
        }
    }

    @Test("is a feed that an XML parser takes and that is the same on every run")
    func feed() throws {
        try archive()
        let arguments = ["history", "--format", "atom", "--git", "archive", "--", "Example/Privacy Policy.html"]
        let run = try program.run(arguments)
        #expect(run.status == 0)
        #expect(XMLParser(data: Data(run.output.utf8)).parse())
        #expect(run.output.components(separatedBy: "<entry>").count == 5)
        #expect(run.output.contains("<updated>2024-02-01T10:00:00+00:00</updated>"))
        #expect(try program.run(arguments).output == run.output)
    }

    @Test("says what stands in its way", arguments: [
        ("--git nowhere -- page", 2, "no such repository"), ("--git . -- page", 2, "cannot be read by git"),
        ("--git archive -- page", 2, "no commit"), ("--git archive -- Example", 2, "no commit"),
        ("--git archive --branch nope -- page", 2, "no such branch"), ("--git archive --branch=--all -- page", 2, "no such branch"),
        ("--git archive/walls.html -- page", 2, "cannot be read by git"), ("--branch main captures", 2, "--branch needs --git"),
        ("captures", 2, "has no date in its name"), ("captures --since 2024-02-30", 2, "--since"),
        ("--git archive --dates name -- walls.html", 2, "--dates is about files"),
        ("--git archive --max-files 3 -- walls.html", 2, "--max-files is about files"),
        ("captures --since 2024-02-01 --until 2024-01-01", 2, "exchange the two"),
        ("captures --dates modified --until 1999-01-01", 2, "there are captures from"),
        ("- --max-files 3", 2, "--max-files is about folders"), ("-", 2, "holds no captures"),
        ("--git archive -- walls.html", 3, ""),
    ])
    func problems(arguments: String, status: Int32, errors: String) throws {
        let archive = try GitArchive(folder: folder.path + "/archive")
        try archive.commit("walls.html", SamplePolicy.wall, date: "2024-01-01T00:00:00Z")
        try folder.write("captures/page.html", SamplePolicy.page())
        let run = try program.run(["history"] + arguments.split(separator: " ").map(String.init))
        #expect(run.status == status, "\(run.errors)")
        #expect(errors.isEmpty ? run.errors.isEmpty : run.errors.contains(errors))
    }

    @Test("has an entry for each capture, also for one that cannot be read")
    func unreadable() throws {
        let archive = try GitArchive(folder: folder.path + "/archive")
        let texts = [SamplePolicy.page(), SamplePolicy.page(extra: String(repeating: "<p>More.</p>", count: 500)), "%PDF-1.7", SamplePolicy.page()]
        for (day, text) in texts.enumerated() {
            try archive.commit("page.html", text, date: "2024-01-0\(day + 1)T00:00:00Z")
            try folder.write("captures/2024-01-0\(day + 1).html", text)
        }
        try folder.write("captures/picture.png", Data([0x89, 0x50, 0x4E, 0x47]))
        for source in [["--git", "archive", "--", "page.html"], ["captures"]] {
            let run = try program.run(["history", "--format", "json", "--max-bytes", "3000"] + source)
            #expect(run.status == 2)
            #expect(run.errors.contains("larger than 3000 bytes") && run.errors.contains("is a PDF document"))
            #expect(run.errors.contains("passed over: 1") == (source == ["captures"]))
            let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
            #expect(report.snapshots.map(\.version) == ["v1", nil, nil, "v1"])
            #expect(report.snapshots.map(\.capture) == ["ok", "empty", "not-a-policy", "ok"])
            #expect(report.events.map(\.kind) == ["failed", "recovered"])
        }
    }

    @Test("of a list of files goes by the dates in it")
    func list() throws {
        var list = ""
        for (index, capture) in Self.captures.enumerated() {
            try folder.write("\(index).html", capture.text)
            list = "\(capture.date)\t\(index).html\n" + list
        }
        let run = try program.run(["history", "-", "--format", "json"], input: Data(list.utf8))
        #expect(run.status == 0, "\(run.errors)")
        check(try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)))
    }

    @Test("of a bundle leaves nothing behind when it is ended halfway", arguments: [SIGHUP, SIGINT, SIGTERM, SIGKILL, SIGUSR1], [true, false])
    func interrupted(signal: Int32, endsWholeGroup: Bool) throws {
        let archive = try archive()
        for name in ["other.html", "third.html"] { try archive.commit(name, SamplePolicy.page(use: name), date: "2024-01-01T00:00:00Z") }
        try archive.git("bundle", "create", "-q", "../archive.bundle", "main")
        // A git that takes its time, so that the program is still unpacking when the signal arrives.
        let git = try folder.write("slow/git", "#!/bin/sh\ncase \"$*\" in *unbundle*) sleep 2;; esac\nexec /usr/bin/git \"$@\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: git)
        try folder.write("run.sh", """
            mkdir temporary
            PATH=$PWD/slow:$PATH TMPDIR=$PWD/temporary setsid '\(Program.executable.path)' history --git archive.bundle -- other.html & program=$!
            until [ -e temporary/*/HEAD ]; do sleep 0.05; done
            kill -\(signal) -- \(endsWholeGroup ? "-" : "")$program
            wait $program
            for try in 1 2 3 4 5 6 7 8 9 10; do sleep 0.5; done
            [ -z "$(ls temporary)" ] && exit 0
            ls -R temporary; exit 1
            """)
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["run.sh"]
        shell.currentDirectoryURL = URL(filePath: folder.path)
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
    }

    @Test("runs nothing that a repository's configuration names")
    func hostileRepository() throws {
        let archive = try archive()
        try folder.write("program", "#!/bin/sh\ntouch '\(folder.path)/ran'\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/program")
        for name in ["core.fsmonitor", "gpg.program", "diff.external", "core.pager", "core.sshCommand"] {
            try archive.git("config", name, folder.path + "/program")
        }
        try archive.git("config", "log.showSignature", "true")
        _ = try report(["--git", "archive", "--", "Example/Privacy Policy.html"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/ran"))
    }
}

extension Program {
    /// Runs with the repository to read as the value of `--git`.
    fileprivate func run(_ arguments: [String], environment: [String: String], git: String) throws -> Run {
        var program = self
        program.environment = environment
        return try program.run([arguments[0], "--git", git] + arguments.dropFirst())
    }
}
