import PolicyExtraction
import PolicyHTML
import PolicyModel

/// The document of a page given as HTML or Markdown, read as the program reads it.
func document(_ source: String, format: PageFormat = .html) -> PolicyDocument {
    let page = SavedPage(path: "page", bytes: Array(source.utf8), format: format)
    return DocumentExtractor().extract(PageReader().read(page), path: "page")
}

/// The texts of a page's blocks, in order.
func blocks(_ source: String) -> [String] {
    let document = document(source)
    return document.blocks.indices.map(document.text(of:))
}
