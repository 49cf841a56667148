import ArgumentParser
import CStandardStreams
import Glibc
import PolicyReport
import PolicyRules

/// The program: its commands, and how it ends.
@main
struct PolicyScan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy-scan",
        abstract: "Reads saved privacy-policy pages and says what they say about AI training, the right to object and jurisdiction.",
        discussion: """
            Reads files and nothing else: it opens no connection. What it says of a page it proves with the page's own words.

              policy-scan page.html                  what a saved page says
              policy-scan snapshots/ --format json   all pages of a folder, as JSON
              policy-scan -                          a page from standard input

            'policy-scan scan --help' names all options of a scan.
            """,
        version: Tool.version.description,
        subcommands: [ScanCommand.self, DiffCommand.self, HistoryCommand.self, OutlineCommand.self, RulesCommand.self],
        defaultSubcommand: ScanCommand.self)

    static func main() {
        standard_streams_prepare()
        memory_keep()
        do {
            if let plain = PlainScan(CommandLine.arguments.dropFirst()) { return try plain.run() }
            var command = try parseAsRoot()
            try command.run()
        } catch let problem as Problem {
            StandardError.write(problem)
            Glibc.exit(ExitStatus.notDone.rawValue)
        } catch let error as RulePackError {
            StandardError.writeLines(error.description)
            Glibc.exit(ExitStatus.notDone.rawValue)
        } catch let status as ExitStatus {
            Glibc.exit(status.rawValue)
        } catch {
            // Help and version are no errors; whatever else the parser throws is a bad argument.
            if exitCode(for: error) == .success { exit(withError: error) }
            StandardError.writeLines(fullMessage(for: error))
            Glibc.exit(ExitStatus.notDone.rawValue)
        }
    }
}
