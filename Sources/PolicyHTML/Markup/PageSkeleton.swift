import PolicyModel

/// A page without its words: what libxml2 gets to see, and beside it everything it doesn't need to touch.
///
/// libxml2 decides which element stands in which. For that it needs the tags, free of attributes, and one placeholder for each run of
/// text; so no word, attribute or entity of the page can be lost, cut or misread in it. And it needs them only where its decision is not
/// sure before: of an element that stands whole in another, as `HTMLTag.stays(in:)` knows it, it gets to see nothing.
struct PageSkeleton {
    /// One tag or run of text.
    struct Token {
        enum Kind: UInt8 {
            case text, start, end
            /// An element without content or end tag, in its sure place.
            case void
        }

        let kind: Kind
        let tag: HTMLTag
        /// Where it ends in `bytes`; `sure` where it is not among them, as what stands before it says its place.
        fileprivate(set) var end: Int32
        /// A run's place in `text`, a start tag's in `attributes`.
        let content: Range<Int32>
        /// Byte offset in the decoded page: where a run begins, one past the end of a tag.
        let offset: Int32

        /// The end of a token that libxml2 does not get to see; it lies before all others.
        static let sure: Int32 = -1
    }

    /// The placeholder of a run of text that has words; a run of white space alone is a space.
    static let word = UInt8(ascii: "x")
    private static let blank = UInt8(ascii: " ")
    /// The name by which elements go that mean nothing here: one that opens and closes no other. Names that libxml2 doesn't know cost
    /// it an error message each.
    private static let stranger = "bdo"

    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// Text runs and attribute values, as `HTMLTree.text`.
    var text: [UInt8] = []
    var attributes: [HTMLTree.AttributeValue] = []
    /// Where in the page the runs of text were copied from.
    var sources: [SourceMap.Step] = []
    /// How many nodes the tokens make.
    private(set) var nodeCount = 0
    /// The start tags of elements that are surely open, each in the one before; only the first is among the bytes.
    private var open: [Int] = []
    /// Whether libxml2 gets to see what is sure as well, so that tests can hold the one against the other.
    private let showsAll: Bool

    init(showsAll: Bool = false) {
        self.showsAll = showsAll
    }

    /// Adds a run of text that stands at `range` in `text`.
    mutating func appendText(_ range: Range<Int32>, offset: Int) {
        nodeCount += 1
        var end = Token.sure
        if open.isEmpty {
            let isBlank = text[Int(range.lowerBound)..<Int(range.upperBound)].allSatisfy { $0.isWhiteSpace }
            bytes.append(isBlank ? Self.blank : Self.word)
            end = Int32(bytes.count)
        }
        append(.text, .text, end: end, range, offset)
    }

    /// Adds a start tag.
    mutating func appendStart(_ tag: HTMLTag, attributes range: Range<Int32>, offset: Int) {
        nodeCount += 1
        if let parent = open.last, tag.stays(in: tokens[parent].tag) {
            if !tag.isVoid { open.append(tokens.count) }
            append(tag.isVoid ? .void : .start, tag, end: Token.sure, range, offset)
            return
        }
        showOpen()
        if tag.holdsOthers, !showsAll { open.append(tokens.count) }
        appendTag(tag, isEnd: false)
        append(.start, tag, end: Int32(bytes.count), range, offset)
    }

    /// Adds an end tag.
    mutating func appendEnd(_ tag: HTMLTag, offset: Int) {
        if let start = open.last, tokens[start].tag == tag {
            open.removeLast()
            if !open.isEmpty {
                append(.end, tag, end: Token.sure, 0..<0, offset)
                return
            }
        }
        showOpen()
        appendTag(tag, isEnd: true)
        append(.end, tag, end: Int32(bytes.count), 0..<0, offset)
    }

    /// Lets libxml2 see the start tags of the open elements: it must decide what becomes of them.
    private mutating func showOpen() {
        for token in open.dropFirst() {
            appendTag(tokens[token].tag, isEnd: false)
            tokens[token].end = Int32(bytes.count)
        }
        open.removeAll(keepingCapacity: true)
    }

    private mutating func appendTag(_ tag: HTMLTag, isEnd: Bool) {
        bytes.append(UInt8(ascii: "<"))
        if isEnd { bytes.append(UInt8(ascii: "/")) }
        bytes.append(contentsOf: (tag.isStranger ? Self.stranger : tag.rawValue).utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ kind: Token.Kind, _ tag: HTMLTag, end: Int32, _ content: Range<Int32>, _ offset: Int) {
        tokens.append(
            Token(kind: kind, tag: tag, end: end, content: content, offset: Int32(truncatingIfNeeded: offset)))
    }
}
