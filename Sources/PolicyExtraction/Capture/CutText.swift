import PolicyModel

/// Finds texts that break off: the page's last words stop in the middle of a sentence.
enum CutText {
    /// A shorter block may well be a title or an address at the end of a page.
    private static let sentence = 70
    /// Fewer long blocks than this do not show how the page ends its sentences.
    private static let fewest = 5

    /// Whether the last block is running text without an end, on a page that ends nearly all its others.
    static func isCut(_ document: borrowing PolicyDocument) -> Bool {
        guard let last = document.blocks.last, last.region == .body, last.text.count >= sentence, !ends(last, document)
        else { return false }
        var count = 0
        var ended = 0
        for block in document.blocks.dropLast()
        where block.kind == last.kind && block.region == .body && block.text.count >= sentence {
            count += 1
            if ends(block, document) { ended += 1 }
        }
        return count >= fewest && ended * 10 >= count * 9
    }

    /// Whether a block ends as a sentence, list or quotation does: in punctuation, or a footnote mark after it.
    private static func ends(_ block: Block, _ document: borrowing PolicyDocument) -> Bool {
        let last = document.text[block.text.upperBound - 1]
        if last < 0x80 { return !((last | 0x20) &- UInt8(ascii: "a") < 26 || last &- UInt8(ascii: "0") < 10 || last == UInt8(ascii: ",")) }
        // Of the characters beyond ASCII the curly quotes and the ellipsis end a sentence; letters do not.
        return document.text[block.text.upperBound - 3] == 0xE2 && document.text[block.text.upperBound - 2] == 0x80
    }
}
