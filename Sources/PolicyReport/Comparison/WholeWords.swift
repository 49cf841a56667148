import PolicyModel

/// Shows an edit of a part of a word as one of the whole: "it’s not" for "it isn’t", never "it’[-isn’t-]{+s not+}".
enum WholeWords {
    /// The pieces of a place, none of which ends within a word that an edit goes on with.
    static func pieces(_ pieces: [ChangePiece], _ old: PolicyDocument, _ new: PolicyDocument) -> [ChangePiece] {
        var whole: [ChangePiece] = []
        var index = 0
        while index < pieces.count {
            let edits = pieces[(index + 1)...].prefix { $0.isEdit }
            guard pieces[index].kind == .same, var before = pieces[index].old, var after = pieces[index].new,
                goesOn(before, edits.lazy.compactMap(\.old).first, old) || goesOn(after, edits.lazy.compactMap(\.new).first, new)
            else {
                whole.append(pieces[index])
                index += 1
                continue
            }
            var gone = edits.compactMap(\.old)
            var come = edits.compactMap(\.new)
            let (oldWord, newWord) = (cutLastWord(of: &before, old), cutLastWord(of: &after, new))
            join(oldWord, &gone)
            join(newWord, &come)
            if before.start < before.end || after.start < after.end { whole.append(ChangePiece(kind: .same, old: before, new: after, words: pieces[index].words)) }
            whole += gone.map { ChangePiece(kind: .removed, old: $0, new: nil, words: 0) }
            whole += come.map { ChangePiece(kind: .inserted, old: nil, new: $0, words: 0) }
            index += 1 + edits.count
        }
        return whole
    }

    /// Whether the last word of a span goes on in the next: an apostrophe, a hyphen or the like joins the two.
    private static func goesOn(_ span: TextSpan, _ next: TextSpan?, _ document: PolicyDocument) -> Bool {
        guard let next, next.block == span.block, next.start == span.end, span.end - span.start > 1 else { return false }
        let text = document.text(at: span)
        guard let last = text.last, "'’-./@_".contains(last), let letter = text.dropLast().last else { return false }
        return letter.isLetter || letter.isNumber
    }

    /// Takes what stands behind the last space off a span.
    private static func cutLastWord(of span: inout TextSpan, _ document: PolicyDocument) -> TextSpan {
        let bytes = Array(document.text(at: span).utf8)
        let end = bytes.lastIndex { $0 != UInt8(ascii: " ") } ?? 0
        let start = span.start + (bytes[..<end].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0)
        let word = TextSpan(section: span.section, block: span.block, start: start, end: span.end)
        span.end = start
        return word
    }

    private static func join(_ word: TextSpan, _ spans: inout [TextSpan]) {
        guard word.start < word.end else { return }
        if let first = spans.first, first.block == word.block, first.start == word.end {
            spans[0].start = word.start
        } else {
            spans.insert(word, at: 0)
        }
    }
}
