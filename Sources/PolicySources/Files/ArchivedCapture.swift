package import PolicyModel

/// One capture of a page in an archive: when it was made and where its bytes are.
package struct ArchivedCapture: Sendable, Hashable {
    /// Where the bytes of a capture are.
    package enum Place: Sendable, Hashable {
        /// A file of its own.
        case file(String)
        /// An object of a git repository, by its id; `page` is the path it stands for.
        case object(String, page: String)
        /// Bytes that were read already.
        case page(SavedPage)
    }

    /// When it was captured, as the archive says it: ISO 8601, a day at least.
    package var captured: String
    /// The commit, or the file.
    package var revision: String
    /// Where its bytes are.
    package var place: Place

    package init(captured: String, revision: String, place: Place) {
        self.captured = captured
        self.revision = revision
        self.place = place
    }

    /// What `diff` takes for it: `REVISION:path` in a repository, else the file.
    package var address: String {
        if case .object(_, let page) = place { "\(revision):\(page)" } else { revision }
    }

    /// The day of the capture, as `captured` states it.
    package var day: String { String(captured.prefix(10)) }
}
