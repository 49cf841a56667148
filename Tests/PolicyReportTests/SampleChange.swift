import PolicyModel

/// Two pages that differ in one place, so that a renderer's tests need no other stage.
struct SampleChange {
    private(set) var compared: ComparedPath

    /// Two stretches of words with a space between them.
    init(
        _ first: ChangePiece.Kind, _ words: String, _ second: ChangePiece.Kind, _ others: String, section: [String] = ["Heading"],
        path: String = "page.html", values: [String] = ["x"], obstacles: [Incomparability] = []
    ) {
        self.init([(first, words + " "), (second, others)], section, path, values, obstacles)
    }

    /// A text cut in two in its middle, between characters.
    init(_ first: ChangePiece.Kind, _ second: ChangePiece.Kind, splitting text: String) {
        let middle = text.index(text.startIndex, offsetBy: text.count / 2)
        self.init([(first, String(text[..<middle])), (second, String(text[middle...]))], ["Heading"], "page.html", ["x"], [])
    }

    /// A text cut in two after its first character, with a word that only one side has between them.
    init(_ first: ChangePiece.Kind, _ second: ChangePiece.Kind, _ third: ChangePiece.Kind, splitting text: String) {
        let middle = text.isEmpty ? text.startIndex : text.index(after: text.startIndex)
        self.init([(first, String(text[..<middle])), (second, "word"), (third, String(text[middle...]))], ["Heading"], "page.html", ["x"], [])
    }

    /// A link that leads elsewhere.
    init(link before: String, to after: String) {
        let place = ChangePlace(old: [], new: [], oldWord: 0, newWord: 0, pieces: [])
        let change = Change(kind: .link, before: before, after: after, rules: [.objectionLink], places: [place])
        self.init(change, SamplePage(), SamplePage(), "page.html", ["x"], [])
    }

    private init(
        _ stretches: [(kind: ChangePiece.Kind, text: String)], _ section: [String], _ path: String, _ values: [String], _ obstacles: [Incomparability]
    ) {
        var sides = (old: "", new: "")
        let pieces = stretches.map { stretch in
            func span(_ side: inout String, _ isThere: Bool) -> TextSpan? {
                guard isThere else { return nil }
                let start = side.utf8.count
                side += stretch.text
                return TextSpan(section: 0, block: 0, start: start, end: side.utf8.count)
            }
            return ChangePiece(
                kind: stretch.kind, old: span(&sides.old, [.same, .removed, .movedAway].contains(stretch.kind)),
                new: span(&sides.new, [.same, .inserted, .movedHere].contains(stretch.kind)), words: 1)
        }
        var (old, new) = (SamplePage(path: path), SamplePage(path: path))
        old.paragraph(sides.old)
        new.paragraph(sides.new)
        let whole = { (side: String) in [TextSpan(section: 0, block: 0, start: 0, end: side.utf8.count)] }
        let change = Change(
            kind: .reworded, oldSection: section, newSection: section, before: sides.old, after: sides.new, topics: [.rightToObject], flags: [.negation],
            rules: [.negation], places: [ChangePlace(old: whole(sides.old), new: whole(sides.new), oldWord: 0, newWord: 0, pieces: pieces)])
        self.init(change, old, new, path, values, obstacles)
    }

    private init(_ change: Change, _ old: SamplePage, _ new: SamplePage, _ path: String, _ values: [String], _ obstacles: [Incomparability]) {
        let answers = AnswerChange(
            question: .objectionHow, old: Answer(question: .objectionHow, status: .stated, values: ["before"] + values),
            new: Answer(question: .objectionHow, status: .denied, values: values + ["after"] + values.map { $0 + "2" }))
        let comparison = Comparison(obstacles: obstacles, changes: [change], answers: [answers], isChanged: true)
        compared = ComparedPath(path: path, pages: ComparedPages(old: old.scanned(), new: new.scanned(), comparison: comparison))
    }
}
