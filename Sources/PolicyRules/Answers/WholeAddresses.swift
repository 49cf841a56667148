internal import PolicyModel

/// Postal addresses as a person writes them: each told once, from the name before it to the town behind its postal number.
struct WholeAddresses {
    /// In words: the longest name of a town.
    private static let longestTown = 3

    private let document: PolicyDocument

    init(in document: PolicyDocument) {
        self.document = document
    }

    /// The drafts with each address whole; those that overlap are one.
    func drafts(_ drafts: [AnswerDraft]) -> [AnswerDraft] {
        let names = drafts.filter { $0.kind == .name || $0.kind == nil && !$0.isPhrase }.prefix(AnswerMerge.mostCompared)
        let addresses = drafts.filter { $0.kind == .address }.prefix(AnswerMerge.mostCompared)
        var whole: [AnswerDraft] = []
        var last: Int?
        for draft in drafts {
            // Lines that are blocks of their own are joined already, and what is cut stays so.
            let isPart = draft.kind != .name && draft.isPhrase && addresses.contains { $0.role == draft.role && Self.overlap($0.span, draft.span) }
            guard isPart, document.text(at: draft.span) == draft.text else {
                whole.append(draft)
                continue
            }
            var draft = draft
            if let name = names.first(where: { isName($0.span, before: draft.span) }) { draft.span.start = name.span.start }
            draft.span.end = end(of: draft.span)
            draft.kind = .address
            if let last, whole[last].role == draft.role, Self.overlap(whole[last].span, draft.span) {
                draft.span.start = min(draft.span.start, whole[last].span.start)
                draft.span.end = max(draft.span.end, whole[last].span.end)
                draft.evidence += whole[last].evidence
                draft.text = document.text(at: draft.span)
                whole[last] = draft
            } else {
                draft.text = document.text(at: draft.span)
                last = whole.count
                whole.append(draft)
            }
        }
        return whole
    }

    private static func overlap(_ one: TextSpan, _ other: TextSpan) -> Bool {
        one.block == other.block && one.start < other.end && other.start < one.end
    }

    /// Whether a name is that of those whose address it is: the address begins in it, or with words that lead up to it.
    private func isName(_ name: TextSpan, before address: TextSpan) -> Bool {
        guard name.block == address.block, name.end < address.end else { return false }
        if name.start < address.start { return name.end > address.start }
        let lead = document.text(at: TextSpan(section: address.section, block: address.block, start: address.start, end: name.start))
        return !lead.contains(where: \.isNumber)
    }

    /// Where an address ends: behind a postal number its town stands.
    private func end(of span: TextSpan) -> Int {
        let block = document.blocks[span.block].text
        var end = block.lowerBound + span.end
        let last = document.text[block.lowerBound + span.start..<end].split(separator: 0x20).last ?? []
        guard last.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 || $0 &- UInt8(ascii: "A") < 26 || $0 == UInt8(ascii: "-") }) else { return span.end }
        for _ in 0..<Self.longestTown {
            guard end + 1 < block.upperBound, document.text[end] == 0x20, isCapital(at: end + 1) else { break }
            let next = document.text[(end + 1)..<block.upperBound].firstIndex { " ,.;:()".utf8.contains($0) } ?? block.upperBound
            // "Telephone: …" is no town.
            if next < block.upperBound, document.text[next] == UInt8(ascii: ":") { break }
            end = next
        }
        return end - block.lowerBound
    }

    /// Whether a capital letter of a language with Latin letters stands at a place.
    private func isCapital(at place: Int) -> Bool {
        if document.text[place] < 0x80 { return document.text[place] &- UInt8(ascii: "A") < 26 }
        return String(decoding: document.text[place...].prefix(4), as: UTF8.self).first?.isUppercase == true
    }
}
