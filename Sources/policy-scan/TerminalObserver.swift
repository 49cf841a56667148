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
    private let isQuiet: Bool
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now

    /// `unit` is what is counted; a quiet one tells of errors alone.
    init(of unit: String = "pages", isQuiet: Bool = false) {
        self.unit = unit
        self.isQuiet = isQuiet
    }

    /// Whether a person waits for so many.
    func isWatched(_ total: Int) -> Bool { isTerminal && !isQuiet && total >= Self.fewest }

    func tell(_ error: PageError) { StandardError.write(Problem(error)) }

    func tell(_ leftOut: LeftOut, of folder: String) {
        if isQuiet { return }
        for (count, message) in [
            (leftOut.otherFiles, "files in it that are no pages were passed over"),
            (leftOut.documents, "PDF documents in it were passed over (one that is named itself is read)"),
            (leftOut.specialFiles, "pipes, sockets and devices in it were passed over"),
            (leftOut.linkedFolders, "links to folders in it were not followed (--follow-links does)"),
            (leftOut.outsideLinks, "links in it to files elsewhere were not followed (--follow-links does)"),
        ] where count > 0 {
            StandardError.note(place: FileName.shown(folder), "\(message): \(count)")
        }
    }

    func show(_ done: Int?, of total: Int) {
        guard isWatched(total) else { return }
        // Nothing, and back to the start of the line, so that whatever is written next stands alone.
        StandardError.write("\r\u{1B}[K" + (done.map { "\($0) of \(total) \(unit)\(pace($0, total))" } ?? ""))
    }

    /// How fast it goes and how long it will last, once there is something to go by.
    private func pace(_ done: Int, _ total: Int) -> String {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        guard seconds >= 1, done > 0 else { return "" }
        let rate = Double(done) / seconds
        return ", \(Int(rate.rounded())) a second, \(Int((Double(total - done) / rate).rounded(.up))) s left"
    }
}
