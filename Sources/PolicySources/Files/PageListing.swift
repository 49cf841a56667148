package import PolicyModel

/// The pages of a folder, of the file system or of a revision, by their paths in it.
package struct PageListing: Sendable, Hashable {
    /// One page of the listing.
    package struct Entry: Sendable, Hashable {
        /// The path relative to the folder, as it pairs pages of two folders.
        package var path: String
        /// Where its bytes are.
        package var origin: PageOrigin
    }

    /// In the order of their paths' bytes, each path once.
    package private(set) var entries: [Entry] = []
    /// Files that are no pages.
    package private(set) var passedOver = 0
    /// Links to folders; they are not followed.
    package private(set) var linkedFolders = 0
    /// What of a folder could not be looked at.
    package private(set) var problems: [PageError] = []

    init() {}

    init(entries: [Entry], passedOver: Int, linkedFolders: Int = 0, problems: [PageError] = []) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.passedOver = passedOver
        self.linkedFolders = linkedFolders
        self.problems = problems
    }

    /// Takes in the pages of another listing of the same revision.
    mutating func add(_ other: PageListing) {
        let known = Set(entries.map(\.path))
        self = Self(
            entries: entries + other.entries.filter { !known.contains($0.path) }, passedOver: passedOver + other.passedOver,
            linkedFolders: linkedFolders + other.linkedFolders, problems: problems + other.problems)
    }
}
