import ArgumentParser
import FoundationEssentials
import Glibc
import PolicyHTML
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan git-diff`: what git calls to compare two versions of a file (`diff.<driver>.command` of gitattributes(5)).
struct GitDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "git-diff", abstract: "Compare two versions of a page for git diff, section by section.",
        usage: "policy-scan git-diff <path> <old-file> <old-hex> <old-mode> <new-file> <new-hex> <new-mode> [<new-path> <similarity>]",
        discussion: """
            Git calls it with these arguments where a repository's configuration says so; 'policy-scan install-git' writes that. By hand:

              git config diff.policy-scan.command 'policy-scan git-diff'
              echo '*.html diff=policy-scan' >> .gitattributes

            'git diff' uses it by itself, 'git log -p' and 'git show' with --ext-diff. Ends with 0 wherever git is to go on.
            """)

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws {
        guard let path = arguments.first, [1, 7, 8, 9].contains(arguments.count) else {
            throw Problem("git-diff is for git to call, with 7 or 9 arguments", remedy: "'policy-scan diff' compares two pages")
        }
        // Git tells of a file that two sides of a merge left undecided by its path alone.
        guard arguments.count >= 7 else {
            return try StandardOutput.write(Array("* Unmerged path \(TerminalText.visible(path))\n".utf8))
        }
        let hasColor = self.hasColor
        let newPath = arguments.count > 7 ? arguments[7] : path
        let head = GitDiffHead(
            oldPath: path, newPath: newPath, oldMode: arguments[3], newMode: arguments[6],
            similarity: arguments.count > 8 ? arguments[8].split(separator: "\n").first.map(String.init) : nil)
        try StandardOutput.write(head.lines(hasColor: hasColor))
        // The same content has the same id; of a file of the working tree git knows none.
        guard arguments[2] != arguments[5] else { return }
        let text: [UInt8]
        do throws(PageError) {
            let pair = LoadedPair(path: newPath, old: try page(arguments[1], path), new: try page(arguments[4], newPath))
            let compared = PairComparer(scanner: PageScanner(), showsPunctuation: false, work: OrderedMap()).compare(pair)
            var report = TextComparisonReport(width: nil, hasColor: hasColor, isExplained: false, isSingle: true)
            text = report.add(compared)
        } catch {
            text = Array("\(TerminalText.visible(FileName.shown(error.path) + ": " + error.problem))\n".utf8)
        }
        try StandardOutput.write(text)
    }

    /// A side that is there.
    private func page(_ file: String, _ path: String) throws(PageError) -> SavedPage? {
        guard file != "/dev/null" else { return nil }
        let loader = PageLoader(maximumBytes: PageLimits().bytes)
        return try loader.page(FileName.shown(path), FileBytes.read(file, atMost: loader.maximumBytes))
    }

    /// Git pages what we print; it says so, and its pager shows colours.
    private var hasColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        if environment["NO_COLOR", default: ""] != "" { return false }
        return environment["GIT_PAGER_IN_USE"] == "true" && environment["TERM", default: "dumb"] != "dumb" || isatty(STDOUT_FILENO) == 1
    }
}
