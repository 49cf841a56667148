import CLibXML2
import Glibc
import PolicyModel

/// Grows an `HTMLTree` from the parser's events.
@safe struct TreeBuilder {
    var nodes: [HTMLTree.Node] = [HTMLTree.Node(tag: .html, parent: 0, end: 1)]
    var attributes: [HTMLTree.AttributeValue] = []
    var text: [UInt8] = []
    var stack: [Int32] = [0]
    var context: UnsafeMutablePointer<xmlParserCtxt>?

    var offset: Int32 {
        guard let input = unsafe context?.pointee.input else { return 0 }
        return unsafe Int32(clamping: Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base))
    }

    mutating func start(_ name: UnsafePointer<UInt8>, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        let first = Int32(attributes.count)
        let tag = unsafe HTMLTag.named(String(cString: name))
        var index = 0
        while let name = unsafe values?[index] {
            if let kept = unsafe HTMLAttribute.named(String(cString: name)) {
                let start = Int32(text.count)
                if let value = unsafe values?[index + 1] { unsafe text.append(contentsOf: UnsafeBufferPointer(start: value, count: strlen(value))) }
                attributes.append(HTMLTree.AttributeValue(name: kept, value: start..<Int32(text.count)))
            }
            index += 2
        }
        if tag == .html {
            nodes[0].attributes = first..<Int32(attributes.count)
            stack.append(0)
            return
        }
        let node = Int32(nodes.count)
        nodes.append(HTMLTree.Node(tag: tag, parent: stack[stack.count - 1], end: node + 1, attributes: first..<Int32(attributes.count), offset: offset))
        stack.append(node)
    }

    mutating func end() {
        guard stack.count > 1, let node = stack.popLast() else { return }
        nodes[Int(node)].end = Int32(nodes.count)
    }

    mutating func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        let start = Int32(text.count)
        unsafe text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        let node = Int32(nodes.count)
        if nodes[nodes.count - 1].tag == .text, nodes[nodes.count - 1].parent == stack[stack.count - 1] {
            nodes[nodes.count - 1].text = nodes[nodes.count - 1].text.lowerBound..<Int32(text.count)
            return
        }
        nodes.append(HTMLTree.Node(tag: .text, parent: stack[stack.count - 1], end: node + 1, text: start..<Int32(text.count), offset: offset))
    }

    mutating func finish() -> HTMLTree {
        while stack.count > 1 { end() }
        nodes[0].end = Int32(nodes.count)
        return HTMLTree(nodes: nodes, attributes: attributes, text: text, encoding: "utf-8", notices: [])
    }
}
