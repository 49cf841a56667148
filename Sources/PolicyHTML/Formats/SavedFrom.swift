/// Reads the address that a browser or a saving tool leaves in a comment at the top of a page it saves.
enum SavedFrom {
    /// Bytes in which the comment stands: right after the document type, in front of or behind the opening tags.
    private static let window = 4_096
    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)
    /// `<!-- saved from url=(0042)https://… -->`, as browsers write it ("Mark of the Web"); the number is the length of the address.
    private static let mark = Array("saved from url=(".utf8)
    /// `Page saved with SingleFile … url: https://…` (https://github.com/gildas-lormeau/SingleFile).
    private static let tool = Array("Page saved with SingleFile".utf8)
    private static let label = Array("url:".utf8)

    /// The address as it stands there; `nil` where there is none. It is whatever the page says.
    static func address(in page: [UInt8]) -> String? {
        let head = Array(page.prefix(window))
        var place = 0
        while let open = head.index(of: opening, from: place) {
            let start = open + opening.count
            let end = head.index(of: closing, from: start) ?? head.count
            let comment = Array(head[start..<end])
            if let found = comment.index(of: mark, from: 0), let close = comment.index(of: UInt8(ascii: ")"), from: found + mark.count) {
                return word(in: comment[(close + 1)...])
            }
            if let found = comment.index(of: tool, from: 0), let url = comment.index(of: label, from: found) {
                return word(in: comment[(url + label.count)...])
            }
            place = end
        }
        return nil
    }

    /// What stands up to the next white space, after white space at the start.
    private static func word(in bytes: ArraySlice<UInt8>) -> String? {
        let word = bytes.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
}
