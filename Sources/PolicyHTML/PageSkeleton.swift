/// A page without its words: what libxml2 gets to see, and beside it everything it doesn't need to touch.
///
/// libxml2 decides which element stands in which. For that it needs the tags, free of attributes, and one placeholder for each run of
/// text; so no word, attribute or entity of the page can be lost, cut or misread in it, and it has a fraction of the bytes to read.
struct PageSkeleton {
    /// One tag or run of text.
    struct Token {
        enum Kind: UInt8 {
            case text, start, end
        }

        let kind: Kind
        let tag: HTMLTag
        /// Where it begins in `bytes`; it reaches to where the next one begins.
        let position: Int32
        /// A run's place in `text`, a start tag's in `attributes`.
        let content: Range<Int32>
        /// Byte offset in the decoded page: where a run begins, one past the end of a tag.
        let offset: Int32
    }

    /// The placeholder of a run of text that has words; a run of white space alone is a space.
    static let word = UInt8(ascii: "x")
    private static let blank = UInt8(ascii: " ")

    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// Text runs and attribute values, as `HTMLTree.text`.
    var text: [UInt8] = []
    var attributes: [HTMLTree.AttributeValue] = []
    /// How many nodes the tokens make.
    private(set) var nodeCount = 0

    /// Adds a run of text that stands at `range` in `text`.
    mutating func appendText(_ range: Range<Int32>, isBlank: Bool, offset: Int) {
        append(.text, .text, range, offset)
        bytes.append(isBlank ? Self.blank : Self.word)
        nodeCount += 1
    }

    /// Adds a start tag under the name that libxml2 knows it by.
    mutating func appendStart(_ tag: HTMLTag, name: [UInt8], attributes range: Range<Int32>, offset: Int) {
        append(.start, tag, range, offset)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name)
        bytes.append(UInt8(ascii: ">"))
        nodeCount += 1
    }

    /// Adds an end tag under the name that libxml2 knows it by.
    mutating func appendEnd(_ tag: HTMLTag, name: [UInt8], offset: Int) {
        append(.end, tag, 0..<0, offset)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ kind: Token.Kind, _ tag: HTMLTag, _ content: Range<Int32>, _ offset: Int) {
        tokens.append(
            Token(
                kind: kind, tag: tag, position: Int32(bytes.count), content: content, offset: Int32(truncatingIfNeeded: offset)))
    }

    /// Where a token's bytes end.
    @inline(__always)
    func end(of token: Int) -> Int {
        token + 1 < tokens.count ? Int(tokens[token + 1].position) : bytes.count
    }
}
