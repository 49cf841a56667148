internal import PolicyModel

/// Titles of a page's own parts: headings, entries of its table of contents, and lines that repeat such an entry.
struct PageTitles {
    private let document: PolicyDocument
    private let places: PlacesInText
    /// The words of the entries.
    private let entries: Set<[UInt8]>

    init(_ document: PolicyDocument) {
        self.document = document
        let places = PlacesInText(document: document)
        self.places = places
        entries = Set(document.blocks.indices.lazy.filter { places.isEntry($0) }.map { Self.line(document.text(of: $0)) })
    }

    /// Whether a block is a title: it says what follows and answers nothing itself.
    func hold(_ block: Int) -> Bool {
        if document.blocks[block].kind == .heading { return true }
        return !entries.isEmpty && entries.contains(Self.line(document.text(of: block)))
    }

    /// The words of a text without the number before them.
    private static func line(_ text: String) -> [UInt8] {
        let line = FoldedWords.line(text)
        let space = UInt8(ascii: " ")
        let number = line.dropFirst().prefix { $0 != space }
        return number.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } && !number.isEmpty ? Array(line[number.endIndex...]) : line
    }
}
