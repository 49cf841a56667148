package import PolicyHTML
package import PolicyModel

/// Turns the tree of a page into the document that a person reads.
package struct DocumentExtractor: Sendable {
    package init() {}

    /// The document of a page; `path` is the name to show for it.
    package func extract(_ tree: HTMLTree, path: String) -> PolicyDocument {
        PolicyDocument(path: path)
    }
}
