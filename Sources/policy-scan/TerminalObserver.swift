import Glibc
import PolicyModel
import PolicyScanner

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

    func tell(leftOutOf folder: String, passedOver: Int, linkedFolders: Int) {
        if passedOver > 0 { StandardError.note(place: folder, "files in it that are no pages were passed over: \(passedOver)") }
        if linkedFolders > 0 { StandardError.note(place: folder, "links to folders in it were not followed: \(linkedFolders)") }
    }

    func show(_ done: Int?, of total: Int) {
        guard isTerminal, total >= Self.fewest else { return }
        // Nothing, and back to the start of the line, so that whatever is written next stands alone.
        StandardError.write(done.map { "\r\($0) of \(total) \(unit)" } ?? "\r\u{1B}[K")
    }
}
