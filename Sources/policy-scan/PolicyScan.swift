import ArgumentParser
import CSystemCalls
import Glibc
import PolicyModel
import PolicyReport
import PolicyRules
import PolicySources

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
        subcommands: [
            ScanCommand.self, DiffCommand.self, CompareCommand.self, HistoryCommand.self, OutlineCommand.self, RulesCommand.self, BaselineCommand.self,
            ConfigCommand.self, TextconvCommand.self, GitDiffCommand.self, InstallGitCommand.self, StreamCommand.self, CaseCommand.self,
        ],
        defaultSubcommand: ScanCommand.self)

    static func main() {
        // A broken pipe ends the process in silence, even where the parent process has it ignored; a file that grows too large is an error.
        signal(SIGPIPE, SIG_DFL)
        signal(SIGXFSZ, SIG_IGN)
        memory_keep()
        memory_reserve()
        do {
            try run(arguments())
        } catch let problem as Problem {
            StandardError.write(problem)
            Glibc.exit(ExitStatus.notDone.rawValue)
        } catch let error as RulePackError {
            StandardError.writeLines(error.description)
            Glibc.exit(ExitStatus.notDone.rawValue)
        } catch let problem as ConfigurationProblem {
            StandardError.writeLines(problem.lines)
            Glibc.exit(ExitStatus.notDone.rawValue)
        } catch let status as ExitStatus {
            Glibc.exit(status.rawValue)
        } catch {
            StandardError.writeLines(fullMessage(for: error))
            Glibc.exit(ExitStatus.notDone.rawValue)
        }
    }

    private static func run(_ arguments: [String]) throws {
        if let plain = PlainScan(arguments[...]), ConfigurationFile.found == nil { return try plain.run() }
        if let plain = PlainDiff(arguments[...]), ConfigurationFile.found == nil { return try plain.run() }
        try checkCommand(arguments.first)
        do {
            let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
            var command = try parseAsRoot(ReportOrder.marked(ConfigurationFile.completed(arguments, commands: commands)))
            try command.run()
        } catch where !(error is ExitStatus || error is ConfigurationProblem) && exitCode(for: error) == .success {
            // Help, version and completions are no errors.
            try StandardOutput.write(Array((fullMessage(for: error) + "\n").utf8))
        }
    }

    /// A word that is no file and nearly a command is one misspelt, rather than a page that is missing.
    private static func checkCommand(_ word: String?) throws {
        guard let word, !word.contains(where: { "./-".contains($0) }), FileStatus(of: word) == nil else { return }
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !commands.contains(word), word != "help", let near = NearestNames(commands).suggestions(for: word).first else { return }
        throw Problem(place: word, "is neither a command nor a file", remedy: "did you mean \(near)?")
    }

    /// What the program was called with; names of files in it need not be UTF-8.
    private static func arguments() -> [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
            return unsafe FileName.text(of: UnsafeBufferPointer(start: argument, count: strlen(argument)).map { UInt8(bitPattern: $0) })
        }
    }
}
