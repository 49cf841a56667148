internal import PolicyModel

/// Links, e-mail addresses and web addresses that stand in a page's words.
struct PlacesInText {
    /// So many links that share an address before their `#` lead into the page itself.
    private static let leastInside = 3

    let document: PolicyDocument
    /// The page's own address, without a fragment; as it names it, or as its links show it.
    private let page: Substring?

    init(document: PolicyDocument) {
        self.document = document
        if let url = document.url {
            page = Self.address(of: url)
        } else {
            var counts: [Substring: Int] = [:]
            for link in document.links where link.target.contains("#") { counts[Self.address(of: link.target), default: 0] += 1 }
            let most = counts.filter { !$0.key.isEmpty && $0.value >= Self.leastInside }.max { ($0.value, $1.key) < ($1.value, $0.key) }
            page = most?.key
        }
    }

    /// Whether a block is an entry of a table of contents: nothing but a link into the page.
    func isEntry(_ block: Int) -> Bool {
        let (text, links) = (document.blocks[block].text, document.blocks[block].links)
        guard links.count == 1, let link = document.links[links].first else { return false }
        return isInside(link.target) && link.span.start <= 4 && link.span.end + 4 >= text.count
    }

    /// Whether a link leads to a place of the page itself.
    private func isInside(_ target: String) -> Bool {
        if target.hasPrefix("#") { return true }
        guard let page, target.hasPrefix(page) else { return false }
        return target.dropFirst(page.count).hasPrefix("#")
    }

    private static func address(of target: String) -> Substring { target.prefix { $0 != "#" } }

    /// The links whose words lie in a span, aside from those into the page itself, which lead to words that are read anyway.
    func links(in span: TextSpan) -> [Link] {
        // Links of a block follow each other: those that end before the place and those that begin after it are not looked at.
        let links = document.links[document.blocks[span.block].links]
        var (low, high) = (links.startIndex, links.endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if links[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return links[low...].prefix { $0.span.start < span.end }.filter { !$0.target.isEmpty && !isInside($0.target) }
    }

    /// E-mail addresses, and addresses of the web that are no links.
    func addresses(in span: TextSpan) -> [String] {
        let start = document.blocks[span.block].text.lowerBound
        let text = document.text[start + span.start..<start + span.end]
        guard text.contains(UInt8(ascii: "@")) || text.contains(UInt8(ascii: "/")) else { return [] }
        let linked = Set(links(in: span).flatMap { Self.words(of: document.text(at: $0.span)) })
        return Self.words(of: document.text(at: span)).filter { (Self.isMail($0) || Self.isWeb($0)) && !linked.contains($0) }
    }

    /// What stands between blanks and brackets, without the marks around it.
    private static func words(of text: String) -> [String] {
        text.split { " ,;()<>[]\"“”«»".contains($0) }.map { word in
            var rest = word.drop { ".:".contains($0) }
            while let last = rest.last, ".!?’':".contains(last) { rest.removeLast() }
            return String(rest)
        }
    }

    private static func isMail(_ word: String) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && parts[1].first != "."
    }

    /// A scheme, or a host with a path: `example.org/object`, not `and/or`.
    private static func isWeb(_ word: String) -> Bool {
        if word.hasPrefix("https://") || word.hasPrefix("http://") { return word.utf8.count > 10 }
        guard let slash = word.firstIndex(of: "/") else { return false }
        let host = word[..<slash]
        guard let dot = host.lastIndex(of: "."), host.distance(from: dot, to: slash) > 2 else { return false }
        return host.first?.isLetter == true && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    }
}
