internal import PolicyModel

/// Links, e-mail addresses and web addresses that stand in a page's words.
struct PlacesInText {
    let document: PolicyDocument

    /// The links whose words lie in a span, aside from those into the page itself, which lead to words that are read anyway.
    func links(in span: TextSpan) -> [Link] {
        // Links of a block follow each other: those that end before the place and those that begin after it are not looked at.
        let links = document.links[document.blocks[span.block].links]
        var (low, high) = (links.startIndex, links.endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if links[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return links[low...].prefix { $0.span.start < span.end }.filter { !$0.target.isEmpty && !$0.target.hasPrefix("#") }
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
