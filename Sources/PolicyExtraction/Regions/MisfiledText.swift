import PolicyModel

/// Finds texts that stand as a whole in an element for menus or for the foot of the page, where no more than links belongs.
enum MisfiledText {
    /// So many bytes of sentences (about a hundred words) are no menu.
    private static let fewest = 600
    /// A block of so many bytes speaks in sentences.
    private static let sentence = 60

    /// Moves what is no link out of a region into the body where the page says more there than in its body.
    static func mark(_ blocks: inout [Block], _ traits: [BlockTraits]) {
        var body = 0
        var misfiled = [Region: Int]()
        for index in blocks.indices where blocks[index].text.count >= sentence && !traits[index].isLink {
            switch blocks[index].region {
            case .body: body += blocks[index].text.count
            case .navigation, .footer: misfiled[blocks[index].region, default: 0] += blocks[index].text.count
            case .banner, .dialog: break
            }
        }
        for region in [Region.navigation, .footer] where misfiled[region, default: 0] >= max(fewest, body) {
            for index in blocks.indices where blocks[index].region == region && !traits[index].isLink { blocks[index].region = .body }
        }
    }
}
