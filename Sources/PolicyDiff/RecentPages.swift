internal import PolicyModel

/// The pages of the versions met last, so that a new version can be compared with what it follows. Bounded: a history of any length holds
/// no more of them.
struct RecentPages: Sendable {
    /// Enough for the variants that a page alternates between, each with the version before.
    private static let capacity = 8

    /// The one used last at the end.
    private var pages: [(version: Int, page: ScannedPage)] = []

    /// Keeps a version's page, giving up the one unused for longest.
    mutating func keep(_ page: ScannedPage, of version: Int) {
        pages.removeAll { $0.version == version }
        pages.append((version, page))
        if pages.count > Self.capacity { pages.removeFirst() }
    }

    /// Marks a version as used, if its page is there.
    mutating func touch(_ version: Int) {
        guard let index = pages.firstIndex(where: { $0.version == version }) else { return }
        pages.append(pages.remove(at: index))
    }

    subscript(version: Int) -> ScannedPage? { pages.first { $0.version == version }?.page }
}
