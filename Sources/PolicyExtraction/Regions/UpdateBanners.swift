import PolicyLanguage
import PolicyModel

/// Finds the notes on top of a page that tell of a change, where no tag or role says that they are banners.
enum UpdateBanners {
    /// A banner stands among the first blocks of the body, and is short.
    private static let first = 12
    private static let longest = 500

    static func mark(_ blocks: inout [Block], text: [UInt8]) {
        var seen = 0
        for index in blocks.indices where blocks[index].region == .body {
            seen += 1
            guard seen <= first else { return }
            // Below its first long paragraph a policy has begun, and speaks of changes as a matter of its own.
            guard blocks[index].text.count <= longest else { return }
            guard blocks[index].kind == .paragraph || blocks[index].kind == .heading else { continue }
            if CaptureWords.updateBanner.distinct(in: FoldedText(text.span, blocks[index].text)) > 0 { blocks[index].region = .banner }
        }
    }
}
