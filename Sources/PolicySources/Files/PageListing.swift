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
    /// What beside the pages was passed over.
    package private(set) var leftOut = LeftOut()
    /// What of a folder could not be looked at.
    package private(set) var problems: [PageError] = []

    init() {}

    init(entries: [Entry], leftOut: LeftOut, problems: [PageError] = []) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.leftOut = leftOut
        self.problems = problems
    }

    /// The same pages, those of other names under these.
    package func renamed(_ names: [String: String]) -> PageListing {
        let taken = Set(entries.map(\.path))
        let renamed = entries.map { entry in
            names[entry.path].flatMap { taken.contains($0) ? nil : Entry(path: $0, origin: entry.origin) } ?? entry
        }
        return Self(entries: renamed, leftOut: leftOut, problems: problems)
    }

    /// Takes in the pages of another listing of the same revision.
    mutating func add(_ other: PageListing) {
        let known = Set(entries.map(\.path))
        self = Self(
            entries: entries + other.entries.filter { !known.contains($0.path) }, leftOut: leftOut + other.leftOut,
            problems: problems + other.problems)
    }
}
