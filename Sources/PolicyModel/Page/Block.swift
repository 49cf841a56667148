/// The smallest piece of a page that stands alone: a heading, paragraph, list item, table cell, definition or quotation.
///
/// Every visible word of a page is in exactly one block. A block's words lie in `PolicyDocument.text` at `text`.
package struct Block: Sendable, Hashable {
    /// What kind of piece it is.
    package var kind: BlockKind
    /// A heading's level (1 to 6), a list item's depth (1 for the outermost list), otherwise 0.
    package var level: Int
    /// Where on the page it stands.
    package var region: Region
    /// Index into `PolicyDocument.sections`.
    package var section: Int
    /// UTF-8 range in `PolicyDocument.text`; white space is folded to single spaces and there is none at either end.
    package var text: Range<Int>
    /// Range in `PolicyDocument.links`: the links whose words stand in this block, in order.
    package var links: Range<Int>
    /// Index of the block that introduces this one: the paragraph or item right before the list (or the table) it stands in.
    package var intro: Int?
    /// Indices of the table cells that head this block: its column's header cells, then its row's. Empty outside tables.
    package var headers: [Int]
    /// Byte offset of the block's start in the decoded page; 0 where the format has none.
    package var offset: Int
    /// Whether its words were on the screen when the page was saved.
    package var state: BlockState
    /// Whether it is one of the choices of a control, such as a country in a menu: text that nobody says.
    package var isChoice = false

    package init(
        kind: BlockKind, level: Int, region: Region, section: Int, text: Range<Int>, links: Range<Int>,
        intro: Int? = nil, headers: [Int] = [], offset: Int = 0, state: BlockState = .shown
    ) {
        self.kind = kind
        self.level = level
        self.region = region
        self.section = section
        self.text = text
        self.links = links
        self.intro = intro
        self.headers = headers
        self.offset = offset
        self.state = state
    }
}
