import Foundation
import Testing

/// A repository of snapshots through a team's days: what passes, what fails, what is accepted, and what git shows.
@Suite("A repository of snapshots")
struct SnapshotArchiveTests {
    private let scratch: ScratchFolder
    private let archive: SnapshotArchive
    private let compare = ["diff", "--git", "HEAD~1..HEAD", "--fail-on", "significant"]

    init() throws {
        scratch = try ScratchFolder()
        archive = try SnapshotArchive(folder: scratch.path + "/archive")
    }

    private func run(_ arguments: [String]) throws -> Program.Run { try Program(folder: archive.folder).run(arguments) }

    @Test("A commit that changes only markup passes")
    func markup() throws {
        for number in 1...20 { try archive.write(number, SnapshotArchive.page(number, markup: "div")) }
        try archive.commit("Capture")
        let run = try run(compare + ["--format", "github"])
        #expect(run.status == 0 && run.output.isEmpty)
    }

    @Test("One that removes a right fails and names section, words and the link that went; a baseline lets it pass once it is accepted")
    func right() throws {
        try archive.write(7, SnapshotArchive.page(7, hasRight: false))
        try archive.commit("Capture")
        for form in ["text", "github", "junit", "gitlab", "sarif", "markdown"] {
            let run = try run(compare + ["--format", form])
            #expect(run.status == 1)
            #expect(run.output.contains("Your rights") && run.output.contains("object to the use of your posts"), "\(form)")
            if form != "text" && form != "markdown" { #expect(run.output.contains("example.com/object/ai"), "\(form)") }
        }
        #expect(try run(["baseline", "accept", "baseline.json", "HEAD~1:snapshots", "HEAD:snapshots"]).status == 0)
        for form in ["text", "github", "junit", "gitlab", "sarif", "markdown", "json"] {
            #expect(try run(compare + ["--baseline", "baseline.json", "--format", form]).status == 0, "\(form)")
        }
        let high = try run(["diff", "--git", "HEAD~1..HEAD", "--fail-on", "low,medium,high,any", "--baseline", "baseline.json", "--format", "github"])
        #expect(high.status == 0 && high.output.isEmpty)
        #expect(try run(compare + ["--baseline", "baseline.json", "--format", "sarif"]).output.contains("\"suppressions\""))

        try archive.write(8, SnapshotArchive.page(8, hasRight: false).replacingOccurrences(of: "about your device", with: "about your phone"))
        try archive.commit("Capture")
        #expect(try run(["diff", "--git", "HEAD~2..HEAD", "--fail-on", "any", "--baseline", "baseline.json"]).status == 1)
    }

    @Test("git diff, log -p and blame show words once the drivers are installed")
    func drivers() throws {
        let installed = try run(["install-git"])
        #expect(installed.status == 0 && installed.output.contains("diff.policy-scan.textconv"))
        #expect(try run(["install-git"]).output.contains("(was there)"))
        #expect(try archive.shell.text("git", "config", "diff.policy-scan.cachetextconv") == "true")

        try archive.write(7, SnapshotArchive.page(7, markup: "div", hasRight: false))
        let shown = try archive.shell.text("git", "diff")
        #expect(shown.contains("diff --policy-scan a/snapshots/7.html b/snapshots/7.html"))
        #expect(shown.contains("Your rights") && shown.contains("[-" + SnapshotArchive.right) && !shown.contains("<div"))
        try archive.commit("Capture")
        let log = try archive.shell.text("git", "log", "-p", "-1")
        #expect(log.contains("-" + SnapshotArchive.right) && !log.contains("<p>"))
        #expect(try archive.shell.text("git", "log", "-p", "-1") == log)
        #expect(try archive.shell.text("git", "show", "--ext-diff", "HEAD").contains("[-" + SnapshotArchive.right))
        #expect(try archive.shell.text("git", "blame", "snapshots/6.html").contains("# Privacy Policy"))
    }

    @Test("Where git does not know who commits, text is not kept, and git shows it all the same")
    func withoutIdentity() throws {
        try archive.git.git("config", "user.useConfigOnly", "true")
        try archive.git.git("config", "--unset", "user.name")
        try archive.git.git("config", "--unset", "user.email")
        #expect(try run(["install-git"]).output.contains("user.email"))
        #expect(try archive.shell.text("git", "blame", "snapshots/6.html").contains("# Privacy Policy"))
    }

    @Test("New, deleted, renamed and mode-changed files, and one that is no page")
    func kinds() throws {
        _ = try run(["install-git", "*.html", "*.pdf"])
        try archive.write("snapshots/new.html", String(contentsOfFile: Program.fixtures + "/objection-form.html", encoding: .utf8))
        try archive.write("snapshots/paper.pdf", "%PDF-1.4\n1 0 obj\n")
        try archive.git.git("rm", "-q", "snapshots/1.html")
        try archive.git.git("mv", "snapshots/2.html", "snapshots/renamed.html")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: archive.folder + "/snapshots/3.html")
        try archive.git.git("add", "-A")
        let shown = try archive.shell.run(["git", "diff", "--cached", "-M"])
        #expect(shown.status == 0)
        for words in [
            "new file mode 100644", "deleted file mode 100644", "old mode 100644", "new mode 100755", "rename from snapshots/2.html",
            "rename to snapshots/renamed.html", "is a PDF",
        ] { #expect(shown.output.contains(words), "\(words)") }
        #expect(try archive.shell.run(["git", "diff", "--cached", "--no-ext-diff"]).status == 0)
    }

    @Test("A renamed snapshot stays the same page")
    func renamed() throws {
        try archive.git.git("mv", "snapshots/7.html", "snapshots/seven.html")
        try archive.write("snapshots/seven.html", SnapshotArchive.page(7, hasRight: false))
        try archive.commit("Rename")
        let run = try run(compare + ["--format", "json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let pages = try #require(report["pages"] as? [[String: Any]]).filter { $0["status"] as? String != "unchanged" }
        #expect(pages.count == 1 && pages.first?["path"] as? String == "snapshots/seven.html" && pages.first?["status"] as? String == "changed")
    }
}
