extension ComparedPath {
    /// The page with what is new of its comparison alone: without the changes that somebody accepted, and the findings that came or went with
    /// them. Whether its words are others than before is not changed by it.
    package func leavingOut(_ acceptance: Acceptance) -> ComparedPath {
        guard !acceptance.isEmpty, var pages else { return self }
        let (old, new) = (pages.old.document.path, pages.new.document.path)
        let names = [path, new, old]
        func isAccepted(_ finding: Finding, isGone: Bool) -> Bool {
            names.contains { acceptance.reason(for: finding, path: $0, isGone: isGone) != nil }
        }
        pages.comparison.changes.removeAll { change in
            let fingerprint = change.fingerprint
            return names.contains { acceptance.reason(for: change, fingerprint: fingerprint, path: $0) != nil }
        }
        pages.comparison.findings.introduced.removeAll { isAccepted($0, isGone: false) }
        pages.comparison.findings.resolved.removeAll { isAccepted($0, isGone: true) }
        pages.comparison.findings.reworded.removeAll { isAccepted($0.new, isGone: false) }
        var compared = self
        compared.pages = pages
        return compared
    }
}
