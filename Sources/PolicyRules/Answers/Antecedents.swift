internal import PolicyModel

/// What a statement points back at ("such processing"): the sentence before it, or what introduces its list.
struct Antecedents {
    /// In characters: a shorter part of a sentence says too little.
    private static let leastPart = 60

    private let document: PolicyDocument
    private let longest: Int

    init(_ document: PolicyDocument, longest: Int) {
        self.document = document
        self.longest = longest
    }

    /// The drafts, those that point back with what they point to.
    func completing(_ drafts: [AnswerDraft], of contributions: [AnswerContribution], marks: PassageMarks) -> [AnswerDraft] {
        drafts.map { draft in
            guard marks.meets(.backward, draft.span), let sentence = contributions.first(where: { Self.isIn($0.sentence, draft.span) })?.sentence
            else { return draft }
            var draft = draft
            draft.text = completing(draft.text, of: sentence)
            return draft
        }
    }

    private static func isIn(_ sentence: TextSpan, _ span: TextSpan) -> Bool {
        sentence.block == span.block && sentence.start <= span.start && sentence.end > span.start
    }

    /// A text with what stands before its sentence, where there is room for that or for a good part of it.
    private func completing(_ text: String, of sentence: TextSpan) -> String {
        guard let before = before(sentence) else { return text }
        let room = longest - text.count - 2
        guard room >= min(Self.leastPart, before.count) else { return text }
        return AnswerText.cut(before, to: room) + " " + text
    }

    private func before(_ sentence: TextSpan) -> String? {
        let block = document.blocks[sentence.block]
        guard sentence.start > 0 else { return block.intro.map { document.text(of: $0) } }
        let space = UInt8(ascii: " ")
        var text = document.text[block.text.lowerBound..<block.text.lowerBound + sentence.start]
        while text.last == space { text.removeLast() }
        let end = text.indices.dropLast(2).last { ".!?".utf8.contains(text[$0]) && text[$0 + 1] == space }
        if let end { text = text[(end + 2)...] }
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
