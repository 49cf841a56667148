import PolicyHTML
import PolicyModel

/// Words that the page holds and nobody sees, counted so that a notice can say how many.
struct HiddenText {
    /// A run of text of so many words is more than a button or a title.
    private static let sentence = 8

    /// How many words there are.
    private(set) var words = 0
    /// Whether they include sentences.
    private(set) var holdsSentences = false

    /// Counts the words of an element that is not read, but for the choices of its controls.
    mutating func add(_ node: Int, in tree: borrowing HTMLTree) {
        var index = node
        let end = Int(tree.nodes[node].end)
        while index < end {
            switch tree.nodes[index].tag {
            case .text: add(text: index, in: tree)
            case .select, .textarea, .title, .noscript:
                index = Int(tree.nodes[index].end)
                continue
            default: break
            }
            index += 1
        }
    }

    /// Counts the words of a run of text that is not read.
    mutating func add(text node: Int, in tree: borrowing HTMLTree) {
        var scanner = WordScanner(Int(tree.nodes[node].text.lowerBound)..<Int(tree.nodes[node].text.upperBound))
        var count = 0
        while scanner.next(in: tree.text.span) != nil { count += 1 }
        words += count
        holdsSentences = holdsSentences || count >= Self.sentence
    }
}
