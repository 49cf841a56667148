import PolicyModel

extension HTMLTree {
    /// A frame of the page that holds a page of its own.
    struct Frame {
        /// The index of the frame's node, which has nothing in it.
        var node: Int
        /// The page that it shows.
        var page: HTMLTree
    }

    /// The tree with the pages of its frames in their places; `frames` in the order of their nodes.
    func holding(_ frames: [Frame]) -> HTMLTree {
        var tree = self
        tree.nodes = []
        tree.nodes.reserveCapacity(nodes.count + frames.reduce(0) { $0 + $1.page.nodes.count })
        /// By node of this tree: where it stands in the new one.
        var places: [Int32] = []
        var added: Int32 = 0
        var next = 0
        for index in 0...nodes.count {
            places.append(Int32(index) + added)
            if next < frames.count, frames[next].node == index {
                added += Int32(frames[next].page.nodes.count) - 1
                next += 1
            }
        }
        next = 0
        for (index, node) in nodes.enumerated() {
            var node = node
            node.parent = places[Int(node.parent)]
            node.end = places[Int(node.end)]
            tree.nodes.append(node)
            guard next < frames.count, frames[next].node == index else { continue }
            tree.append(frames[next].page, at: places[index], offset: node.offset)
            next += 1
        }
        return tree
    }

    /// Adds the nodes of a page below the frame that was added last. Places of its words in the file are not known: its text stands there
    /// in another writing.
    private mutating func append(_ page: HTMLTree, at frame: Int32, offset: Int32) {
        let firstText = Int32(text.count)
        let firstAttribute = Int32(attributes.count)
        sources?[0].append(SourceMap.Step(copy: text.count, original: SourceMap.Step.unknown))
        text += page.text
        for attribute in page.attributes {
            attributes.append(
                AttributeValue(name: attribute.name, value: attribute.value.lowerBound + firstText..<attribute.value.upperBound + firstText))
        }
        for node in page.nodes.dropFirst() {
            nodes.append(
                Node(
                    tag: node.tag, parent: node.parent + frame, end: node.end + frame,
                    text: node.text.lowerBound + firstText..<node.text.upperBound + firstText,
                    attributes: node.attributes.lowerBound + firstAttribute..<node.attributes.upperBound + firstAttribute, offset: offset))
        }
        notices += page.notices
    }
}
