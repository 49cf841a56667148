import PolicyModel

/// What was met on the pages of a run, to hold a baseline against.
struct SeenFindings {
    private(set) var fingerprints: Set<String> = []
    private(set) var paths: Set<String> = []

    mutating func add(_ page: ScannedPage) {
        // Of a page that is no policy nothing is claimed, so nothing is missing from it.
        guard !page.document.capture.status.isFailed else { return }
        // As a baseline names it.
        paths.insert(page.document.path.hasPrefix("./") ? String(page.document.path.dropFirst(2)) : page.document.path)
        fingerprints.formUnion(page.findings.map(\.fingerprint))
    }
}
