/// What somebody has looked at and accepted, so that it is no news any more.
package struct Acceptance: Sendable, Hashable {
    /// Something that is not to be told of, and why.
    package struct Exception: Sendable, Hashable {
        /// Of which finding or change; `nil` for all that `name` and `page` say.
        package var fingerprint: String?
        /// A topic, a concept or a rule; `nil` for all.
        package var name: String?
        /// The path of a page, or of a folder of pages; `nil` for all.
        package var page: String?
        /// Why, for whoever reads of it.
        package var reason: String

        package init(fingerprint: String? = nil, name: String? = nil, page: String? = nil, reason: String) {
            self.fingerprint = fingerprint
            self.name = name
            self.page = page
            self.reason = reason
        }

        fileprivate func includes(fingerprint: String, names: [String], path: String) -> Bool {
            if let known = self.fingerprint, known != fingerprint { return false }
            if let name, !names.contains(name) { return false }
            guard let page else { return true }
            let path = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
            return path == page || path.hasPrefix(page.hasSuffix("/") ? page : page + "/")
        }
    }

    /// Fingerprints of what a baseline holds.
    package var known: Set<String>
    /// In the order in which they are looked through.
    package var exceptions: [Exception]

    package init(known: Set<String> = [], exceptions: [Exception] = []) {
        self.known = known
        self.exceptions = exceptions
    }

    /// Whether nothing is accepted.
    package var isEmpty: Bool { known.isEmpty && exceptions.isEmpty }

    /// Why a finding of the page at `path` is accepted, or that it is gone; `nil` where it is not.
    package func reason(for finding: Finding, path: String, isGone: Bool = false) -> String? {
        guard !isEmpty else { return nil }
        let names = [finding.rule, finding.concept.rawValue] + (finding.concept.topic.map { [$0.rawValue] } ?? [])
        // A baseline that holds a finding does not accept that it went.
        if known.contains(isGone ? BaselineEntry.absent(finding.fingerprint) : finding.fingerprint) { return Self.inBaseline }
        return exceptions.first { $0.includes(fingerprint: finding.fingerprint, names: names, path: path) }?.reason
    }

    /// Why a change of the page at `path` is accepted; `nil` where it is not.
    package func reason(for change: Change, fingerprint: String, path: String) -> String? {
        guard !isEmpty else { return nil }
        if known.contains(fingerprint) { return Self.inBaseline }
        let names = change.story.map { ["change." + $0.rawValue] } ?? []
        return exceptions.first { $0.includes(fingerprint: fingerprint, names: names, path: path) }?.reason
    }

    private static let inBaseline = "It is in the baseline."
}
