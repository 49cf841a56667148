internal import PolicyModel

/// Where quotes end that would break off inside what they quote.
enum QuoteEnds {
    /// Signs with which a path through settings goes on.
    private static let joints: [Character] = [",", ">", "→", "›", "»", "▸"]

    /// A quote with the rest of its sentence where a comma or an arrow follows it: the next steps of a path.
    static func path(of quote: TextSpan, in sentence: TextSpan, longest: Int, _ document: PolicyDocument) -> TextSpan {
        guard quote.end < sentence.end, sentence.end - quote.start <= longest else { return quote }
        let start = document.blocks[quote.block].text.lowerBound
        let rest = String(decoding: document.text[start + quote.end..<start + sentence.end].prefix(8), as: UTF8.self)
        guard let next = rest.first(where: { $0 != " " }), joints.contains(next) else { return quote }
        var wide = quote
        wide.end = sentence.end
        return wide
    }

    /// A quote with all of a web or mail address in which it begins or ends.
    static func withWholeAddresses(_ quote: TextSpan, _ document: PolicyDocument) -> TextSpan {
        let block = document.blocks[quote.block].text
        let text = document.text[block]
        // A name may stand in the line below what leads up to it.
        guard quote.start < quote.end, quote.end <= block.count else { return quote }
        func isPart(_ byte: UInt8) -> Bool { byte > 0x20 && !"\"<>()[]".utf8.contains(byte) }
        var wide = quote
        var end = text.startIndex + quote.end
        while end < text.endIndex, isPart(text[end]) { end += 1 }
        while end > text.startIndex + quote.end, ".,;:!?'".utf8.contains(text[end - 1]) { end -= 1 }
        if end > text.startIndex + quote.end, isAddress(around: text.startIndex + quote.end - 1, in: text, isPart) { wide.end = end - text.startIndex }
        var start = text.startIndex + quote.start
        while start > text.startIndex, isPart(text[start - 1]) { start -= 1 }
        if start < text.startIndex + quote.start, isAddress(around: text.startIndex + quote.start, in: text, isPart) { wide.start = start - text.startIndex }
        return wide
    }

    /// Whether the run of bytes around a place is an address.
    private static func isAddress(around place: Int, in text: ArraySlice<UInt8>, _ isPart: (UInt8) -> Bool) -> Bool {
        guard text.indices.contains(place), isPart(text[place]) else { return false }
        var (start, end) = (place, place + 1)
        while start > text.startIndex, isPart(text[start - 1]) { start -= 1 }
        while end < text.endIndex, isPart(text[end]) { end += 1 }
        let word = text[start..<end]
        guard word.contains(UInt8(ascii: "@")) || word.contains(UInt8(ascii: "/")) || word.starts(with: "www.".utf8) else { return false }
        let address = String(decoding: word, as: UTF8.self)
        return address.contains("://") || address.contains("@") && address.contains(".") || address.hasPrefix("www.")
    }
}
