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
    /// Whether its words were on the screen when the page was saved.
    var state = BlockState.shown
    /// The state outside of the `details` element that is open.
    var outerState = BlockState.shown
    /// Whether its words are invisible for good (`visibility: hidden`).
    var isInvisible = false
    /// Whether its words are struck through: the page takes them back.
    var isStruck = false
    /// Whether its lines stand as they are written (`pre`).
    var isPreformatted = false
    /// Whether they are the mark of a note, set as a superscript.
    var isNoteMark = false
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

    /// Whether words are read here as in another context.
    func readsWords(as other: BlockContext) -> Bool {
        (isBold, isStruck, isInvisible, isNoteMark, isPreformatted)
            == (other.isBold, other.isStruck, other.isInvisible, other.isNoteMark, other.isPreformatted)
    }
}
