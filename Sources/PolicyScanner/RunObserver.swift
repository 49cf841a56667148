package import PolicyModel
package import PolicySources

/// Is told of a run while it goes on, for the person who waits for it.
package protocol RunObserver: Sendable {
    /// Something could not be read.
    func tell(_ error: PageError)
    /// What a folder holds beside its pages was passed over.
    func tell(_ leftOut: LeftOut, of folder: String)
    /// So many of `total` are done; `nil` when something else is going to be said.
    func show(_ done: Int?, of total: Int)
}

/// Tells nobody.
struct SilentObserver: RunObserver {
    func tell(_ error: PageError) {}
    func tell(_ leftOut: LeftOut, of folder: String) {}
    func show(_ done: Int?, of total: Int) {}
}
