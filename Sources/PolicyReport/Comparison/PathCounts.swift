import PolicyModel

/// How many pages of a comparison of folders came to what, as they are added.
struct PathCounts: Sendable {
    private var counts = [Int](repeating: 0, count: ComparedPath.Status.allCases.count)
    private var significant = 0

    mutating func add(_ page: ComparedPath) {
        if let index = ComparedPath.Status.allCases.firstIndex(of: page.status) { counts[index] += 1 }
        if page.status == .changed, page.pages?.comparison.isSignificant == true { significant += 1 }
    }

    /// `5 pages: 2 changed (1 significantly), 1 added, 2 unchanged.`
    func headline(in wording: Wording) -> String {
        let total = counts.reduce(0, +)
        let parts = zip(ComparedPath.Status.allCases, counts).filter { $0.1 > 0 }.map { status, count in
            "\(count) \(wording[status.label])" + (status == .changed ? " " + wording.fill(.diffSignificantly, .plain, "\(significant)") : "")
        }
        let pages: String = wording.fill(.diffPages, for: total, .plain, "\(total)")
        return pages + (parts.isEmpty ? "." : ": " + parts.joined(separator: ", ") + ".")
    }
}
