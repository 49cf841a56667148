/// One capture in the history of a page.
package struct Snapshot: Sendable, Hashable {
    /// When it was captured, as its source says (ISO 8601 where the source has that).
    package var captured: String
    /// The revision or the file it comes from.
    package var revision: String?
    /// Index into `History.versions`; `nil` for a failed capture.
    package var version: Int?
    /// What the act of saving brought home.
    package var capture: Capture

    package init(captured: String, revision: String?, version: Int?, capture: Capture) {
        self.captured = captured
        self.revision = revision
        self.version = version
        self.capture = capture
    }
}
