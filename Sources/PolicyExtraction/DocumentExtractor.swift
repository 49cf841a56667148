package import PolicyHTML
package import PolicyModel

/// Turns the tree of a page into the document that a person reads.
package struct DocumentExtractor: Sendable {
    package init() {}

    /// The document of a page; `path` is the name to show for it.
    package func extract(_ tree: HTMLTree, path: String) -> PolicyDocument {
        var document = PolicyDocument(path: path)
        document.encoding = tree.encoding
        document.notices = tree.notices
        let identity = PageIdentity(tree)
        document.title = identity.title
        document.url = identity.url
        var walk = TreeWalk(LinkCleaner(base: identity.base ?? identity.url), readsNoscript: false, capacity: tree.text.count)
        walk.run(over: tree)
        var blocks = walk.builder.blocks
        for table in walk.tables { table.assignHeaders(to: &blocks, walk.builder.traits) }
        document.sections = SectionOutline.sections(of: &blocks)
        document.blocks = blocks
        document.text = walk.builder.text
        document.links = walk.builder.links
        for index in document.links.indices {
            document.links[index].span.section = blocks[document.links[index].span.block].section
        }
        return document
    }
}
