import ArgumentParser
import PolicyHTML
import PolicyModel
import PolicyReport
import PolicySources

/// `policy-scan install-git`: makes a repository show pages in words.
struct InstallGitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install-git", abstract: "Make git diff, log -p and blame of a repository show pages in the words that people read.",
        discussion: """
            Writes the driver 'policy-scan' to the repository's own configuration, and which files it is for to its info/attributes, or with \
            --shared to .gitattributes, which is committed for all. Says what it wrote; writes nothing twice.
            """)

    @Argument(help: ArgumentHelp("Which files are pages, as .gitattributes has it: '*.html', 'snapshots/**'. (default: *.html *.htm *.mhtml)", valueName: "pattern"))
    var patterns: [String] = []

    @Option(help: ArgumentHelp("A folder of the repository.", valueName: "folder"), completion: .directory)
    var repository: String = "."

    @Flag(help: "Write the patterns to .gitattributes at the top of the working tree.")
    var shared = false

    func validate() throws {
        guard patterns.allSatisfy({ !$0.isEmpty && !$0.contains(where: { $0.isWhitespace || $0 == "\"" }) && !$0.hasPrefix("#") && !$0.hasPrefix("!") }) else {
            throw ValidationError("A pattern of .gitattributes holds no white space and no quotes, and begins with neither # nor !.")
        }
    }

    func run() throws {
        do throws(PageError) {
            let settings = GitSettings(repository)
            let file = shared ? try settings.top() + "/.gitattributes" : try settings.attributesFile()
            let program = Self.program()
            let hasIdentity = settings.hasIdentity
            for (key, value) in [("textconv", program + " textconv"), ("cachetextconv", "\(hasIdentity)"), ("command", program + " git-diff")] {
                try settings.set("diff.policy-scan.\(key)", value)
                say("git config diff.policy-scan.\(key) '\(value)'")
            }
            // Git keeps converted text in a commit, and gives up on all it shows where it does not know who makes that.
            if !hasIdentity { say("Text is not kept by git (cachetextconv), as user.name and user.email are not set; set them and run this again.") }
            try add(to: file)
        } catch {
            throw Problem(error)
        }
    }

    /// Adds the patterns that the file does not have.
    private func add(to file: String) throws(PageError) {
        let known = FileStatus(of: file) == nil ? [] : try FileBytes.read(file, atMost: PageLimits().bytes)
        let lines = (patterns.isEmpty ? ["*.html", "*.htm", "*.mhtml"] : patterns).map { $0 + " diff=policy-scan" }
        let there = Set(String(decoding: known, as: UTF8.self).split(separator: "\n"))
        let missing = lines.filter { !there.contains($0[...]) }
        var text = known
        if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
        text += missing.flatMap { Array(($0 + "\n").utf8) }
        guard missing.isEmpty || WholeFile.write(text, to: file) else {
            throw PageError(path: FileName.shown(file), problem: "cannot be written")
        }
        for line in lines { say("\(FileName.shown(file)): \(line)\(missing.contains(line) ? "" : " (was there)")") }
    }

    private func say(_ line: String) {
        // Where nobody reads what was done, it is done all the same.
        try? StandardOutput.write(Array((TerminalText.visible(line) + "\n").utf8))
    }

    /// How git's shell calls this program: by its name where that leads here, else by where it is.
    private static func program() -> String {
        guard let own = FileStatus(of: "/proc/self/exe") else { return "policy-scan" }
        for folder in SearchPath.folders where FileStatus(of: folder + "/policy-scan")?.identity == own.identity { return "policy-scan" }
        guard let path = SearchPath.program else { return "policy-scan" }
        return ShellWord.quoted(path)
    }
}
