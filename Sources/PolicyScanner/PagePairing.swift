package import PolicyModel
package import PolicySources

/// Which pages a comparison holds against each other.
package struct PagePairing: Sendable {
    /// A page by its path, on one side at least.
    package struct Pair: Sendable {
        /// The path that both sides share.
        package var path: String
        /// `nil` where the page is on the new side alone.
        package var old: PageOrigin?
        /// `nil` where the page is on the old side alone.
        package var new: PageOrigin?
    }

    /// In the order of the paths' bytes.
    package var pairs: [Pair]
    /// Whether two pages were named, rather than folders: they need not be called alike.
    package var isSingle: Bool
    /// What of the folders could not be looked at.
    package var problems: [PageError] = []

    /// Two pages, whatever they are called.
    package init(old: PageOrigin, new: PageOrigin) {
        pairs = [Pair(path: new.name, old: old, new: new)]
        isSingle = true
    }

    /// The pages of two folders, by the paths that they have in them; `isSingle` where they stand for one page that was named.
    package init(old: PageListing, new: PageListing, isSingle: Bool = false) {
        pairs = []
        self.isSingle = isSingle
        problems = old.problems + new.problems
        var (before, after) = (old.entries[...], new.entries[...])
        while let path = Self.first(before.first?.path, after.first?.path) {
            let pair = Pair(
                path: path, old: before.first.flatMap { $0.path == path ? $0.origin : nil },
                new: after.first.flatMap { $0.path == path ? $0.origin : nil })
            if pair.old != nil { before.removeFirst() }
            if pair.new != nil { after.removeFirst() }
            pairs.append(pair)
        }
    }

    private static func first(_ old: String?, _ new: String?) -> String? {
        guard let old, let new else { return old ?? new }
        return new.utf8.lexicographicallyPrecedes(old.utf8) ? new : old
    }
}
