import PolicyHTML
import PolicyModel

/// One pass over a page's tree that puts every visible word into a block.
///
/// It keeps its own stack of open elements, so neither depth nor count of elements can exhaust the program's.
struct TreeWalk {
    /// An element that is open and does something when it ends.
    private struct Frame {
        var end: Int32
        var endsBlock: Bool
        var endsLink: Bool
        var endsTable: Bool
        var endsItem: Bool
        /// Index into `times` of the `time` element that ends here.
        var time: Int?
        /// The context to go back to.
        var outer: BlockContext
    }

    /// Bytes after which a line does not go on in the next.
    private static let sentenceEnds = Array(".:;!?,".utf8)

    private var targets: KnownTargets
    var builder: BlockBuilder
    var tables: [TableGrid] = []
    private(set) var times: [TimeMark] = []
    var context = BlockContext()
    private var frames: [Frame] = []
    /// The introduction of the list that ended last and where it ended: a list right after it has the same one.
    private var lastList: (end: Int, intro: Int?) = (-1, nil)
    /// The block of the term that was read last.
    private var lastTerm: Int?
    private let readsNoscript: Bool
    private let openers: Openers
    /// The run of text that was read last.
    var lastText = 0
    /// What is hidden for good, and what is struck through.
    var hidden = HiddenText()
    var struck = HiddenText()

    init(_ cleaner: LinkCleaner, _ openers: Openers, readsNoscript: Bool) {
        self.openers = openers
        targets = KnownTargets(cleaner)
        self.readsNoscript = readsNoscript
        builder = BlockBuilder()
    }

    mutating func run(over tree: borrowing HTMLTree) {
        let count = tree.nodes.count
        var index = 0
        while index < count {
            let node = tree.nodes[index]
            while let frame = frames.last, frame.end <= index { close(frame) }
            if node.tag == .text {
                read(index, node, in: tree)
                index += 1
            } else if open(index, node, in: tree) {
                index += 1
            } else {
                index = max(index + 1, Int(node.end))
            }
        }
        while let frame = frames.last { close(frame) }
        flush()
    }

    /// Enters an element; `false` where nothing in it is seen.
    private mutating func open(_ index: Int, _ node: HTMLTree.Node, in tree: borrowing HTMLTree) -> Bool {
        let display = ElementDisplay(node.tag, isEmpty: Int(node.end) == index + 1)
        if node.attributes.isEmpty && display == .inline && !Self.changesWords(node.tag) { return true }
        switch display {
        case .none: return false
        case .lineBreak:
            breakLine(at: index, in: tree)
            return true
        case .inline, .block: break
        }
        if node.tag == .noscript && !readsNoscript { return false }
        if node.tag == .a, isAnchor(index, in: tree) { return false }
        if node.tag == .drawing, !readsDrawing(index, in: tree) { return false }
        let outer = context
        var isOpened = false
        var role: AriaRole?
        if !node.attributes.isEmpty {
            let reading = ArchiveFrames.reading(of: index, in: tree)
            if reading == .skipped { return false }
            guard let isCollapsed = reading == .opened ? false : look(at: index, in: tree) else {
                hidden.add(index, in: tree)
                return false
            }
            isOpened = isCollapsed
            role = AriaRole(of: index, in: tree)
        }
        readMarks(of: index, node.tag, in: tree)
        let element = ElementRole(index, in: tree, role: role)
        var frame = Frame(end: node.end, endsBlock: false, endsLink: false, endsTable: false, endsItem: false, outer: outer)
        if display == .block || isBox(element) || isOpened {
            flush(before: &frame)
            if isOpened { context.state = .collapsed }
            if node.tag == .select { context.isChoice = true }
            context.region = RegionRules.region(of: index, role: role, within: context.region, in: tree)
            enter(element, at: index, in: tree, &frame)
        } else if node.tag == .a, let target = target(of: index, in: tree) {
            separateTitles(at: index, in: tree)
            // Two links are two things, whatever they begin with; one that a page cuts in two leads to one place.
            if builder.endsInLink(notTo: target) { builder.separate() }
            builder.openLink(to: target)
            frame.endsLink = true
        } else if node.tag == .time, let value = tree.value(of: .datetime, at: index), let date = TimeMark.date(value) {
            times.append(TimeMark(date: date, text: builder.text.count..<builder.text.count))
            frame.time = times.count - 1
        } else if context.readsWords(as: outer) {
            return true
        }
        frames.append(frame)
        return true
    }

    /// Ends the block before an element that begins another.
    private mutating func flush(before frame: inout Frame) {
        frame.endsBlock = true
        let inner = context
        context = frame.outer
        flush()
        // What the words before this element began, such as an item, goes on after it.
        frame.outer.item = context.item
        context = inner
        context.item = frame.outer.item
    }

    /// Reads how an element's attributes let it be seen: whether it is closed until a person opens it; `nil` where it is hidden for good.
    private mutating func look(at index: Int, in tree: borrowing HTMLTree) -> Bool? {
        let style = Visibility.style(of: index, in: tree)
        let isBoxless = Visibility.isBoxless(index, style, in: tree)
        var isOpened = false
        if isBoxless || style.isInvisible == true {
            isOpened = openers.reach(index, in: tree)
            if !isOpened, isBoxless { return nil }
        }
        if let isInvisible = style.isInvisible { context.isInvisible = isInvisible && !isOpened }
        if style.isStruck { context.isStruck = true }
        return isOpened || openers.saysClosed(index, in: tree)
    }

