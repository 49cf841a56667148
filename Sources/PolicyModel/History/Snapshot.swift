/// One capture in the history of a page.
public struct Snapshot: Sendable, Hashable {
    /// When it was captured, as its source says (ISO 8601 where the source has that).
    public var captured: String
    /// The revision or the file it comes from.
    public var revision: String?
    /// Index into `History.versions`; `nil` for a failed capture.
    public var version: Int?
    /// What the act of saving brought home.
    public var capture: Capture

    /// What `diff` takes for it: `REVISION:path`, or a file; `nil` where nothing can be named.
    package var address: String?

    package init(captured: String, revision: String?, version: Int?, capture: Capture) {
        self.captured = captured
        self.revision = revision
        self.version = version
        self.capture = capture
    }
}
