import PolicyDiff
import PolicyModel
import Testing

/// Edits that change no word: shown where asked for, and never more than that.
@Suite struct PunctuationTests {
    private func compare(_ old: String, _ new: String) -> Comparison {
        let page = { (text: String) in ScannedPage(document: DocumentBuilder.document(text), findings: [], answers: []) }
        let comparison = DocumentComparer.compare(old: page(old), new: page(new), showsPunctuation: true)
        let swapped = DocumentComparer.compare(old: page(new), new: page(old), showsPunctuation: true)
        #expect(swapped.changes.map(\.before) == comparison.changes.map(\.after))
        #expect(DocumentComparer.compare(old: page(old), new: page(new)).changes.allSatisfy { $0.rules != [.punctuation] })
        return comparison
    }

    /// The edits of a page as `old→new`.
    private func edits(_ old: String, _ new: String) -> [String] {
        let (before, after) = (DocumentBuilder.document(old), DocumentBuilder.document(new))
        return compare(old, new).changes.filter { $0.rules == [.punctuation] }.flatMap { change -> [String] in
            let pieces = change.places[0].pieces
            let removed = pieces.filter { $0.kind == .removed }.compactMap(\.old).map { before.text(at: $0) }
            let inserted = pieces.filter { $0.kind == .inserted }.compactMap(\.new).map { after.text(at: $0) }
            return zip(removed, inserted).map { "\($0)→\($1)" }
        }
    }

    @Test(arguments: [
        ("We use your posts.", "We use your posts!", ["posts.→posts!"]),
        ("We use \"your posts\" now.", "We use “your posts” now.", ["\"your posts\" →“your posts” "]),
        ("You can opt-out of it.", "You can opt out of it.", ["opt-→opt "]),
        ("We keep it[3] for you.", "We keep it for you.", ["it[3] →it "]),
        ("Meta collects it.", "META collects it.", ["Meta →META "]),
        // What nobody sees is no edit, and neither is what stands next to a word that changed.
        ("We keep\u{00A0}it for\u{00AD} you.", "We keep it for you.", []),
        ("We keep it, for you.", "We keep it for everyone.", ["it, →it "]), ("We keep it.", "We keep it, and share it.", []),
        ("We keep it.", "We keep it.", []),
    ])
    func edits(old: String, new: String, edits expected: [String]) {
        #expect(edits(old, new) == expected)
    }

    @Test func changesNoWord() {
        let comparison = compare("# Rights\nYou may object, at any time.\nWe answer.", "# RIGHTS\nYou may object at any time.\nWe answer.")
        #expect(comparison.changes.count == 2 && !comparison.isChanged && !comparison.isSignificant)
    }

    @Test func tellsTheSameEditOnce() {
        let line = "You may object, at any time."
        let old = "# One\n\(line)\n# Two\n\(line)"
        #expect(compare(old, old.replacingFirst(",", "").replacingFirst(",", "")).changes.map(\.occurrences) == [2])
    }
}
