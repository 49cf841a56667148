internal import PolicyModel

/// Where to write, where a page asks to get in touch to object and says elsewhere how: in the lines below, in the same section, or where
/// it names its data protection officer.
struct ContactWays {
    /// In bytes: a block that is longer is more than a line of an address.
    private static let longestLine = 80
    private static let mostLines = 6
    private static let mostAddresses = 2

    private let document: PolicyDocument
    private let marks: PassageMarks
    private let places: PlacesInText
    /// The sections that name an officer, in reading order, with the finding that proves it.
    private let officers: [(section: Int, finding: Int)]
    private var known: [Int: [AnswerDraft]] = [:]

    init(_ scan: RuleScan, in document: PolicyDocument, marks: PassageMarks) {
        self.document = document
        self.marks = marks
        places = PlacesInText(document: document)
        officers = scan.contributions.compactMap { contribution in
            guard contribution.question == .responsible, contribution.role == .officer, let finding = contribution.finding else { return nil }
            return (contribution.span.section, finding)
        }
    }

    /// The addresses for what a sentence asks the reader to do, where it gives none itself.
    mutating func ways(for contribution: AnswerContribution) -> [AnswerDraft] {
        let sentence = contribution.sentence
        guard let finding = contribution.finding, marks.meets(.contact, sentence), !marks.isAside(sentence),
            places.links(in: sentence).isEmpty, places.addresses(in: sentence).isEmpty
        else { return [] }
        let below = lines(below: sentence, finding)
        if !below.isEmpty { return below }
        for place in [(section: sentence.section, finding: finding)] + officers {
            let addresses = addresses(of: place.section, place.finding)
            if !addresses.isEmpty {
                return addresses.map { address in
                    var address = address
                    address.evidence = Set([finding, place.finding]).sorted()
                    return address
                }
            }
        }
        return []
    }

    /// The short lines right below a sentence that ends its block with a colon, as one address; mail addresses among them each by itself.
    private func lines(below sentence: TextSpan, _ finding: Int) -> [AnswerDraft] {
        let block = document.blocks[sentence.block]
        guard document.text[block.text].last == UInt8(ascii: ":"), sentence.end + 2 >= block.text.count else { return [] }
        var lines: [Int] = []
        for line in (sentence.block + 1)..<min(document.blocks.count, sentence.block + 1 + Self.mostLines) {
            let next = document.blocks[line]
            guard next.section == block.section, next.kind != .heading, next.text.count <= Self.longestLine else { break }
            lines.append(line)
        }
        guard let first = lines.first else { return [] }
        let written = lines.flatMap { mails(in: $0, finding) }
        if !written.isEmpty { return Array(written.prefix(Self.mostAddresses)) }
        guard lines.count > 1 else { return [] }
        let text = lines.map { document.text(of: $0) }.joined(separator: ", ")
        return [AnswerDraft(text, at: span(of: first), isPhrase: true, kind: .address, evidence: [finding])]
    }

    /// The first mail addresses of a section.
    private mutating func addresses(of section: Int, _ finding: Int) -> [AnswerDraft] {
        if let known = known[section] { return known }
        var found: [AnswerDraft] = []
        for block in document.sections[section].blocks where found.count < Self.mostAddresses {
            found += mails(in: block, finding).filter { mail in !found.contains { $0.text == mail.text } }
        }
        known[section] = Array(found.prefix(Self.mostAddresses))
        return known[section] ?? []
    }

    private func mails(in block: Int, _ finding: Int) -> [AnswerDraft] {
        let span = span(of: block)
        let linked = places.links(in: span).filter { $0.target.hasPrefix("mailto:") }.map { link in
            AnswerDraft(String(link.target.dropFirst("mailto:".count).prefix { $0 != "?" }), at: link.span, target: link.target, kind: .address, evidence: [finding])
        }
        let plain = places.addresses(in: span).filter { $0.contains("@") }.map { AnswerDraft($0, at: span, kind: .address, evidence: [finding]) }
        return linked + plain
    }

    private func span(of block: Int) -> TextSpan {
        TextSpan(section: document.blocks[block].section, block: block, start: 0, end: document.blocks[block].text.count)
    }
}
