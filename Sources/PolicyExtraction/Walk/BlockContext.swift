import PolicyModel

/// What the elements open around a piece of text make of it.
struct BlockContext {
    var kind = BlockKind.paragraph
    /// A heading's level; 0 outside headings.
    var heading = 0
    /// How many lists are open.
    var depth = 0
    var region = Region.body
    /// Whether an element that stresses its words as a whole (`b`, `strong`) is open.
    var isBold = false
    /// Whether an element that strikes its words through (`s`, `del`, `strike`, or by its style) is open.
    var isStruck = false
    /// Whether the choices of a control are open.
    var isChoice = false
    /// Whether a term that is to be defined is open.
    var isTerm = false
    /// The block that introduces the list or table this stands in.
    var intro: Int?
    /// The first block of the list item that is open, once it has one; -1 while it has none; `nil` outside items.
    var item: Int?
    /// Index into the walk's open tables; -1 outside tables that hold data.
    var table = -1
    /// Whether this is a table cell whose lines belong together.
    var isSmallCell = false
    /// Blocks before this one stand in another table cell and introduce nothing here.
    var barrier = 0
}
