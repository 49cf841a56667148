import PolicyModel

/// Finds tables of contents: runs of blocks that are nothing but links to the headings of the page itself.
enum LinkLists {
    /// Fewer links in a row are no table of contents.
    private static let fewest = 4

    /// Marks the blocks of such runs as navigation; a heading among them heads nothing and becomes a paragraph.
    static func mark(_ blocks: inout [Block], _ traits: [BlockTraits], links: [Link], text: [UInt8]) {
        var index = 0
        while index < blocks.count {
            let start = index
            while index < blocks.count, traits[index].isLink, blocks[index].region == .body { index += 1 }
            if index - start >= fewest, leadsIntoPage(start..<index, blocks, links, text) {
                for entry in start..<index {
                    blocks[entry].region = .navigation
                    if blocks[entry].kind == .heading {
                        blocks[entry].kind = .paragraph
                        blocks[entry].level = 0
                    }
                }
            }
            index = max(index, start + 1)
        }
    }

    private static func leadsIntoPage(_ run: Range<Int>, _ blocks: [Block], _ links: [Link], _ text: [UInt8]) -> Bool {
        let inside = run.count { links[blocks[$0].links].allSatisfy { $0.target.utf8.first == UInt8(ascii: "#") } }
        if inside * 4 >= run.count * 3 { return true }
        var headings = Set<UInt64>()
        for index in blocks.indices where blocks[index].kind == .heading && !run.contains(index) {
            headings.insert(ByteText.hash(text.span, blocks[index].text))
        }
        return run.count { headings.contains(ByteText.hash(text.span, blocks[$0].text)) } * 2 >= run.count
    }
}
