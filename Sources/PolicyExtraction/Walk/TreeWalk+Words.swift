import PolicyHTML
import PolicyModel

extension TreeWalk {
    /// A picture with more bytes of alternative text than this is described, not read as a word.
    private static let longestSign = 24
    /// A cell of more nodes holds more than one picture.
    private static let largestPictured = 32
    /// A drawing with fewer words is a sign.
    private static let fewestDrawn = 4
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// Reads a run of text.
    mutating func read(_ index: Int, _ node: HTMLTree.Node, in tree: borrowing HTMLTree) {
        defer { lastText = index }
        if context.isInvisible || context.isStruck {
            if context.isStruck { struck.add(text: index, in: tree) } else { hidden.add(text: index, in: tree) }
            return builder.separate()
        }
        let text = Int(node.text.lowerBound)..<Int(node.text.upperBound)
        if context.isNoteMark { return builder.append(noteMark: tree.text, text, offset: node.offset) }
        if partsWords(from: lastText, at: index, in: tree) { builder.separate() }
        guard context.isPreformatted else {
            return builder.append(tree.text, text, isBold: context.isBold, offset: node.offset)
        }
        for (number, lines) in PlainTextPage.paragraphs(of: tree.text, text).enumerated() {
            if number > 0 { flush() }
            builder.append(tree.text, lines, isBold: context.isBold, offset: node.offset)
        }
    }

    /// Whether the words of a run stand apart from those of the one before though nothing parts the two: a label in an element of its own
    /// and what it labels ("Last updated" and "14 May"), which a style sheet sets apart.
    private func partsWords(from last: Int, at index: Int, in tree: borrowing HTMLTree) -> Bool {
        guard let end = builder.lastByte, end > 0x20, !builder.isSpacePending, let first = tree.nodes[index].text.first else { return false }
        let outer = Int(tree.nodes[last].parent)
        guard last > 0, tree.nodes[last].tag == .text, Int(tree.nodes[outer].end) <= index, tree.nodes[outer].tag != .sup,
            tree.nodes[outer].tag != .sub
        else { return false }
        let next = tree.text[Int(first)]
        let isDigit = Self.digits.contains(next)
        guard isDigit || next &- UInt8(ascii: "A") < 26 else { return false }
        return end == UInt8(ascii: ":") || end &- UInt8(ascii: "a") < 26 && builder.endsInLowercase || !isDigit && Self.digits.contains(end)
    }

    /// A superscript of digits alone is the mark of a note (or a power): it is kept as one. Other marks stand apart from the word before
    /// them; the letters of an ordinal (`14th`, `1er`) belong to their number.
    mutating func readSuperscript(_ index: Int, in tree: borrowing HTMLTree) {
        let words = Array(NodeText.words(of: index, in: tree, limit: 12).utf8)
        guard let first = words.first, words.count <= 8 else { return }
        if words.allSatisfy({ Self.digits.contains($0) || $0 == UInt8(ascii: ",") || $0 == 0x20 }) {
            context.isNoteMark = true
        } else if first &- UInt8(ascii: "a") >= 26, first < 0x80 || first == 0xE2, first != UInt8(ascii: "[") {
            builder.separate()
        }
    }

    /// A drawing parts the words around it. Whether its own words are read: a few letters in it are a logo, and no text.
    mutating func readsDrawing(_ index: Int, in tree: borrowing HTMLTree) -> Bool {
        builder.separate()
        var drawn = HiddenText()
        drawn.add(index, in: tree)
        if drawn.words >= Self.fewestDrawn { return true }
        readPicture(index, in: tree)
        return false
    }

    /// Whether a link is a sign that leads to its own heading, or back from a note (`#`, `¶`, `§`, `↩`): part of no statement.
    func isAnchor(_ index: Int, in tree: borrowing HTMLTree) -> Bool {
        guard let target = tree.range(of: .href, at: index), target.count > 0, tree.text[Int(target.lowerBound)] == UInt8(ascii: "#"),
            Int(tree.nodes[index].end) == index + 2, tree.nodes[index + 1].tag == .text
        else { return false }
        let words = tree.text[Int(tree.nodes[index + 1].text.lowerBound)..<Int(tree.nodes[index + 1].text.upperBound)].filter { $0 > 0x20 }
        guard words.count <= 8, words.first != UInt8(ascii: "[") else { return false }
        let signs = String(decoding: words, as: UTF8.self).unicodeScalars
        return signs.allSatisfy { $0 != "*" && !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    }

    /// A picture parts the words around it. Alone in a table's cell, or as a sign, its alternative text is what a person reads.
    mutating func readPicture(_ index: Int, in tree: borrowing HTMLTree) {
        builder.separate()
        defer { builder.separate() }
        guard let value = tree.range(of: .alt, at: index) ?? tree.range(of: .ariaLabel, at: index),
            (1...Self.longestSign).contains(value.count), !context.isInvisible
        else { return }
        let text = Int(value.lowerBound)..<Int(value.upperBound)
        let isSign = value.count <= 8 && tree.text[text].allSatisfy { $0 >= 0x80 }
        guard isSign || context.kind == .tableCell && isAlone(index, in: tree) else { return }
        builder.append(tree.text, text, isBold: context.isBold, offset: tree.nodes[index].offset)
    }

    /// Whether a picture is all that stands in its table cell.
    private func isAlone(_ index: Int, in tree: borrowing HTMLTree) -> Bool {
        var cell = index
        while cell > 0, tree.nodes[cell].tag != .td, tree.nodes[cell].tag != .th { cell = Int(tree.nodes[cell].parent) }
        let end = Int(tree.nodes[cell].end)
        return end - cell <= Self.largestPictured && !tree.nodes[cell..<end].contains {
            $0.tag == .text && WhiteSpace.isSeen(tree.text.span, Int($0.text.lowerBound)..<Int($0.text.upperBound))
        }
    }
}
