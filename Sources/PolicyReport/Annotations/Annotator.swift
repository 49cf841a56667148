package import PolicyModel

/// Makes of what was learnt from pages what a CI platform is told of them.
package struct Annotator: Sendable {
    /// Platforms and those who filter their reports are told in English, whatever language the reader has.
    static let wording = Wording.english
    /// Bytes of the page's words in a message.
    static let longest = 400

    private let decides: @Sendable (Finding) -> Bool
    private let decidesChange: @Sendable (Change) -> Bool
    let acceptance: Acceptance

    /// `decides` says whether a finding, and `decidesChange` whether a change, is one for which the run ends with 1.
    package init(
        acceptance: Acceptance = Acceptance(), decides: @escaping @Sendable (Finding) -> Bool,
        decidesChange: @escaping @Sendable (Change) -> Bool = { _ in false }
    ) {
        self.acceptance = acceptance
        self.decides = decides
        self.decidesChange = decidesChange
    }

    /// What is told of a page.
    package func annotations(of page: ScannedPage) -> AnnotatedPage {
        let document = page.document
        // Platforms know files by their paths from the top of the repository, where the program is called.
        let path = document.path.hasPrefix("./") ? String(document.path.dropFirst(2)) : document.path
        var annotated = AnnotatedPage(path: path)
        if let warning = document.capture.status.warning, document.capture.status.isFailed {
            annotated.problem = ([Self.wording[warning].description] + [document.capture.reason].compactMap(\.self)).joined(separator: " ")
        }
        annotated.annotations = page.findings.map { annotation($0, of: document, path: path) }
        return annotated
    }

    /// A finding of a document; `path` is where a platform shows it.
    func annotation(
        _ finding: Finding, of document: PolicyDocument, path: String, state: Annotation.State? = nil, isTold: Bool = false
    ) -> Annotation {
        let quote = document.text(at: finding.span)
        let section = document.path(of: finding.span.section)
        let title = Self.wording[finding.concept.label].description
        let accepted = acceptance.reason(for: finding, path: path, isGone: state == .absent)
        var annotation = Annotation(
            rule: finding.rule, title: title, concept: finding.concept, severity: finding.severity, level: .note,
            message: Self.message(title, quote, section), quote: quote, path: path,
            place: state == .absent ? nil : document.filePlace(of: finding.span), section: section, fingerprint: finding.fingerprint, state: state,
            acceptance: accepted, isTold: isTold)
        annotation.level = level(of: annotation, isDecisive: decides(finding))
        return annotation
    }

    /// A change between two documents; `path` is where a platform shows it.
    func annotation(_ change: Change, of pages: ComparedPages, path: String) -> Annotation {
        let (title, severity) = Self.meaning(of: change)
        let (before, after) = Self.sides(of: change)
        let fingerprint = change.fingerprint
        var annotation = Annotation(
            rule: "change." + (change.story?.rawValue ?? change.rules.first?.rawValue ?? change.kind.rawValue), title: title, severity: severity,
            level: .note, message: title + ": " + Self.words(before, after) + Self.place(change.section) + Self.links(of: change, in: pages),
            quote: after.isEmpty ? before : after, path: path,
            place: change.places.first?.new.first.flatMap { pages.new.document.filePlace(of: $0) }, section: change.section,
            fingerprint: fingerprint, state: .new, acceptance: acceptance.reason(for: change, fingerprint: fingerprint, path: path))
        annotation.level = level(of: annotation, isDecisive: decidesChange(change))
        return annotation
    }

    private func level(of annotation: Annotation, isDecisive: Bool) -> Annotation.Level {
        if annotation.acceptance != nil || annotation.state == .unchanged { return .note }
        return isDecisive ? .error : annotation.severity >= .medium ? .warning : .note
    }

    private static func message(_ title: String, _ quote: String, _ section: [String]) -> String {
        "\(title): “\(CutText.words(quote, bytes: longest))”" + place(section)
    }

    private static func place(_ section: [String]) -> String {
        section.isEmpty ? "" : ", under " + section.map { CutText.words($0, bytes: 120) }.joined(separator: " › ")
    }

    /// The sentences that say so before and after, else all that stood and stands there.
    private static func sides(of change: Change) -> (before: String, after: String) {
        let hasSentence = change.kind != .link && !(change.oldSentence.isEmpty && change.newSentence.isEmpty)
        return hasSentence ? (change.oldSentence, change.newSentence) : (change.before, change.after)
    }

    private static func words(_ before: String, _ after: String) -> String {
        [before, after].filter { !$0.isEmpty }.map { "“\(CutText.words($0, bytes: longest))”" }.joined(separator: " → ")
    }

    /// Where the links of the words that went led.
    private static func links(of change: Change, in pages: ComparedPages) -> String {
        guard change.kind != .link, let place = change.places.first else { return "" }
        let gone = targets(place.old, in: pages.old.document)
        let kept = Set(targets(place.new, in: pages.new.document))
        let links = gone.filter { !kept.contains($0) }
        return links.isEmpty ? "" : "; its link is gone, too: " + links.prefix(3).map { ShortAddress.of($0) }.joined(separator: ", ")
    }

    private static func targets(_ spans: [TextSpan], in document: PolicyDocument) -> [String] {
        spans.flatMap { span in document.links[document.blocks[span.block].links].map(\.target) }
    }
}
