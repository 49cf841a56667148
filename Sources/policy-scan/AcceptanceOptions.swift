import ArgumentParser
import PolicyModel
import PolicySources
import PolicyYAML

/// What is accepted and so no news.
struct AcceptanceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Report only what is not in this baseline ('policy-scan baseline write' makes one), and only that counts for --fail-on.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var baseline: String?

    /// The configuration that says what is ignored; it is put in where there is one.
    @Option(help: .hidden)
    var ignoredBy: String?

    /// The baseline; `nil` where none is named.
    func file() throws -> BaselineFile? { try baseline.map { try BaselineFile($0) } }

    /// What is accepted, by a baseline that was read and by the configuration; of what holds no more the user is told.
    func acceptance(with file: BaselineFile?, isQuiet: Bool) throws -> Acceptance {
        var acceptance = Acceptance(known: Set(file?.entries.map(\.fingerprint) ?? []))
        guard let ignoredBy else { return acceptance }
        let (valid, expired) = try ConfigurationFile.read(ignoredBy).exceptions(on: Today.text)
        acceptance.exceptions = valid
        for exception in isQuiet ? [] : expired {
            StandardError.note(
                place: "\(FileName.shown(ignoredBy)):\(exception.mark.line)",
                "ignored until \(exception.until ?? "") and told of again: \(exception.exception.reason)")
        }
        return acceptance
    }

    /// The files that are read.
    func inputs() -> [FileStatus.Identity?] { [baseline, ignoredBy].map { $0.flatMap { FileStatus(of: $0)?.identity } } }
}
