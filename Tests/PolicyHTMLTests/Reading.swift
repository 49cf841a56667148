import PolicyHTML
import PolicyModel

/// Reads a page for a test.
func read(_ markup: String, _ format: PageFormat = .html, limits: PageLimits = PageLimits()) -> HTMLTree {
    read(Array(markup.utf8), format, limits: limits)
}

func read(_ bytes: [UInt8], _ format: PageFormat = .html, limits: PageLimits = PageLimits()) -> HTMLTree {
    PageReader(limits: limits).read(SavedPage(path: "page", bytes: bytes, format: format))
}

extension HTMLTree {
    /// All text in reading order, `|` between runs, white space alone left out.
    var runs: String {
        nodes.filter { $0.tag == .text }.map(string).filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "|")
    }

    /// The tree in brackets: `html(body(p("a")))`.
    var outline: String {
        outline(of: 0)
    }

    func string(_ node: Node) -> String {
        String(decoding: text[Int(node.text.lowerBound)..<Int(node.text.upperBound)], as: UTF8.self)
    }

    func kinds() -> [Notice.Kind] {
        notices.map(\.kind)
    }

    private func outline(of index: Int) -> String {
        let node = nodes[index]
        if node.tag == .text { return "\"\(string(node))\"" }
        var children: [String] = []
        var child = index + 1
        while child < Int(node.end) {
            children.append(outline(of: child))
            child = Int(nodes[child].end)
        }
        return "\(node.tag)" + (children.isEmpty ? "" : "(\(children.joined(separator: " ")))")
    }
}
