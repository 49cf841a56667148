import ArgumentParser

/// `policy-scan baseline`: what somebody has looked at and accepted.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline",
        abstract: "Keep in a file what was looked at and accepted, so that --baseline of scan and diff tells only of what is new.",
        discussion: """
              policy-scan baseline write baseline.json snapshots/              accept all that is found on these pages
              policy-scan baseline accept baseline.json old.html new.html      accept what changed between these two
              policy-scan baseline update baseline.json snapshots/             drop what these pages do not say any more

            Entries are known by fingerprints of words and headings, so they hold wherever the words move, and whatever their page is called.
            """,
        subcommands: [BaselineWriteCommand.self, BaselineAcceptCommand.self, BaselineUpdateCommand.self])
}
