import PolicyModel

/// Grows the tree: libxml2's events say where elements begin and end, the skeleton's tokens what they are.
///
/// Every token is settled exactly once and in order. One that libxml2 does not get to see, or passes over in silence, is settled when the
/// next event lies behind it, so no text depends on an event.
struct TreeBuilder {
    private let tokens: PageSkeleton
    private let limits: PageLimits
    private var nodes: [HTMLTree.Node]
    /// Nodes of the open elements, outermost first.
    private var open: [Int32] = [0]
    /// Open elements that lie deeper than the limit and have no node.
    private var overflow = 0
    private var isTooDeep = false
    /// The first token that is not settled.
    private var next = 0

    init(_ skeleton: consuming PageSkeleton, limits: PageLimits) {
        tokens = skeleton
        self.limits = limits
        nodes = [HTMLTree.Node(tag: .html, parent: 0, end: 1)]
        nodes.reserveCapacity(tokens.nodeCount + 4)
    }

    /// What libxml2 reads.
    var skeleton: [UInt8] { tokens.bytes }

    /// An element begins; libxml2 has read up to the `>` of a start tag.
    ///
    /// - Parameter addable: the element, if it is one that libxml2 also adds by itself: `html`, `head`, `body`, and `p` around text
    ///   that stands in none of them. It adds them when it has read the same bytes.
    mutating func start(_ addable: HTMLTag?, at position: Int) {
        settle(before: position)
        let token = next < tokens.tokens.count ? tokens.tokens[next] : nil
        if let token, token.kind == .start, Int(token.end) == position + 1, addable == nil || addable == token.tag {
            next += 1
            push(token.tag, token.content, token.offset)
        } else {
            push(addable ?? .other, 0..<0, token?.offset ?? 0)
        }
    }

    /// The innermost open element ends; libxml2 has read up to `position`, which is behind the end tag if that is why.
    mutating func end(at position: Int) {
        settle(before: position)
        if next < tokens.tokens.count, tokens.tokens[next].kind == .end, Int(tokens.tokens[next].end) == position {
            next += 1
        }
        pop()
    }

    /// Runs of text stand before `position`.
    mutating func characters(before position: Int) {
        settle(before: position + 1)
    }

    /// The tree, when everything has been read.
    consuming func finish(encoding: String, notices: [Notice]) -> HTMLTree {
        settle(before: .max)
        while open.count > 1 { pop() }
        nodes[0].end = Int32(nodes.count)
        var notices = notices
        if isTooDeep {
            notices.append(
                Notice(
                    .limit,
                    "Elements nested more than \(limits.depth) deep were read as if their tags were not there; "
                        + "--max-depth raises this limit."))
        }
        var tree = HTMLTree(
            nodes: nodes, attributes: tokens.attributes, text: tokens.text, encoding: encoding, notices: notices)
        tree.sources = [tokens.sources]
        return tree
    }

    /// Settles the tokens that end before `position` and had no event of their own.
    private mutating func settle(before position: Int) {
        while next < tokens.tokens.count, Int(tokens.tokens[next].end) < position {
            let token = tokens.tokens[next]
            next += 1
            switch token.kind {
            case .text:
                appendText(token)
            case .start where token.end == PageSkeleton.Token.sure:
                push(token.tag, token.content, token.offset)
            case .end where token.end == PageSkeleton.Token.sure:
                pop()
            case .void:
                push(token.tag, token.content, token.offset)
                pop()
            case .start:
                // A second html or body element adds its attributes to the first, as in browsers.
                if let node = nodes.indices.prefix(8).first(where: { nodes[$0].tag == token.tag }),
                    nodes[node].attributes.isEmpty
                {
                    nodes[node].attributes = token.content
                }
            case .end where token.tag == .p:
                // As in browsers, </p> without an open paragraph is an empty one: what stands around it is not one block.
                push(.p, 0..<0, token.offset)
                pop()
            case .end:
                break
            }
        }
    }

    private mutating func push(_ tag: HTMLTag, _ attributes: Range<Int32>, _ offset: Int32) {
        if open.count > limits.depth {
            overflow += 1
            isTooDeep = true
            return
        }
        // The first html element is the root itself.
        if tag == .html, nodes.count == 1 {
            nodes[0].attributes = attributes
            nodes[0].offset = offset
            open.append(0)
            return
        }
        let node = Int32(nodes.count)
        nodes.append(
            HTMLTree.Node(tag: tag, parent: open[open.count - 1], end: node + 1, attributes: attributes, offset: offset))
        open.append(node)
    }

    private mutating func pop() {
        if overflow > 0 {
            overflow -= 1
        } else if open.count > 1, let node = open.popLast() {
            nodes[Int(node)].end = Int32(nodes.count)
        }
    }

    private mutating func appendText(_ token: PageSkeleton.Token) {
        let parent = open[open.count - 1]
        let node = Int32(nodes.count)
        nodes.append(
            HTMLTree.Node(tag: .text, parent: parent, end: node + 1, text: token.content, offset: token.offset))
    }
}
