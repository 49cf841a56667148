import Glibc

/// How far a long run has come, on a terminal's standard error and nowhere else.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private let unit: String

    init(total: Int, of unit: String = "pages") {
        self.total = total
        self.unit = unit
        isShown = total >= 50 && isatty(STDERR_FILENO) == 1
    }

    func show(_ done: Int) {
        if isShown { StandardError.write("\r\(done) of \(total) \(unit)") }
    }

    /// Clears the line, so that whatever is written next stands alone.
    func hide() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }
}