    /// Whether an element makes something of its words, or of those around it, without any attribute.
    private static func changesWords(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .b, .strong, .s, .sup, .drawing, .img, .input: true
        default: false
        }
    }

    /// Notes what an element's tag makes of the words in it.
    private mutating func readMarks(of index: Int, _ tag: HTMLTag, in tree: borrowing HTMLTree) {
        switch tag {
        case .b, .strong: context.isBold = true
        case .s: context.isStruck = true
        case .pre: context.isPreformatted = true
        case .sup: readSuperscript(index, in: tree)
        case .img: readPicture(index, in: tree)
        case .input: builder.separate()
        case .dialog where tree.range(of: .open, at: index) == nil: context.state = .collapsed
        case .details where tree.range(of: .open, at: index) == nil:
            context.outerState = context.state
            context.state = .collapsed
        case .summary: context.state = context.outerState
        default: break
        }
    }

    /// A link that starts with a capital right after a word is a title of its own, even where no space parts the two
    /// ("July 8, 2026Previous version"); after words that are all link it stands beside them as they stand alone.
    private mutating func separateTitles(at index: Int, in tree: borrowing HTMLTree) {
        guard let last = builder.lastByte, last > 0x20, !builder.isSpacePending,
            index + 1 < tree.nodes.count, tree.nodes[index + 1].tag == .text, let first = tree.nodes[index + 1].text.first,
            tree.text[Int(first)] &- UInt8(ascii: "A") < 26
        else { return }
        if builder.isAllLink {
            flush()
        } else if last &- UInt8(ascii: "0") < 10 || last &- UInt8(ascii: "a") < 26 {
            builder.separate()
        }
    }

    private mutating func target(of node: Int, in tree: borrowing HTMLTree) -> String? {
        guard let href = tree.range(of: .href, at: node) else { return nil }
        return targets.target(of: Int(href.lowerBound)..<Int(href.upperBound), in: tree.text)
    }

    private func isBox(_ element: ElementRole) -> Bool {
        if case .plain = element { false } else { true }
    }

    private mutating func enter(
        _ element: ElementRole, at index: Int, in tree: borrowing HTMLTree, _ frame: inout Frame
    ) {
        switch element {
        case .plain: break
        case .heading(let level): context.heading = level
        case .list: enterList()
        case .item:
            context.kind = .listItem
            context.heading = 0
            context.depth = max(1, context.depth)
            context.item = -1
            frame.endsItem = true
        case .term: enterTerm(tree.nodes[index].tag == .dd)
        case .quotation: context.kind = .quotation
        case .table:
            tables.append(TableGrid())
            context.table = tables.count - 1
            context.intro = introduction()
            frame.endsTable = true
        case .row:
            if context.table >= 0 { tables[context.table].startRow() }
        case .cell(let isHeader): enterCell(index, isHeader, in: tree)
        }
    }

    /// What a term's definition says is introduced by the term.
    private mutating func enterTerm(_ isDefinition: Bool) {
        context.kind = .definition
        context.isTerm = !isDefinition
        if isDefinition, let lastTerm, builder.blocks[lastTerm].region == context.region { context.intro = lastTerm }
    }

    private mutating func enterList() {
        context.intro = introduction()
        context.depth += 1
        context.heading = 0
    }

    /// The block that introduces a list or table starting here.
    private func introduction() -> Int? {
        if let item = context.item { return item >= 0 ? item : context.intro }
        let last = builder.blocks.count - 1
        if lastList.end == last + 1 { return lastList.intro }
        guard last >= context.barrier, builder.blocks[last].region == context.region else { return nil }
        return builder.blocks[last].kind == .heading ? nil : last
    }

    private mutating func close(_ frame: Frame) {
        frames.removeLast()
        if let time = frame.time, builder.text.count > times[time].text.lowerBound {
            times[time].text = times[time].text.lowerBound..<builder.text.count
        }
        if frame.endsBlock { flush() }
        if frame.endsLink { builder.closeLink() }
        if frame.endsTable { tables[context.table].end(at: builder.blocks.count) }
        if context.depth > frame.outer.depth { lastList = (builder.blocks.count, context.intro) }
        let item = context.item
        context = frame.outer
        // An item's own words often stand in an element within it.
        if !frame.endsItem, context.item == -1, let item { context.item = item }
    }

    mutating func flush() {
        guard let block = builder.flush(as: context) else { return }
        if context.item == -1 { context.item = block }
        if context.isTerm { lastTerm = block }
    }

    /// A line break ends a block, as in postal addresses, unless it only wraps a line of running text.
    private mutating func breakLine(at index: Int, in tree: borrowing HTMLTree) {
        if context.heading > 0 || context.isSmallCell || wrapsLine(at: index, in: tree) { builder.separate() } else { flush() }
    }

    /// Whether the text after a line break goes on with the sentence before it.
    private func wrapsLine(at index: Int, in tree: borrowing HTMLTree) -> Bool {
        guard let last = builder.lastByte, !Self.sentenceEnds.contains(last) else { return false }
        let next = index + 1
        guard next < tree.nodes.count, tree.nodes[next].tag == .text else { return false }
        let end = Int(tree.nodes[next].text.upperBound)
        var place = Int(tree.nodes[next].text.lowerBound)
        while place < end {
            let space = WhiteSpace.length(in: tree.text.span, at: place, end: end)
            if space == 0 { return tree.text[place] &- UInt8(ascii: "a") < 26 }
            place += space
        }
        return false
    }
}
