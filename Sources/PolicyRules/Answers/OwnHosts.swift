internal import PolicyModel

/// Tells ways that the page's own company offers from those of others, by where they lead and what stands beside them.
struct OwnHosts {
    /// A host that so many links lead to, and a part of all links so large, is one of the page's own.
    private static let leastLinks = 5
    private static let leastPart = 20
    /// In letters; a shorter name says too little.
    private static let leastName = 3

    private let document: PolicyDocument
    private let marks: PassageMarks
    private let places: PlacesInText
    /// The names in hosts that are the company's own, and its other names in small letters.
    private let own: Set<String>

    init(_ scan: RuleScan, in document: PolicyDocument, marks: PassageMarks) {
        self.document = document
        self.marks = marks
        places = PlacesInText(document: document)
        var own: Set<String> = []
        var counts: [String: Int] = [:]
        for link in document.links {
            guard let name = Self.name(in: link.target) else { continue }
            if link.target.hasPrefix("mailto:") { own.insert(name) }
            counts[name, default: 0] += 1
        }
        let least = max(Self.leastLinks, document.links.count / Self.leastPart)
        own.formUnion(counts.filter { $0.value >= least }.keys)
        if let name = document.url.flatMap({ Self.name(in: $0) }) { own.insert(name) }
        if let service = document.service { own.insert(Self.letters(of: document.text(at: service))) }
        // Products of the page's company are its own; whatever other names it gives are not known to be.
        for contribution in scan.contributions where contribution.question == .products && contribution.finding != nil {
            if let text = contribution.value ?? contribution.place.map(document.text(at:)) { own.insert(Self.letters(of: text)) }
        }
        self.own = own
    }

    /// Whether a way is one of others: none of what it leads to is the company's own, and the page says whose it is, or it is about advertising.
    func isElsewhere(_ draft: AnswerDraft) -> Bool {
        let targets = draft.target.map { [$0] } ?? places.links(in: draft.span).map(\.target) + places.addresses(in: draft.span)
        guard !targets.isEmpty else { return marks.meets(.elsewhere, draft.span) }
        let names = targets.map { $0.contains("@") || $0.hasPrefix("tel:") ? nil : Self.name(in: $0) }
        guard names.allSatisfy({ $0.map { !own.contains($0) } ?? false }) else { return false }
        if marks.meets(.elsewhere, draft.span) || draft.role == .advertising && !own.isEmpty { return true }
        return names.allSatisfy { name in name.map { isNamed($0, around: draft.span) } ?? false }
    }

    /// Whether the block of a place, or a heading above it, names whom a host belongs to.
    private func isNamed(_ name: String, around place: TextSpan) -> Bool {
        guard name.utf8.count >= Self.leastName else { return false }
        return ([place.block] + document.headings(of: place.section)).contains { Self.letters(of: document.text(of: $0)).contains(name) }
    }

    /// The letters and digits of a text, in small letters.
    private static func letters(of text: String) -> String {
        String(decoding: FoldedWords.line(text).filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }

    /// The part of a web or mail address's host that is somebody's name: `example` of `https://www.example.co.uk/a`.
    private static func name(in address: String) -> String? {
        var rest = address[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] } else if let at = rest.lastIndex(of: "@") { rest = rest[at...].dropFirst() }
        let labels = rest.prefix { !"/?#:".contains($0) }.lowercased().split(separator: ".")
        guard labels.count > 1 else { return nil }
        // Behind a short label before a country's, such as `co.uk`, stands no name.
        let isPair = labels.count > 2 && labels[labels.count - 1].count == 2 && labels[labels.count - 2].count <= 3
        let name = labels[labels.count - (isPair ? 3 : 2)]
        return letters(of: String(name))
    }
}
