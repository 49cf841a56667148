/// One capture of a page in an archive: when it was made and where its bytes are.
package struct ArchivedCapture: Sendable, Hashable {
    /// When it was captured, as the archive says it: ISO 8601, a day at least.
    package var captured: String
    /// The commit, or the file, as it is shown.
    package var revision: String
    /// Where its bytes are.
    package var origin: PageOrigin

    package init(captured: String, revision: String, origin: PageOrigin) {
        self.captured = captured
        self.revision = revision
        self.origin = origin
    }

    /// What `diff` takes for it: `REVISION:path` in a repository, else the file.
    package var address: String {
        if case .object(_, let name) = origin { name } else { revision }
    }

    /// The day of the capture, as `captured` states it.
    package var day: String { String(captured.prefix(10)) }
}
