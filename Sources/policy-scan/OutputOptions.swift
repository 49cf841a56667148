import ArgumentParser
import CSystemCalls
import FoundationEssentials
import Glibc

/// Where a report goes and how it looks.
struct OutputOptions: ParsableArguments {
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            """
            File to write the report to, instead of standard output; it is written whole or not at all. Of several reports each --output \
            belongs to the --format before it.
            """, valueName: "file"),
        completion: .file())
    var outputs: [OutputFile] = []

    /// The file of the only report; `nil` for standard output.
    var output: String? { outputs.last?.path }

    @Option(
        help: """
            Colour in text reports: auto is on a terminal, unless NO_COLOR is set; CLICOLOR_FORCE stands for always where this is \
            auto.
            """)
    var color: ColorChoice = .auto

    @Option(
        help: ArgumentHelp(
            "Columns of text reports; 0 for lines as long as they come. Without it the terminal's width, or 0 elsewhere.",
            valueName: "columns"))
    var width: Int?

    @Flag(name: [.short, .long], help: "Tell only of errors beside the report: no notices, no progress.")
    var quiet = false

    func validate() throws {
        if let width, width != 0, !(20...1_000).contains(width) {
            throw ValidationError("--width must be 0, or from 20 to 1000 columns.")
        }
    }

    /// Columns to fill; `nil` for lines as long as they come.
    var columns: Int? { columns(of: output) }

    /// Columns to fill of a report that goes to `path`.
    func columns(of path: String?) -> Int? {
        if let width { return width == 0 ? nil : width }
        return Self.usualColumns(of: path)
    }

    /// Columns to fill of a report that goes to `path`, where nobody chose.
    static func usualColumns(of path: String?) -> Int? {
        guard isTerminal(path) else { return nil }
        let columns = Int(terminal_columns(STDOUT_FILENO))
        // Long lines are hard to read, however wide the window is.
        return columns >= 20 ? min(columns, 120) : 80
    }

    var hasColor: Bool { hasColor(of: output) }

    /// Whether a report that goes to `path` is coloured.
    func hasColor(of path: String?) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: Self.hasUsualColor(of: path)
        }
    }

    /// Whether a report that goes to `path` is coloured, where nobody chose.
    static func hasUsualColor(of path: String?) -> Bool {
        // https://no-color.org and https://bixense.com/clicolors: set and not empty, and NO_COLOR wins.
        let environment = ProcessInfo.processInfo.environment
        if environment["NO_COLOR", default: ""] != "" { return false }
        if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) { return true }
        return isTerminal(path) && environment["TERM"] != "dumb"
    }

    private static func isTerminal(_ path: String?) -> Bool { (path ?? "-") == "-" && isatty(STDOUT_FILENO) == 1 }
}
