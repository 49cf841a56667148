/// HTML: the only way into a web page, and the only place where page text is made harmless for one.
///
/// Our own words and markup come in as `StaticString`, from `Wording` or from a template, none of which a page can make; everything else goes
/// through `page`, after which it is text and nothing else, as the content of an element or of a quoted attribute.
package struct HTMLText: Ink, Sendable, Hashable {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ markup: StaticString) {
        add(markup)
    }

    init(_ number: Int) {
        add(number)
    }

    init(page text: String) {
        add(page: text)
    }

    mutating func add(_ markup: StaticString) {
        bytes.append(contentsOf: markup.description.utf8)
    }

    mutating func add(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    mutating func add(own words: OwnWords, _ style: TextStyle) {
        add(page: words.text)
    }

    mutating func add(_ other: HTMLText) {
        bytes.append(contentsOf: other.bytes)
    }

    static func + (left: HTMLText, right: HTMLText) -> HTMLText {
        var both = left
        both.add(right)
        return both
    }

    static func joined(_ texts: [HTMLText], by separator: StaticString) -> HTMLText {
        var all = HTMLText()
        for (index, text) in texts.enumerated() {
            if index > 0 { all.add(separator) }
            all.add(text)
        }
        return all
    }

    /// Adds a stretch of a template.
    mutating func add(_ template: TemplateText) {
        bytes.append(contentsOf: template.bytes)
    }

    /// Adds text that comes from a page, a file name or an archive.
    mutating func add(page text: String) {
        escape(Array((text.utf8.allSatisfy(Self.isPlain) ? text : InvisibleText.madeVisible(text)).utf8)[...])
    }

    /// Adds UTF-8 as it stands in a document's text: the larger part of a report, so that only what may hold something unseen is looked at by
    /// character.
    mutating func add(page text: ArraySlice<UInt8>) {
        guard Self.isVisible(text) else { return add(page: String(decoding: text, as: UTF8.self)) }
        escape(text)
    }

    /// Printable ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    /// Whether text is in one line and holds nothing unseen: printable ASCII, the letters of Latin-1 and Latin Extended-A, and the dashes,
    /// quotes and bullets of E2 80. May say no of harmless text.
    private static func isVisible(_ text: ArraySlice<UInt8>) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case 0x20..<0x7F: index += 1
            case 0xC3, 0xC4, 0xC5: index += 2
            case 0xC2:
                guard index + 1 < text.endIndex, text[index + 1] >= 0xA0, text[index + 1] != 0xAD else { return false }
                index += 2
            case 0xE2:
                guard index + 2 < text.endIndex, text[index + 1] == 0x80 else { return false }
                let last = text[index + 2]
                guard last >= 0x90 && last <= 0xA7 || last >= 0xB0 && last <= 0xBA else { return false }
                index += 3
            default: return false
            }
        }
        return true
    }

    /// Appends bytes, and a reference in place of each that means something in HTML, or to a runner of a CI job that reads the report (`##[`).
    private mutating func escape(_ text: ArraySlice<UInt8>) {
        var start = text.startIndex
        for index in text.indices {
            let reference: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            case UInt8(ascii: "'"): reference = "&#39;"
            case UInt8(ascii: "#"): reference = "&#35;"
            default: continue
            }
            bytes.append(contentsOf: text[start..<index])
            add(reference)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }
}
