import ArgumentParser

/// Which configuration holds; it is put into the call before that is read (`ConfigurationFile`).
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Configuration to go by instead of the .policy-scan.yml here or above; none for none.", valueName: "file|none"),
        completion: .file(extensions: ["yml", "yaml"]))
    var configuration: String?
}
