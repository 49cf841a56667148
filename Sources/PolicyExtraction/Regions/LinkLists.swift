import PolicyModel

/// Finds tables of contents: runs of blocks that are nothing but links to the headings of the page itself.
enum LinkLists {
    /// Fewer links in a row are no table of contents.
    private static let fewest = 4

    /// Marks the blocks of such runs as navigation; a heading among them heads nothing and becomes a paragraph.
    static func mark(_ blocks: inout [Block], _ traits: [BlockTraits], links: [Link], text: [UInt8]) {
        /// The headings that are no links themselves, once a run asks for them.
        var headings: Set<UInt64>?
        var index = 0
        while index < blocks.count {
            let start = index
            while index < blocks.count, traits[index].isLink, blocks[index].region == .body { index += 1 }
            let run = start..<index
            if run.count >= fewest, !leadsInside(run, blocks, links) {
                headings = headings ?? self.headings(of: blocks, traits, text)
            }
            if run.count >= fewest, leadsInside(run, blocks, links) || names(headings ?? [], run, blocks, text) {
                for entry in run {
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

    /// Whether most of the links lead to places in the page.
    private static func leadsInside(_ run: Range<Int>, _ blocks: [Block], _ links: [Link]) -> Bool {
        let inside = run.count { links[blocks[$0].links].allSatisfy { $0.target.utf8.first == UInt8(ascii: "#") } }
        return inside * 4 >= run.count * 3
    }

    /// Whether half of the links or more have the words of a heading.
    private static func names(_ headings: Set<UInt64>, _ run: Range<Int>, _ blocks: [Block], _ text: [UInt8]) -> Bool {
        run.count { headings.contains(ByteText.hash(text.span, blocks[$0].text)) } * 2 >= run.count
    }

    private static func headings(of blocks: [Block], _ traits: [BlockTraits], _ text: [UInt8]) -> Set<UInt64> {
        var headings = Set<UInt64>()
        for index in blocks.indices where blocks[index].kind == .heading && !traits[index].isLink {
            headings.insert(ByteText.hash(text.span, blocks[index].text))
        }
        return headings
    }
}
