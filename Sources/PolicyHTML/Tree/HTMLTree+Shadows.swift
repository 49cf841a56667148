import PolicyModel

extension HTMLTree {
    /// The tree as a browser flattens it (the DOM Standard, section 4.2.2): in place of a host's own content stands that of its shadow root, and in
    /// this, in place of a slot's, what the host holds for it. What finds no slot is seen nowhere and stands behind it as hidden.
    func flattened() -> HTMLTree {
        guard nodes.contains(where: { $0.tag == .shadow }) else { return self }
        var flattening = Flattening(self)
        flattening.run()
        var tree = self
        tree.nodes = flattening.nodes
        tree.attributes = flattening.attributes
        return tree
    }

    /// One walk over a tree in the order of the flat one; each node is taken once.
    private struct Flattening {
        /// What a host holds for the slots of its shadow root.
        struct Scope {
            /// By the slot's name, what is not taken yet.
            var held: [String: [Int]] = [:]
            /// The scope that the host stands in, or -1.
            var outer: Int
        }

        enum Step {
            case take(node: Int, scope: Int, parent: Int32)
            /// What is left of a scope, as hidden.
            case rest(scope: Int, parent: Int32)
            case end(Int32)
        }

        let tree: HTMLTree
        var nodes: [Node] = []
        var attributes: [AttributeValue]
        var scopes: [Scope] = []
        var steps: [Step] = []

        init(_ tree: HTMLTree) {
            self.tree = tree
            attributes = tree.attributes
            nodes.reserveCapacity(tree.nodes.count)
        }

        mutating func run() {
            steps = [.take(node: 0, scope: -1, parent: 0)]
            while let step = steps.popLast() {
                switch step {
                case .take(let node, let scope, let parent): take(node, scope, parent)
                case .rest(let scope, let parent): hideRest(of: scope, parent)
                case .end(let node): nodes[Int(node)].end = Int32(nodes.count)
                }
            }
        }

        private mutating func take(_ node: Int, _ scope: Int, _ parent: Int32) {
            let place = add(tree.nodes[node], to: parent)
            guard tree.nodes[node].tag != .text else { return }
            var children = children(of: node)
            if tree.nodes[node].tag == .slot, scope >= 0 {
                let name = tree.value(of: .name, at: node) ?? ""
                if let held = scopes[scope].held.removeValue(forKey: name) { return takeAll(held, scopes[scope].outer, place) }
            }
            guard let root = children.firstIndex(where: { tree.nodes[$0].tag == .shadow }) else { return takeAll(children, scope, place) }
            let content = self.children(of: children.remove(at: root))
            var inner = Scope(outer: scope)
            for child in children { inner.held[tree.value(of: .slot, at: child) ?? "", default: []].append(child) }
            scopes.append(inner)
            steps.append(.end(place))
            steps.append(.rest(scope: scopes.count - 1, parent: place))
            for child in content.reversed() { steps.append(.take(node: child, scope: scopes.count - 1, parent: place)) }
        }

        private mutating func takeAll(_ children: [Int], _ scope: Int, _ parent: Int32) {
            steps.append(.end(parent))
            for child in children.reversed() { steps.append(.take(node: child, scope: scope, parent: parent)) }
        }

        private mutating func hideRest(of scope: Int, _ parent: Int32) {
            let rest = scopes[scope].held.values.flatMap(\.self).sorted()
            scopes[scope].held = [:]
            guard !rest.isEmpty else { return }
            attributes.append(AttributeValue(name: .hidden, value: 0..<0))
            let last = Int32(attributes.count)
            let place = add(Node(tag: .other, parent: parent, end: 0, attributes: last - 1..<last, offset: tree.nodes[rest[0]].offset), to: parent)
            takeAll(rest, scopes[scope].outer, place)
        }

        private mutating func add(_ node: Node, to parent: Int32) -> Int32 {
            let place = Int32(nodes.count)
            nodes.append(node)
            nodes[Int(place)].parent = parent
            nodes[Int(place)].end = place + 1
            return place
        }

        private func children(of node: Int) -> [Int] {
            var children: [Int] = []
            var child = node + 1
            while child < Int(tree.nodes[node].end) {
                children.append(child)
                child = Int(tree.nodes[child].end)
            }
            return children
        }
    }
}
