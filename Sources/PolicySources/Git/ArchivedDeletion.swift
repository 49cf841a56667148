/// A commit that took a page out of an archive.
package struct ArchivedDeletion: Sendable, Hashable {
    /// When, as the archive says it: ISO 8601.
    package var time: String
    /// Index of the capture before which it happened; how many captures there are where none came after.
    package var before: Int

    package init(time: String, before: Int) {
        self.time = time
        self.before = before
    }
}
