package import PolicyModel

extension Annotator {
    /// The blocks of both sides that significant changes tell of.
    private struct Told {
        var old: Set<Int> = []
        var new: Set<Int> = []

        init(_ changes: [Change]) {
            for place in changes.flatMap(\.places) {
                old.formUnion(place.old.map(\.block))
                new.formUnion(place.new.map(\.block))
            }
        }
    }

    /// What is told of a comparison: its significant changes, then the findings of both sides.
    package func annotations(of page: ComparedPath) -> AnnotatedPage {
        guard let pages = page.pages else { return AnnotatedPage(path: page.path, problem: page.problem) }
        let document = page.hasNew ? pages.new.document : pages.old.document
        // A page of a revision is named with the revision in front, which no platform knows.
        let path = document.path.hasSuffix(":" + page.path) ? page.path : document.path
        var annotated = AnnotatedPage(path: path)
        if page.status == .failed { annotated.problem = pages.comparison.obstacles.first?.message(in: Self.wording) }
        let changes = pages.comparison.changes.filter(\.isSignificant)
        annotated.annotations = changes.map { annotation($0, of: pages, path: path) } + findings(of: pages, path: path, told: Told(changes))
        return annotated
    }

    /// Findings of the new page in reading order, then those that only the old one has.
    private func findings(of pages: ComparedPages, path: String, told: Told) -> [Annotation] {
        let changes = pages.comparison.findings
        let new = Set(changes.introduced.map(\.fingerprint))
        let updated = Set(changes.reworded.map(\.new.fingerprint))
        let there = pages.new.findings.map { finding in
            let state: Annotation.State = new.contains(finding.fingerprint) ? .new : updated.contains(finding.fingerprint) ? .updated : .unchanged
            return annotation(
                finding, of: pages.new.document, path: path, state: state, isTold: !told.new.isDisjoint(with: finding.blocks))
        }
        let gone = changes.resolved.map { finding in
            annotation(finding, of: pages.old.document, path: path, state: .absent, isTold: !told.old.isDisjoint(with: finding.blocks))
        }
        return there + gone
    }

    /// What a change is called, and how much it matters.
    static func meaning(of change: Change) -> (title: String, severity: Severity) {
        guard let story = change.story, story.isTelling else {
            let title = change.rules.first.map { wording[$0.words].description } ?? ""
            return (title.hasSuffix(".") ? String(title.dropLast()) : title, change.topics.isEmpty ? .low : .medium)
        }
        return (wording[story.label].description, story.isLoss ? .high : .medium)
    }
}

extension StoryKind {
    /// Whether the person whose information it is about has less than before.
    fileprivate var isLoss: Bool {
        switch self {
        case .promiseRemoved, .useAdded, .exclusionRemoved, .rightRemoved, .routeRemoved: true
        default: false
        }
    }
}
