import PolicyModel

/// Finds the headings that a page sets as bold lines: short, bold as a whole, no sentence, and followed by running text.
enum BoldHeadings {
    private static let longest = 120

    static func mark(_ blocks: inout [Block], _ traits: [BlockTraits], text: [UInt8]) {
        var level = 1
        for index in blocks.indices {
            if blocks[index].kind == .heading { level = blocks[index].level }
            guard blocks[index].kind == .paragraph, traits[index].isBold, !traits[index].isLink, blocks[index].region == .body,
                blocks[index].intro == nil, blocks[index].text.count <= longest, isTitle(text[blocks[index].text]),
                index + 1 < blocks.count, !traits[index + 1].isBold, isText(blocks[index + 1])
            else { continue }
            blocks[index].kind = .heading
            blocks[index].level = min(6, level + 1)
        }
    }

    /// Whether words do not end as a sentence does.
    private static func isTitle(_ words: ArraySlice<UInt8>) -> Bool {
        switch words.last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ","): false
        default: true
        }
    }

    private static func isText(_ block: Block) -> Bool {
        block.region == .body && (block.kind == .listItem || block.kind == .paragraph && block.text.count >= 50)
    }
}
