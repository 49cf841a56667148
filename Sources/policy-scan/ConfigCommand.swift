import ArgumentParser
import PolicyModel
import PolicyReport
import PolicySources
import PolicyYAML

/// `policy-scan config`: which configuration holds, and where each value is from.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show which configuration holds, and where each value is from.",
        usage: "policy-scan config [--get <key>] [<options of scan or diff> ...]",
        discussion: """
            A configuration is a file .policy-scan.yml in the working folder or in the next folder above that has one; --configuration names \
            another, or none. Options of the command line win over it, key by key. Paths in it are relative to its folder. With --get KEY it prints \
            what the configuration says of one key, a value a line, for scripts.

              pages: [snapshots/]                  what to scan where no page is named
              exclude: ['draft*']                  as --exclude
              packs: [rules/]                      as --rules
              languages: [en, de]                  as --rules-language
              topics: [ai-training]                as --only
              fail-on: [ai-training, significant]  as --fail-on; any and significant are of comparisons
              baseline: baseline.json              as --baseline
              output:                              as --format and --output, where neither is given
                - {format: markdown, file: summary.md}
                - {format: text}
              ignore:                              a fingerprint, or the name of a topic, concept or rule; of one page or folder, or of all
                - {fingerprint: 0123456789abcdef, reason: 'Agreed with counsel', until: 2027-06-30}
                - {name: jur.law, page: snapshots/imprint.html, reason: 'Names laws only'}

            Sources/PolicyReport/Schemas/configuration.json is its schema, for editors.
            """)

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws {
        let configuration = try ConfigurationFile.configuration(for: arguments)
        if arguments.first == "--get" {
            guard arguments.count > 1, ConfigurationKey.all.contains(where: { $0.name == arguments[1] }) else {
                throw Problem("--get needs a key", remedy: "there are \(ConfigurationKey.all.map(\.name).joined(separator: ", "))")
            }
            for value in configuration?.values[arguments[1]] ?? [] { try StandardOutput.write(Array((TerminalText.visible(value.text) + "\n").utf8)) }
            return
        }
        var lines = [configuration.map { "configuration: \(FileName.shown($0.file))" } ?? "configuration: none (no \(ConfigurationFile.name) here or above)"]
        for key in ConfigurationKey.all {
            if key.isSaid(by: arguments) {
                lines.append("\(key.name): by the command line")
            } else if let configuration, let mark = configuration.marks[key.name] {
                lines.append("\(key.name): \(Self.text(of: key, in: configuration))  # \(FileName.shown(configuration.file)):\(mark.line)")
            } else {
                lines.append("\(key.name): not set")
            }
        }
        for line in lines { try StandardOutput.write(Array((TerminalText.visible(line) + "\n").utf8)) }
    }

    private static func text(of key: ConfigurationKey, in configuration: Configuration) -> String {
        switch key.kind {
        case .reports: configuration.reports.map { $0.form.text + ($0.file.map { " to \($0.text)" } ?? "") }.joined(separator: ", ")
        case .exceptions:
            configuration.exceptions.map { exception in
                let what = [exception.exception.fingerprint, exception.exception.name, exception.exception.page].compactMap(\.self).joined(separator: " ")
                return "\(what) (\(exception.exception.reason)\(exception.until.map { ", until \($0)" } ?? ""))"
            }.joined(separator: ", ")
        case .names, .text, .paths: (configuration.values[key.name] ?? []).map(\.text).joined(separator: ", ")
        }
    }
}
