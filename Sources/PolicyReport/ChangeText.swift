import PolicyModel

/// The words of a change as a reader is shown them: unchanged stretches cut to what is needed to understand the others.
struct ChangeText {
    struct Segment {
        var kind: ChangePiece.Kind
        var text: String
    }

    /// Bytes kept of an unchanged stretch on the side of a changed one.
    private static let reach = 100
    /// Bytes shown of a changed stretch.
    private static let longest = 1_500

    private(set) var segments: [Segment] = []

    /// The first place of a change; the others read the same.
    init(_ change: Change, old: PolicyDocument, new: PolicyDocument) {
        let pieces = change.places.first?.pieces ?? []
        var blocks: (old: Int?, new: Int?) = (nil, nil)
        for (index, piece) in pieces.enumerated() {
            let isNew = piece.new != nil
            guard let span = piece.new ?? piece.old else { continue }
            let before = isNew ? blocks.new : blocks.old
            var text = (isNew ? new : old).text(at: span)
            if piece.kind == .same || piece.kind == .movedHere {
                text = Self.context(text, isFirst: index == 0, isLast: index == pieces.count - 1)
            } else if text.utf8.count > Self.longest {
                text = Self.head(text, Self.longest) + " …"
            }
            // Blocks of one change are told apart by a stroke, so that the report keeps to one paragraph.
            if let before, before != span.block { text = " / " + text }
            if let span = piece.old { blocks.old = span.block }
            if let span = piece.new { blocks.new = span.block }
            text = String(text.map { $0 == "\n" ? " " : $0 })
            if segments.last?.kind == piece.kind {
                segments[segments.count - 1].text += text
            } else {
                segments.append(Segment(kind: piece.kind, text: text))
            }
        }
    }

    private static func context(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        let size = text.utf8.count
        switch (isFirst, isLast) {
        case (true, true): return size > longest ? head(text, longest) + " …" : text
        case (true, false): return size > reach ? "… " + tail(text) : text
        case (false, true): return size > reach ? head(text, reach) + " …" : text
        case (false, false): return size > 2 * reach ? head(text, reach) + " … " + tail(text) : text
        }
    }

    /// Whole words from the start, at most `size` bytes of them.
    private static func head(_ text: String, _ size: Int) -> String {
        let bytes = Array(text.utf8)
        let end = bytes[..<size].lastIndex(of: UInt8(ascii: " ")) ?? size
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// Whole words from the end.
    private static func tail(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let from = bytes.count - reach
        let start = bytes[from...].firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? from
        return String(decoding: bytes[start...], as: UTF8.self)
    }
}
