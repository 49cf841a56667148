import PolicyModel

/// What a configuration may say: a row a key, with the option that says the same.
struct ConfigurationKey: Sendable {
    /// What the values of a key are.
    enum Kind: Sendable, Hashable {
        /// Names of a closed list.
        case names([String])
        /// Text that the option's own command understands.
        case text
        /// Paths relative to the configuration.
        case paths
        /// Forms of reports, each with its file.
        case reports
        /// What is not told of, each with its reason.
        case exceptions
    }

    let name: String
    /// The option that is given each value; `nil` for what needs several.
    let option: String?
    let kind: Kind
    /// Whether there is one value rather than a list.
    var isSingle = false
    /// The commands that take it.
    var commands: Set<String> = ["scan", "diff", "baseline write", "baseline update", "baseline accept"]

    /// In the order in which they are shown.
    static let all = [
        ConfigurationKey(name: "pages", option: "--configured-page", kind: .paths, commands: ["scan", "baseline write", "baseline update"]),
        ConfigurationKey(name: "exclude", option: "--exclude", kind: .text),
        ConfigurationKey(name: "packs", option: "--rules", kind: .paths),
        ConfigurationKey(name: "languages", option: "--rules-language", kind: .text),
        ConfigurationKey(name: "topics", option: "--only", kind: .names(Topic.allCases.map(\.rawValue))),
        ConfigurationKey(name: "fail-on", option: "--fail-on", kind: .names(ChangeFailOn.allValueStrings), commands: ["scan", "diff"]),
        ConfigurationKey(name: "output", option: nil, kind: .reports, commands: ["scan", "diff"]),
        ConfigurationKey(name: "baseline", option: "--baseline", kind: .paths, isSingle: true, commands: ["scan", "diff"]),
        ConfigurationKey(name: "ignore", option: "--ignored-by", kind: .exceptions, commands: ["scan", "diff"]),
    ]

    /// Whether the command line says it already, so that the configuration does not.
    func isSaid(by arguments: [String]) -> Bool {
        let names = kind == .reports ? ["--format", "-f", "--output", "-o"] : [option ?? ""]
        return arguments.prefix { $0 != "--" }.contains { argument in names.contains { argument == $0 || argument.hasPrefix($0 + "=") } }
    }
}
