internal import PolicyModel

/// Compares where the forms lead by which people object, and what these hold before anybody has touched them.
struct FormComparer {
    private let old: FormSide
    private let new: FormSide

    /// The forms of one document and what is said around them.
    private struct FormSide {
        var document: PolicyDocument
        var words: WordSequence
        var reader: WordReader
        var topics: TopicIndex

        /// Blocks before the end of a form in which it says what it is for.
        private static let reach = 8

        /// Whether a form is one by which people object: what stands around it speaks of that, or its address does.
        func isObjectionRoute(_ form: FormRoute) -> Bool {
            if LinkTarget.namesObjection(form.target) { return true }
            guard let end = form.block else { return false }
            return (max(0, end - Self.reach)...end).contains { block in
                words.blockWords[block].contains { reader.isObjection($0) } || topics.holds(.objectionHow, at: place(of: block))
            }
        }

        func place(of block: Int) -> TextSpan {
            TextSpan(section: document.blocks[block].section, block: block, start: 0, end: document.blocks[block].text.count)
        }

        /// The first word of a block, or the one before which it would stand.
        func word(of block: Int?) -> Int { block.map { words.blockWords[$0].lowerBound } ?? words.ids.count }
    }

    init(_ old: Side, _ new: Side, _ vocabulary: WordClasses) {
        self.old = FormSide(document: old.document, words: old.words, reader: WordReader(old.words, vocabulary), topics: old.topics)
        self.new = FormSide(document: new.document, words: new.words, reader: WordReader(new.words, vocabulary), topics: new.topics)
    }

    /// One change for each form to object that leads elsewhere, is sent in another way or is filled in otherwise. Forms that came or went are
    /// told by their words.
    func changes() -> [Change] {
        let (before, after) = (old.document.forms.filter(old.isObjectionRoute), new.document.forms.filter(new.isObjectionRoute))
        guard before.count == after.count else { return [] }
        return zip(before, after).filter { !Self.isAlike($0, $1) }.map(change)
    }

    private static func isAlike(_ one: FormRoute, _ other: FormRoute) -> Bool {
        LinkTarget.leadsAlike(one.target, other.target) && one.method == other.method && one.presets.sorted() == other.presets.sorted()
    }

    private func change(_ before: FormRoute, _ after: FormRoute) -> Change {
        Change(
            kind: .link, before: Self.text(before), after: Self.text(after), topics: [.rightToObject], flags: [.objectionRoute],
            rules: [.objectionLink],
            places: [
                ChangePlace(
                    old: before.block.map { [old.place(of: $0)] } ?? [], new: after.block.map { [new.place(of: $0)] } ?? [],
                    oldWord: old.word(of: before.block), newWord: new.word(of: after.block), pieces: [])
            ])
    }

    /// What a form does in the words of its markup: method, address, presets.
    private static func text(_ form: FormRoute) -> String {
        ([form.method.uppercased(), form.target] + form.presets).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
