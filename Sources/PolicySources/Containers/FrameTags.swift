import Glibc

/// What the tags of frames in a page's markup name, by a look at the bytes alone: parsing is a later stage's.
enum FrameTags {
    /// Frames of one page that are looked for.
    static let most = 64
    private static let names = ["iframe", "frame"].map { Array($0.utf8) }
    /// Elements whose content is no markup, or shows nothing: a frame in them is none.
    private static let silent = ["script", "style", "noscript", "template", "textarea", "title", "xmp", "noframes"].map { Array($0.utf8) }
    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    /// Whether the tag of a frame may stand in markup.
    static func areIn(_ bytes: [UInt8]) -> Bool {
        var place = 0
        while let open = nextTag(in: bytes, from: place) {
            place = open + 1
            // Few tags begin so, and there are thousands on a page.
            guard place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "i") || bytes[place] | 0x20 == UInt8(ascii: "f") else { continue }
            if names.contains(where: { bytes[place...].startsAsTag($0) }) { return true }
        }
        return false
    }

    /// What frames call their pages, in their order: as written but for character references, white space and places in a page.
    static func sources(in bytes: [UInt8]) -> [String] {
        guard areIn(bytes) else { return [] }
        var sources: [String] = []
        var place = 0
        while sources.count < most, let open = nextTag(in: bytes, from: place) {
            place = open + 1
            let rest = bytes[place...]
            if bytes[open...].starts(with: commentStart) {
                place = end(of: commentEnd, in: bytes, from: open + 4)
            } else if let name = silent.first(where: { rest.startsAsTag($0) }) {
                place = end(of: Array("</".utf8) + name, in: bytes, from: place)
            } else if let name = names.first(where: { rest.startsAsTag($0) }) {
                if let source = attribute("src", in: rest.dropFirst(name.count), &place).map(cleaned), !source.isEmpty { sources.append(source) }
            }
        }
        return sources
    }

    private static func nextTag(in bytes: [UInt8], from place: Int) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard place < bytes.count, let start = bytes.baseAddress, let found = unsafe memchr(start + place, Int32(UInt8(ascii: "<")), bytes.count - place)
            else { return nil }
            return unsafe UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
        }
    }

    /// Behind the next such mark, in upper or lower case; the end where there is none.
    private static func end(of mark: [UInt8], in bytes: [UInt8], from place: Int) -> Int {
        var place = place
        while place + mark.count <= bytes.count {
            if bytes[place] == mark[0], zip(bytes[place...], mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return place + mark.count }
            place += 1
        }
        return bytes.count
    }

    /// The value of an attribute of the tag whose name ends here; `place` is moved behind the tag.
    private static func attribute(_ wanted: String, in tag: ArraySlice<UInt8>, _ place: inout Int) -> String? {
        var rest = tag
        var value: String?
        while let first = rest.first, first != UInt8(ascii: ">") {
            let name = rest.prefix { $0 > 0x20 && !"=>/".utf8.contains($0) }
            rest = rest.dropFirst(name.count)
            guard !name.isEmpty else {
                rest = rest.dropFirst()
                continue
            }
            let equals = rest.drop { $0 <= 0x20 }
            guard equals.first == UInt8(ascii: "=") else { continue }
            rest = equals.dropFirst().drop { $0 <= 0x20 }
            var text = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
            if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                rest = rest.dropFirst()
                text = rest.prefix { $0 != quote }
            }
            rest = rest.dropFirst(text.count)
            if value == nil, String(decoding: name, as: UTF8.self).lowercased() == wanted { value = String(decoding: text, as: UTF8.self) }
        }
        place = rest.startIndex
        return value
    }

    private static func cleaned(_ source: String) -> String {
        String(source.replacing("&amp;", with: "&").prefix { $0 != "#" }.drop { $0.isWhitespace })
    }
}

extension ArraySlice<UInt8> {
    /// Whether a tag of this name in lower case begins behind its `<` here.
    fileprivate func startsAsTag(_ name: [UInt8]) -> Bool {
        guard count > name.count, zip(self, name).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
        let next = self[startIndex + name.count]
        return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
}
