import Glibc
import PolicyReport

/// The process's standard error, for everything that is not the report.
enum StandardError {
    /// Text of ours, as it is; in one go, so that lines of several processes do not mix.
    static func write(_ text: String) { _ = DescriptorBytes.write(Array(text.utf8), to: STDERR_FILENO) }

    /// Text that may hold what others wrote, in lines.
    static func writeLines(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            write(TerminalText.visible(String(line)) + "\n")
        }
    }

    static func write(_ problem: Problem) {
        note(place: problem.place, problem.message)
        if let remedy = problem.remedy { write("  \(TerminalText.visible(remedy))\n") }
    }

    static func note(place: String?, _ message: String) {
        let place = place.map { TerminalText.visible($0) + ": " } ?? ""
        write("policy-scan: \(place)\(TerminalText.visible(message))\n")
    }
}
