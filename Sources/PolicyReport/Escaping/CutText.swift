/// Cuts text at a size, between characters as a reader sees them.
enum CutText {
    /// As many whole characters from the start as fit into `size` UTF-8 bytes. Of a first character that is larger by itself (a letter under
    /// a heap of marks) as many of its scalars as fit.
    static func head(_ text: String, bytes size: Int) -> Substring {
        guard text.utf8.count > size else { return text[...] }
        let end = end(of: text.indices, in: text, size)
        return text[..<(end > text.startIndex ? end : self.end(of: text.unicodeScalars.indices, in: text, size))]
    }

    /// Whole words from the start, at most `size` bytes of them, with an ellipsis where any were cut.
    static func words(_ text: String, bytes size: Int) -> String {
        guard text.utf8.count > size else { return text }
        let head = head(text, bytes: size)
        return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + " …"
    }

    /// The last of some places that is no further than `size` bytes from the start.
    private static func end(of places: some Sequence<String.Index>, in text: String, _ size: Int) -> String.Index {
        var end = text.startIndex
        for place in places {
            guard text.utf8.distance(from: text.startIndex, to: place) <= size else { break }
            end = place
        }
        return end
    }
}
