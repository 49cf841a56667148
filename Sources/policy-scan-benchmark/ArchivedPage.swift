import ArgumentParser

/// The page of an archive that a benchmark is about.
struct ArchivedPage: ParsableArguments {
    @Argument(help: "A git repository or a bundle of one.", completion: .file())
    var archive: String

    @Argument(help: "The path of the page in it.")
    var page: String

    @Option(help: "The branch to follow.")
    var branch: String?

    /// What tells `policy-scan history` which page.
    var arguments: [String] { ["--git", archive] + (branch.map { ["--branch", $0] } ?? []) + ["--", page] }
}
