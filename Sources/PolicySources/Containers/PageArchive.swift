package import PolicyModel

/// A file that holds pages, handed out one after the other.
package protocol PageArchive: AnyObject {
    /// The next page; `nil` after the last one. An error is about one page or the rest of the archive, and the next call goes on after it.
    func next() throws(PageError) -> SavedPage?
}
