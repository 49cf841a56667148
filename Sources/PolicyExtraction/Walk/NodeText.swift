import PolicyHTML

/// The words within one element.
enum NodeText {
    /// All text of a node's subtree but the choices of its controls, white space folded, at most about `limit` bytes.
    static func words(of node: Int, in tree: borrowing HTMLTree, limit: Int = 400) -> String {
        var bytes: [UInt8] = []
        var isSpacePending = false
        var index = node
        let last = max(node + 1, Int(tree.nodes[node].end))
        while index < last {
            defer { index += 1 }
            if tree.nodes[index].tag == .select || tree.nodes[index].tag == .textarea {
                index = Int(tree.nodes[index].end) - 1
                continue
            }
            guard tree.nodes[index].tag == .text else { continue }
            let end = Int(tree.nodes[index].text.upperBound)
            var place = Int(tree.nodes[index].text.lowerBound)
            while place < end {
                let space = WhiteSpace.length(in: tree.text.span, at: place, end: end)
                if space > 0 {
                    isSpacePending = true
                    place += space
                    continue
                }
                if isSpacePending && !bytes.isEmpty { bytes.append(0x20) }
                isSpacePending = false
                bytes.append(tree.text[place])
                place += 1
            }
            isSpacePending = true
            if bytes.count > limit { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The place of the first word in a node's subtree, as blocks keep it; `nil` where it has none.
    static func offset(of node: Int, in tree: borrowing HTMLTree) -> Int? {
        for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag == .text {
            let range = Int(tree.nodes[index].text.lowerBound)..<Int(tree.nodes[index].text.upperBound)
            if WhiteSpace.isSeen(tree.text.span, range) { return Int(tree.nodes[index].offset) }
        }
        return nil
    }
}
