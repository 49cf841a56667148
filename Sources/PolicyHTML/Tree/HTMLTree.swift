package import PolicyModel

/// A parsed page as an immutable value: its nodes in document order, their text in one buffer.
///
/// Node 0 is the root; every element's subtree is the contiguous range from its own index to its `end`. Markup that has no
/// visible words (comments, script, style, template content) has no nodes, except `<title>`, `<meta>` and `<link>` elements.
package struct HTMLTree: Sendable, Hashable {
    /// One element or one run of text.
    package struct Node: Sendable, Hashable {
        /// What the element is; `.text` for a run of text, `.other` for elements that mean nothing to extraction.
        package var tag: HTMLTag
        /// Index of the parent element; the root's is its own, 0.
        package var parent: Int32
        /// One past the last node of the subtree; for text its own index plus one.
        package var end: Int32
        /// A text run's UTF-8 range in `HTMLTree.text`; empty for elements. White space stands as in the page.
        package var text: Range<Int32>
        /// Range in `HTMLTree.attributes`; empty for text.
        package var attributes: Range<Int32>
        /// Byte offset in the decoded page of an element's tag end, or of about where a text run starts.
        package var offset: Int32

        package init(
            tag: HTMLTag, parent: Int32, end: Int32, text: Range<Int32> = 0..<0, attributes: Range<Int32> = 0..<0,
            offset: Int32 = 0
        ) {
            self.tag = tag
            self.parent = parent
            self.end = end
            self.text = text
            self.attributes = attributes
            self.offset = offset
        }
    }

    /// One attribute that extraction reads (`HTMLAttribute` lists them); all others are not kept.
    package struct AttributeValue: Sendable, Hashable {
        /// Which of the attributes that are kept it is.
        package var name: HTMLAttribute
        /// UTF-8 range in `HTMLTree.text`, entities resolved.
        package var value: Range<Int32>

        package init(name: HTMLAttribute, value: Range<Int32>) {
            self.name = name
            self.value = value
        }
    }

    /// How a page's file ends.
    package enum Ending: Sendable, Hashable {
        /// Behind the end tag of the body or the page.
        case closed
        /// Without one: as a fragment, another format, or a page that breaks off.
        case open
        /// In the middle of a tag.
        case insideTag
    }

    /// In document order; the first is the root.
    package var nodes: [Node]
    /// The attributes of all nodes, those of one node together; `Node.attributes` says where.
    package var attributes: [AttributeValue]
    /// Valid UTF-8: text runs and attribute values.
    package var text: [UInt8]
    /// The encoding the bytes were decoded from, in the Encoding Standard's lower-case names.
    package var encoding: String
    /// What the reader must know of how the page was read.
    package var notices: [Notice]
    /// How the file ends.
    package var ending = Ending.open
    /// What is known of the page's file.
    package var file = FileRecord()
    /// From which places of the file `text` was copied, in stages back to it; `nil` where that cannot be told.
    package var sources: [[SourceMap.Step]]?
    /// Where the lines of the file begin, but for the first, ascending.
    package var lines: [Int32] = []

    package init(
        nodes: [Node], attributes: [AttributeValue], text: [UInt8], encoding: String, notices: [Notice]
    ) {
        self.nodes = nodes
        self.attributes = attributes
        self.text = text
        self.encoding = encoding
        self.notices = notices
    }

    /// The value of an attribute of a node, or `nil` where the node has none of that name.
    package func value(of name: HTMLAttribute, at node: Int) -> String? {
        range(of: name, at: node).map { String(decoding: text[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self) }
    }

    /// The place in `text` of an attribute's value, or `nil` where the node has none of that name.
    package func range(of name: HTMLAttribute, at node: Int) -> Range<Int32>? {
        for index in nodes[node].attributes where attributes[Int(index)].name == name {
            return attributes[Int(index)].value
        }
        return nil
    }
}
