import Glibc
import PolicyModel
import PolicyScanner
import PolicySources

/// Tells the person at the terminal of a run: on standard error what could not be read and what was left out, and, where that is a terminal,
/// how far a long run has come.
struct TerminalObserver: RunObserver {
    /// Fewer are done before anybody wonders.
    private static let fewest = 50

    private let unit: String
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// `unit` is what is counted.
    init(of unit: String = "pages") {
        self.unit = unit
    }

    func tell(_ error: PageError) { StandardError.write(Problem(error)) }

    func tell(_ leftOut: LeftOut, of folder: String) {
        for (count, message) in [
            (leftOut.otherFiles, "files in it that are no pages were passed over"),
            (leftOut.specialFiles, "pipes, sockets and devices in it were passed over"),
            (leftOut.linkedFolders, "links to folders in it were not followed (--follow-links does)"),
            (leftOut.outsideLinks, "links in it to files elsewhere were not followed (--follow-links does)"),
        ] where count > 0 {
            StandardError.note(place: FileName.shown(folder), "\(message): \(count)")
        }
    }

    func show(_ done: Int?, of total: Int) {
        guard isTerminal, total >= Self.fewest else { return }
        // Nothing, and back to the start of the line, so that whatever is written next stands alone.
        StandardError.write(done.map { "\r\($0) of \(total) \(unit)" } ?? "\r\u{1B}[K")
    }
}
