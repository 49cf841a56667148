/// What the declarations of a `style` attribute say about whether and how its element's words are seen.
///
/// Declarations are read as browsers read them (CSS Syntax Level 3, section 5.3.5; CSS Cascade Level 4, section 6): the last of a property
/// counts, unless an earlier one is `!important`; custom properties and other properties mean nothing here.
struct InlineStyle {
    /// Whether the element has no box (`display: none`); `nil` where its display is not declared.
    private(set) var isBoxless: Bool?
    /// Whether its words are invisible (`visibility`); `nil` where that is inherited.
    private(set) var isInvisible: Bool?
    /// Whether its words are struck through (`text-decoration`).
    private(set) var isStruck = false

    private static let display = Array("display".utf8)
    private static let visibility = Array("visibility".utf8)
    private static let contentVisibility = Array("content-visibility".utf8)
    private static let decoration = Array("text-decoration".utf8)
    private static let decorationLine = Array("text-decoration-line".utf8)
    private static let none = Array("none".utf8)
    private static let hidden = Array("hidden".utf8)
    private static let collapse = Array("collapse".utf8)
    private static let visible = Array("visible".utf8)
    private static let lineThrough = Array("line-through".utf8)
    private static let important = Array("!important".utf8)

    /// Which declarations so far are `!important`.
    private var isDisplayFixed = false
    private var isVisibilityFixed = false
    private var isDecorationFixed = false

    init() {}

    /// Reads the value of a `style` attribute.
    init(_ text: Span<UInt8>, _ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let end = Self.endOfDeclaration(text, place..<range.upperBound)
            read(text, place..<end)
            place = end + 1
        }
    }

    private mutating func read(_ text: Span<UInt8>, _ declaration: Range<Int>) {
        let start = ByteText.skipSpaces(text, declaration)
        // Of the properties that matter none begins with another letter.
        guard start < declaration.upperBound, [0x63, 0x64, 0x74, 0x76].contains(text[start] | 0x20) else { return }
        var colon = start
        while colon < declaration.upperBound, text[colon] != UInt8(ascii: ":") { colon += 1 }
        guard colon < declaration.upperBound else { return }
        let name = start..<colon
        let value = colon + 1..<declaration.upperBound
        let isImportant = ByteText.find(Self.important, in: text, value) != nil
        if ByteText.equals(Self.display, in: text, name) {
            guard !isDisplayFixed || isImportant else { return }
            isBoxless = Self.begins(text, value, with: Self.none)
            isDisplayFixed = isImportant
        } else if ByteText.equals(Self.contentVisibility, in: text, name) {
            if Self.begins(text, value, with: Self.hidden) { isInvisible = true }
        } else if ByteText.equals(Self.visibility, in: text, name) {
            guard !isVisibilityFixed || isImportant else { return }
            if Self.begins(text, value, with: Self.hidden) || Self.begins(text, value, with: Self.collapse) {
                isInvisible = true
            } else {
                isInvisible = Self.begins(text, value, with: Self.visible) ? false : nil
            }
            isVisibilityFixed = isImportant
        } else if ByteText.equals(Self.decoration, in: text, name) || ByteText.equals(Self.decorationLine, in: text, name) {
            guard !isDecorationFixed || isImportant else { return }
            isStruck = ByteText.find(Self.lineThrough, in: text, value) != nil
            isDecorationFixed = isImportant
        }
    }

    /// Whether a value is a word, with nothing but `!important` behind it.
    private static func begins(_ text: Span<UInt8>, _ value: Range<Int>, with word: [UInt8]) -> Bool {
        let start = ByteText.skipSpaces(text, value)
        guard ByteText.hasPrefix(word, in: text, start..<value.upperBound) else { return false }
        let end = start + word.count
        return end == value.upperBound || text[end] <= 0x20 || text[end] == UInt8(ascii: "!")
    }

    /// The semicolon that ends a declaration, outside of quotes and brackets, or the end.
    private static func endOfDeclaration(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var quote: UInt8 = 0
        var depth = 0
        for index in range {
            let byte = text[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                depth = max(0, depth - 1)
            } else if byte == UInt8(ascii: ";"), depth == 0 {
                return index
            }
        }
        return range.upperBound
    }
}
