package import PolicyModel

/// Is told of a run while it goes on, for the person who waits for it.
package protocol RunObserver: Sendable {
    /// Something could not be read.
    func tell(_ error: PageError)
    /// So many files of a folder are no pages, and so many links to folders were not followed.
    func tell(leftOutOf folder: String, passedOver: Int, linkedFolders: Int)
    /// So many of `total` are done; `nil` when something else is going to be said.
    func show(_ done: Int?, of total: Int)
}

/// Tells nobody.
struct SilentObserver: RunObserver {
    func tell(_ error: PageError) {}
    func tell(leftOutOf folder: String, passedOver: Int, linkedFolders: Int) {}
    func show(_ done: Int?, of total: Int) {}
}
