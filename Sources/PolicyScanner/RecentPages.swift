import PolicyModel

/// The pages that were compared last, by snapshot. Bounded: a history of any length holds no more of them.
struct RecentPages {
    /// Enough for the variants that a page alternates between, each with the version before.
    private static let capacity = 8

    /// The one used last at the end.
    private var pages: [(snapshot: Int, page: ScannedPage)] = []

    /// Keeps a snapshot's page, giving up the one unused for longest.
    mutating func keep(_ page: ScannedPage, of snapshot: Int) {
        pages.append((snapshot, page))
        if pages.count > Self.capacity { pages.removeFirst() }
    }

    /// A snapshot's page, if it is still there.
    mutating func page(of snapshot: Int) -> ScannedPage? {
        guard let index = pages.firstIndex(where: { $0.snapshot == snapshot }) else { return nil }
        let found = pages.remove(at: index)
        pages.append(found)
        return found.page
    }
}
