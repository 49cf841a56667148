import PolicyHTML

/// Tells text that a page hides for good from text that it hides until its reader opens it.
///
/// A saved page does not say what its scripts do. So what counts is what pages build openers of: a control that names the part by its id, a
/// title that stands right before it, the names by which accordions and tabs go, and that nobody makes a page to hide all of it.
struct Openers {
    /// Fewer bytes of text than this are no page that a script reveals.
    private static let wholePage = 400
    /// How many elements up the name of an accordion may stand.
    private static let reach = 4

    /// Words of `class` and `id` values by which parts go that open and close.
    private static let names = [
        "accordion", "accordeon", "collapse", "collapsed", "collapsible", "collapsable", "tab", "tabs", "tabpanel", "toggle", "toggler", "togglable",
        "expand", "expandable", "expander", "expanded", "foldable", "fold", "disclosure", "faq", "details", "readmore", "spoiler",
    ].map { Array($0.utf8) }
    /// The letters that these begin with, as bits.
    private static let initials = names.reduce(UInt32(0)) { $0 | 1 << UInt32($1[0] & 0x1F) }

    /// The ids that controls name, each with whether one of them says that its part is closed.
    private let controlled: [String: Bool]
    /// The bytes of all text of the page.
    private let bytes: Int

    init(_ tree: borrowing HTMLTree) {
        var controlled: [String: Bool] = [:]
        for index in tree.nodes.indices where !tree.nodes[index].attributes.isEmpty {
            var isClosed = false
            for attribute in tree.nodes[index].attributes {
                let entry = tree.attributes[Int(attribute)]
                guard entry.name == .ariaExpanded || entry.name == .ariaSelected else { continue }
                isClosed = tree.text[Int(entry.value.lowerBound)..<Int(entry.value.upperBound)].elementsEqual("false".utf8)
            }
            for attribute in tree.nodes[index].attributes {
                let entry = tree.attributes[Int(attribute)]
                let value = Int(entry.value.lowerBound)..<Int(entry.value.upperBound)
                switch entry.name {
                case .ariaControls, .dataTarget, .dataBsTarget:
                    for id in tree.text[value].split(separator: 0x20) {
                        let id = String(decoding: id.first == UInt8(ascii: "#") ? id.dropFirst() : id, as: UTF8.self)
                        controlled[id] = controlled[id] ?? false || isClosed
                    }
                case .href where !value.isEmpty && tree.text[value.lowerBound] == UInt8(ascii: "#"):
                    let id = String(decoding: tree.text[value].dropFirst(), as: UTF8.self)
                    controlled[id] = controlled[id] ?? false
                default: break
                }
            }
        }
        self.controlled = controlled
        bytes = tree.nodes.reduce(0) { $0 + $1.text.count }
    }

    /// Whether a control on the page says that an element is closed, whatever hides it.
    func saysClosed(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        guard !controlled.isEmpty, let id = tree.value(of: .id, at: node) else { return false }
        return controlled[id] ?? false
    }

    /// Whether a person can come to see an element that was hidden when the page was saved.
    func reach(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        switch tree.nodes[node].tag {
        case .html, .body, .main, .details, .dialog, .dd: return true
        default: break
        }
        if let hidden = tree.range(of: .hidden, at: node),
            tree.text[Int(hidden.lowerBound)..<Int(hidden.upperBound)].elementsEqual("until-found".utf8)
        {
            return true
        }
        if let id = tree.value(of: .id, at: node), controlled[id] != nil { return true }
        if tree.value(of: .role, at: node) == "tabpanel" { return true }
        return holdsPage(node, tree) || followsOpener(node, tree) || isNamed(node, tree)
    }

    /// Whether an element holds most of the page's text: nobody writes a page in order not to show it.
    private func holdsPage(_ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        guard bytes >= Self.wholePage else { return false }
        var held = 0
        for index in node..<Int(tree.nodes[node].end) { held += tree.nodes[index].text.count }
        return held * 2 >= bytes
    }

    /// Whether the element right before is one that opens what stands after it.
    private func followsOpener(_ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        let parent = Int(tree.nodes[node].parent)
        var previous = node - 1
        while previous > parent {
            // From the last node before up to the child of the same parent that holds it.
            while Int(tree.nodes[previous].parent) != parent, previous > parent { previous = Int(tree.nodes[previous].parent) }
            guard previous > parent else { return false }
            if tree.nodes[previous].tag != .text { return isOpener(previous, tree) }
            let text = Int(tree.nodes[previous].text.lowerBound)..<Int(tree.nodes[previous].text.upperBound)
            if WhiteSpace.isSeen(tree.text.span, text) { return false }
            previous -= 1
        }
        return false
    }

    private func isOpener(_ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        switch tree.nodes[node].tag {
        case .button, .summary, .dt, .h1, .h2, .h3, .h4, .h5, .h6, .legend, .label: return true
        default: break
        }
        guard !tree.nodes[node].attributes.isEmpty else { return false }
        if tree.range(of: .ariaExpanded, at: node) != nil { return true }
        let role = AriaRole(of: node, in: tree)
        return role == .button || role == .heading || isNamed(.class, node, tree)
    }

    private func isNamed(_ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        var current = node
        for _ in 0..<Self.reach {
            if isNamed(.class, current, tree) || isNamed(.id, current, tree) { return true }
            guard current != 0 else { return false }
            current = Int(tree.nodes[current].parent)
        }
        return false
    }

    /// Whether one of the words of an element's name is one of those of parts that open and close.
    private func isNamed(_ name: HTMLAttribute, _ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        guard let value = tree.range(of: name, at: node) else { return false }
        return NamedParts.holds(Self.names, initials: Self.initials, in: tree.text.span, Int(value.lowerBound)..<Int(value.upperBound))
    }
}
