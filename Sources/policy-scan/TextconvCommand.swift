import ArgumentParser
import PolicyHTML
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan textconv`: a page as text for git.
struct TextconvCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "textconv", abstract: "Print a page as plain text, a sentence a line, for git diff, log -p and blame.",
        discussion: """
            Git calls it where a repository's configuration says so; 'policy-scan install-git' writes that. By hand:

              git config diff.policy-scan.textconv 'policy-scan textconv'
              git config diff.policy-scan.cachetextconv true
              echo '*.html diff=policy-scan' >> .gitattributes

            Of a file that is no page it prints a line that says so, since git gives up on all files where this fails for one.
            """)

    @Argument(help: ArgumentHelp("The page.", valueName: "file"), completion: .file())
    var file: String

    func run() throws {
        let bytes: [UInt8]
        do throws(PageError) {
            bytes = try FileBytes.read(file, atMost: PageLimits().bytes)
        } catch {
            throw Problem(error)
        }
        let text: [UInt8]
        do throws(PageError) {
            var report = ReadableReport()
            text = report.add(PageScanner().document(try PageLoader(maximumBytes: PageLimits().bytes).page(FileName.shown(file), bytes)))
        } catch {
            text = Array("(\(TerminalText.visible(error.problem)))\n".utf8)
        }
        try StandardOutput.write(text)
    }
}
