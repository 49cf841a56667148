/// Reads the address and the time that a browser, a saving tool or an archive leaves in a comment of a page it saves.
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

    private static let date = Array("saved date:".utf8)
    private static let source = Array("view-source:".utf8)
    /// `Mirrored from example.com/ by HTTrack Website Copier/3.x [XR&CO'2014], Wed, 26 Jun 2024 00:30:35 GMT`.
    private static let mirror = Array("by HTTrack Website Copier".utf8)
    private static let mirrored = Array("Mirrored from ".utf8)
    /// `FILE ARCHIVED ON 00:30:35 Jun 26, 2024 AND RETRIEVED FROM THE INTERNET ARCHIVE ON …`, in UTC, in the page's last lines.
    private static let archived = Array("FILE ARCHIVED ON ".utf8)
    private static let retrieved = Array(" AND RETRIEVED FROM THE".utf8)

    /// The address and the time as they stand there; each `nil` where there is none. They are whatever the page says.
    static func record(in page: [UInt8]) -> (address: String?, time: String?) {
        let head = Array(page.prefix(window))
        var place = 0
        while let open = head.index(of: opening, from: place) {
            let start = open + opening.count
            let end = head.index(of: closing, from: start) ?? head.count
            if let record = record(ofComment: Array(head[start..<end])) { return record }
            place = end
        }
        if let record = scrapbook(head) { return record }
        let tail = Array(page.suffix(window))
        if let found = tail.index(of: archived, from: 0), let end = tail.index(of: retrieved, from: found) {
            return (nil, SavedTime.time(in: tail[(found + archived.count)..<end]).map { $0 + "Z" })
        }
        return (nil, nil)
    }

    /// `<html data-scrapbook-source="https://…" data-scrapbook-create="20240626003035123">`, in UTC (https://github.com/danny0838/webscrapbook).
    private static func scrapbook(_ head: [UInt8]) -> (address: String?, time: String?)? {
        guard let source = attribute("data-scrapbook-source=\"", in: head) else { return nil }
        let digits = attribute("data-scrapbook-create=\"", in: head).map { Array($0.utf8.prefix(14)) } ?? []
        let address = source.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
        guard digits.count == 14, digits.allSatisfy(\.isDigit) else { return (address, nil) }
        func part(_ start: Int, _ count: Int) -> String { String(decoding: digits[start..<start + count], as: UTF8.self) }
        return (address, "\(part(0, 4))-\(part(4, 2))-\(part(6, 2))T\(part(8, 2)):\(part(10, 2)):\(part(12, 2))Z")
    }

    private static func attribute(_ name: String, in head: [UInt8]) -> String? {
        guard let found = head.index(of: Array(name.utf8), from: 0) else { return nil }
        return String(decoding: head[(found + name.utf8.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    private static func record(ofComment comment: [UInt8]) -> (address: String?, time: String?)? {
        if let found = comment.index(of: mark, from: 0), let close = comment.index(of: UInt8(ascii: ")"), from: found + mark.count) {
            return (word(in: comment[(close + 1)...]), nil)
        }
        if let found = comment.index(of: tool, from: 0), let url = comment.index(of: label, from: found) {
            let time = comment.index(of: date, from: found).flatMap { SavedTime.time(in: comment[($0 + date.count)...]) }
            return (word(in: comment[(url + label.count)...]), time)
        }
        if let found = comment.index(of: mirror, from: 0), let from = comment.index(of: mirrored, from: 0), from < found {
            let time = comment.index(of: UInt8(ascii: ","), from: found).flatMap { SavedTime.time(in: comment[($0 + 1)...]) }
            return (word(in: comment[(from + mirrored.count)...]).map { "https://" + $0 }, time)
        }
        return nil
    }

    /// What stands up to the next white space, after white space at the start.
    private static func word(in bytes: ArraySlice<UInt8>) -> String? {
        let word = bytes.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        // The source of a page is saved under an address of its own.
        let address = word.starts(with: source) ? word.dropFirst(source.count) : word
        return address.isEmpty ? nil : String(decoding: address, as: UTF8.self)
    }
}
