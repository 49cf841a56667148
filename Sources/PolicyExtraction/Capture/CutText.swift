import PolicyHTML
import PolicyLanguage
import PolicyModel

/// Finds texts that break off: the page's last words stop in the middle of a word or sentence, or its file in the middle of a tag.
enum CutText {
    /// A shorter block may well be a title or an address at the end of a page.
    private static let sentence = 70
    /// Fewer long blocks than this do not show how the page ends its sentences.
    private static let fewest = 5
    private static let ellipsis = Array("…".utf8)
    private static let dots = Array("...".utf8)

    /// Whether the last block is running text without an end, on a page that ends nearly all its others.
    static func isCut(_ document: borrowing PolicyDocument, ending: HTMLTree.Ending) -> Bool {
        guard let last = document.blocks.last(where: { $0.region == .body }), last.text.count >= sentence, last.kind != .tableCell else {
            return false
        }
        if ending == .insideTag { return true }
        // A stub goes on elsewhere; what follows it is the page's.
        if isStub(last, document) { return endsOthers(than: last, document) }
        guard ending == .open, document.blocks.last?.region == .body, !ends(last, document), endsInWord(last, document) else { return false }
        return endsOthers(than: last, document)
    }

    /// Whether a block ends in dots, before the link to the rest of the text if there is one, or in a word that ends no sentence.
    private static func isStub(_ block: Block, _ document: borrowing PolicyDocument) -> Bool {
        var end = block.text.upperBound
        if let link = document.links[block.links].last, link.span.end == block.text.count { end = block.text.lowerBound + link.span.start }
        while end > block.text.lowerBound, document.text[end - 1] <= 0x20 { end -= 1 }
        let text = document.text[block.text.lowerBound..<end]
        if text.suffix(ellipsis.count).elementsEqual(ellipsis) || text.suffix(dots.count).elementsEqual(dots) { return true }
        guard end == block.text.upperBound, let last = text.last, last >= 0x80 || (last | 0x20) &- UInt8(ascii: "a") < 26 else { return false }
        let word = text.suffix(while: { $0 > 0x20 })
        var scanner = WordScanner(word.startIndex..<word.endIndex)
        guard scanner.next(in: document.text.span) != nil else { return false }
        return LanguageGuess.isFunctionWord(scanner.folded, of: document.language)
    }

    /// Whether the page ends nearly all its other blocks of a kind as sentences end.
    private static func endsOthers(than last: Block, _ document: borrowing PolicyDocument) -> Bool {
        var count = 0
        var ended = 0
        for block in document.blocks where block.kind == last.kind && block.region == .body && block.text.count >= sentence && block != last {
            count += 1
            if ends(block, document) { ended += 1 }
        }
        return count >= fewest && ended * 10 >= count * 9
    }

    /// Whether a block ends in a word of a sentence, or in a comma: names, addresses and numbers begin otherwise, and what ends in a link
    /// sends its reader there.
    private static func endsInWord(_ block: Block, _ document: borrowing PolicyDocument) -> Bool {
        if let link = document.links[block.links].last, link.span.end == block.text.count { return false }
        let text = document.text[block.text]
        guard text.last != UInt8(ascii: ",") else { return true }
        let word = text.suffix(while: { $0 > 0x20 })
        guard let first = word.first(where: { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "\"") }) else { return false }
        let isSmall = first &- UInt8(ascii: "a") < 26 || first >= 0xC3 && first < 0xE2
        return isSmall && !word.contains { "@./".utf8.contains($0) || $0 &- UInt8(ascii: "0") < 10 }
    }

    /// Whether a block ends as a sentence, list or quotation does: in punctuation, or a footnote mark after it.
    private static func ends(_ block: Block, _ document: borrowing PolicyDocument) -> Bool {
        let last = document.text[block.text.upperBound - 1]
        if last < 0x80 { return !((last | 0x20) &- UInt8(ascii: "a") < 26 || last &- UInt8(ascii: "0") < 10 || last == UInt8(ascii: ",")) }
        // Of the characters beyond ASCII the curly quotes and the ellipsis end a sentence; letters do not.
        return document.text[block.text.upperBound - 3] == 0xE2 && document.text[block.text.upperBound - 2] == 0x80
    }
}

extension ArraySlice<UInt8> {
    /// The longest end of the slice whose bytes all are as wanted.
    fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, isWanted(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
