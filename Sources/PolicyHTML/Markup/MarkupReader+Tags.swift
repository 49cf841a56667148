extension MarkupReader {
    /// What else a tag says beside the attributes that are kept.
    struct TagEnd {
        /// Whether it ends in `/>`.
        var isSelfClosing = false
        /// Whether it is the template of a shadow root, which is shown.
        var hasShadowRoot = false
    }

    /// The byte some places behind the cursor.
    @inline(__always)
    func byte(_ distance: Int) -> UInt8? {
        cursor + distance < source.count ? source[cursor + distance] : nil
    }

    /// A part of the page as a string, for names and notices.
    func string(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }

    /// Reads an element's name and leaves the cursor behind it.
    @inline(__always)
    mutating func readName(from start: Int) -> ElementKind {
        var key = NameKey()
        var place = start
        while place < source.count, !source[place].endsTagName {
            key.append(source[place])
            place += 1
        }
        nameStart = start
        nameLength = place - start
        cursor = place
        return elements.kind(of: key)
    }

    /// Reads the attributes of a tag to behind its `>`, and keeps those that extraction reads.
    ///
    /// - Returns: `nil` where the page ends inside the tag, which then counts for nothing, as in browsers.
    mutating func readAttributes(kept: Bool) -> TagEnd? {
        var end = TagEnd()
        var seen: UInt64 = 0
        let start = cursor
        var place = cursor
        while place < source.count {
            let byte = source[place]
            if byte == UInt8(ascii: ">") {
                cursor = place + 1
                end.isSelfClosing = source[place - 1] == UInt8(ascii: "/") && place > lastValueEnd
                return end
            }
            if byte.isWhiteSpace || byte == UInt8(ascii: "/") {
                place += 1
                continue
            }
            var key = NameKey()
            repeat {
                key.append(source[place])
                place += 1
            } while place < source.count && !source[place].endsAttributeName
            let value = readValue(at: &place)
            if key == Self.shadowRootMode || key == Self.shadowRoot { end.hasShadowRoot = true }
            guard kept, let name = attributeNames.value(of: key), seen & (1 << UInt64(name.rawValue)) == 0 else { continue }
            seen |= 1 << UInt64(name.rawValue)
            let first = Int32(skeleton.text.count)
            CharacterReference.append(source, value, place: .attribute, to: &skeleton.text)
            skeleton.attributes.append(
                HTMLTree.AttributeValue(name: name, value: first..<Int32(skeleton.text.count)))
        }
        cursor = start
        if ending == .open { ending = .insideTag }
        cursor = unread("a tag")
        return nil
    }

    private static let shadowRootMode = NameKey("shadowrootmode")
    private static let shadowRoot = NameKey("shadowroot")

    /// Reads `= value` behind an attribute's name, if there is one.
    @inline(__always)
    private mutating func readValue(at place: inout Int) -> Range<Int> {
        var next = place
        while next < source.count, source[next].isWhiteSpace { next += 1 }
        guard next < source.count, source[next] == UInt8(ascii: "=") else { return place..<place }
        next += 1
        while next < source.count, source[next].isWhiteSpace { next += 1 }
        guard next < source.count else {
            place = next
            return next..<next
        }
        let quote = source[next]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = source.index(of: quote, from: next + 1)
            place = end.map { $0 + 1 } ?? source.count
            lastValueEnd = place
            return next + 1..<(end ?? source.count)
        }
        let start = next
        while next < source.count, !source[next].isWhiteSpace, source[next] != UInt8(ascii: ">") { next += 1 }
        place = next
        lastValueEnd = place
        return start..<next
    }
}
