package import PolicyModel

/// The bytes of both sides of a pair, or why they could not be read.
package struct LoadedPair: Sendable {
    /// The path that both sides share.
    package var path: String
    /// `nil` where the page is on the new side alone.
    package var old: SavedPage?
    /// `nil` where the page is on the old side alone.
    package var new: SavedPage?
    /// Why a side could not be read.
    package var error: PageError?

    package init(path: String, old: SavedPage? = nil, new: SavedPage? = nil, error: PageError? = nil) {
        self.path = path
        self.old = old
        self.new = new
        self.error = error
    }
}
