import PolicyModel

/// The words of a change as a reader is shown them: unchanged stretches cut to what is needed to understand the others.
struct ChangeText {
    struct Segment {
        var kind: ChangePiece.Kind
        /// As it stands in the new document, or in the old one where it is not in the new.
        var text: String
        /// As it stands in the old document, or in the new one where it is not in the old.
        var oldText: String
        /// Whether a space is missing before it where both sides stand in one line: words at the end of a block have none after them.
        var isParted = false
    }

    /// Words kept of an unchanged stretch on the side of a changed one, where a report does not say.
    static let usualContext = 15
    /// Bytes shown of a changed stretch.
    private static let longest = 1_500

    private(set) var segments: [Segment] = []

    /// The first place of a change; the others read the same.
    init(_ change: Change, old: PolicyDocument, new: PolicyDocument, context: Int = usualContext) {
        let pieces = WholeWords.pieces(change.places.first?.pieces ?? [], old, new)
        var blocks: (old: Int?, new: Int?) = (nil, nil)
        // What stands before the next removed word without a space and is no word, such as an opening bracket.
        var oldOpening = ""
        for (index, piece) in pieces.enumerated() {
            let before = piece.old.map { old.text(at: $0) }
            let after = piece.new.map { new.text(at: $0) }
            guard var text = after ?? before, var oldText = before ?? after else { continue }
            let opening = piece.kind == .removed ? oldOpening : ""
            if piece.kind == .same { oldOpening = Self.opening(at: oldText, unlike: text) } else if piece.old != nil { oldOpening = "" }
            if piece.kind == .same || piece.kind == .movedHere {
                text = Self.context(text, context, isFirst: index == 0, isLast: index == pieces.count - 1)
                oldText = Self.context(oldText, context, isFirst: index == 0, isLast: index == pieces.count - 1)
            } else {
                text = Self.cut(opening + text)
                oldText = Self.cut(oldText)
            }
            // Blocks of one change are told apart by a stroke, so that the report keeps to one paragraph.
            if let last = blocks.old, let span = piece.old, last != span.block { oldText = " / " + oldText }
            if let last = piece.new == nil ? blocks.old : blocks.new, let span = piece.new ?? piece.old, last != span.block {
                text = " / " + text
            }
            if let span = piece.old { blocks.old = span.block }
            if let span = piece.new { blocks.new = span.block }
            add(Segment(kind: piece.kind, text: Self.line(text), oldText: Self.line(oldText)))
        }
        part()
    }

    /// Says before which marked words a space is missing.
    private mutating func part() {
        var last: Character?
        var isAfterMark = false
        for index in segments.indices {
            let isMarked = segments[index].kind != .same && segments[index].kind != .movedHere
            if isMarked, let last, last != " ", let first = segments[index].text.first {
                segments[index].isParted = (isAfterMark || Self.endsWord(last)) && (first.isLetter || first.isNumber || first == "(")
            }
            (last, isAfterMark) = (segments[index].text.last, isMarked)
        }
    }

    /// Whether a character is the last of a word, or a mark that stands behind one.
    private static func endsWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || ".,;:!?)%".contains(character)
    }

    private mutating func add(_ segment: Segment) {
        guard segments.last?.kind == segment.kind else { return segments.append(segment) }
        segments[segments.count - 1].text += segment.text
        segments[segments.count - 1].oldText += segment.oldText
    }

    private static func line(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "\n")) ? String(decoding: text.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self) : text
    }

    private static func cut(_ text: String) -> String { text.utf8.count > longest ? head(text, longest) + " …" : text }

    /// What follows the last word of the old text without a space, where the new text does not end so.
    private static func opening(at old: String, unlike new: String) -> String {
        let tail = String(old.reversed().prefix { !$0.isLetter && !$0.isNumber && $0 != " " && $0 != "\n" }.reversed())
        return old.last == " " || new.hasSuffix(tail) ? "" : tail
    }

    private static func context(_ text: String, _ words: Int, isFirst: Bool, isLast: Bool) -> String {
        if isFirst, isLast { return cut(text) }
        let spaces = text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: " ") }
        let kept = (isFirst || isLast ? 1 : 2) * words
        guard spaces.count > kept + 2 || (spaces.isEmpty && text.utf8.count > longest) else { return text }
        guard !spaces.isEmpty else { return cut(text) }
        let head = words == 0 ? "" : String(text[..<spaces[words - 1]])
        // A stretch ends with the space before what follows it.
        let last = spaces[spaces.count - 1 - words - (text.hasSuffix(" ") ? 1 : 0)]
        let tail = String(text[text.utf8.index(after: last)...])
        switch (isFirst, isLast) {
        case (true, _): return "… " + tail
        case (_, true): return head + " …"
        default: return head + " … " + tail
        }
    }

    /// Whole words from the start, at most `size` bytes of them; whole characters where there is no space.
    private static func head(_ text: String, _ size: Int) -> String {
        let bytes = Array(text.utf8)
        var end = bytes[..<size].lastIndex(of: UInt8(ascii: " ")) ?? size
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
