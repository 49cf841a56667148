import PolicyModel
@testable import PolicyReport
import Testing

/// How the words of a change are cut and parted.
@Suite struct ChangeTextTests {
    /// What a reader sees of two paragraphs: the words of `old` and `new` that are in brackets are edits, the others stand on both sides.
    private func shown(_ pieces: [(kind: ChangePiece.Kind, old: String, new: String)]) -> String {
        var (old, new) = (SamplePage(), SamplePage())
        old.paragraph(pieces.map(\.old).joined())
        new.paragraph(pieces.map(\.new).joined())
        var (before, after) = (0, 0)
        func span(_ text: String, from start: inout Int) -> TextSpan? {
            defer { start += text.utf8.count }
            return text.isEmpty ? nil : TextSpan(section: 0, block: 0, start: start, end: start + text.utf8.count)
        }
        let placed = pieces.map { ChangePiece(kind: $0.kind, old: span($0.old, from: &before), new: span($0.new, from: &after), words: 1) }
        let place = ChangePlace(old: [], new: [], oldWord: 0, newWord: 0, pieces: placed)
        let change = Change(kind: .reworded, before: "", after: "", places: [place])
        return ChangeText(change, old: old.document, new: new.document).segments.map { segment in
            let text =
                switch segment.kind {
                case .removed: "[-\(segment.text)-]"
                case .inserted: "{+\(segment.text)+}"
                default: segment.text
                }
            return (segment.isParted ? " " : "") + text
        }.joined()
    }

    @Test func `an edit within a word is shown as one of the word`() {
        #expect(
            shown([(.same, "Fix it when it ", "Fix it when it’"), (.removed, "isn’t right", ""), (.inserted, "", "s not right")])
                == "Fix it when [-it isn’t right-] {+it’s not right+}")
        #expect(shown([(.same, "Use Outlook ", "Use Outlook."), (.inserted, "", "com "), (.same, "at work", "at work")]) == "Use [-Outlook -]{+Outlook.com +}at work")
    }

    @Test func `an edit behind the end of a sentence stands apart from it`() {
        #expect(
            shown([(.same, "from identity misuse ", "from identity misuse."), (.removed, "through analysis.", "")])
                == "from identity misuse. [-through analysis.-]")
        #expect(shown([(.same, "your address (", "your address ("), (.removed, "or your ", ""), (.same, "name)", "name)")]) == "your address ([-or your -]name)")
    }
}
