internal import PolicyModel

/// Tells what of a page stands around its text: menus, footers, banners, dialogs, choices of controls, lists of links, and lines that say
/// something else tomorrow by themselves (counters, "2 days ago", copyright years, when a copy was made).
struct Furniture {
    private let document: PolicyDocument
    private let words: WordSequence
    private let reader: WordReader
    private let vocabulary: WordClasses

    /// More words than this are a sentence, even if all of them are a link.
    private static let longestLink = 10
    /// A dialog with more words than this is a text of its own.
    private static let longestDialog = 150
    /// A line with more words is no mere counter or mark of time.
    private static let longestLine = 16
    /// A counter says little; one that names two things that are counted ("found this helpful") may say more.
    private static let longestCounter = (usual: 8, double: 12)
    /// A block of so many words or fewer is a button or a label.
    private static let longestLabel = 4
    /// A block of so many words or more is text.
    private static let shortestText = 8

    /// From the first block of the body that is text to the last.
    private let text: Range<Int>

    init(_ side: Side, _ vocabulary: WordClasses) {
        let (document, words) = (side.document, side.words)
        (self.document, self.words, self.vocabulary) = (document, words, vocabulary)
        reader = WordReader(words, vocabulary)
        func isText(_ block: Int) -> Bool { document.blocks[block].region == .body && words.blockWords[block].count >= Self.shortestText }
        let (first, last) = (document.blocks.indices.first(where: isText), document.blocks.indices.last(where: isText))
        text = (first ?? 0)..<(last.map { $0 + 1 } ?? document.blocks.count)
    }

    /// Whether some blocks stand before or behind all text and are labels: buttons, the way to a page, links to share it. A title is none.
    func isAtEdge(_ blocks: [Int]) -> Bool {
        blocks.allSatisfy { index in
            let (block, count) = (document.blocks[index], words.blockWords[index].count)
            // The way to a page stands on top as a list; a list at the end may well be the text's last.
            guard block.kind == .paragraph || block.kind == .listItem && index < text.lowerBound, !text.contains(index) else { return false }
            guard words.blockWords[index].allSatisfy({ !words.isSign($0, in: document) }) else { return false }
            return count <= Self.longestLabel || count <= 2 * Self.longestLabel && !block.links.isEmpty
        }
    }

    /// Whether some blocks stand around the text: each of them, or the links under a heading, or a dialog about cookies.
    func isAround(_ blocks: [Int]) -> Bool {
        let rest = blocks.filter { document.blocks[$0].kind != .heading }
        return (rest.isEmpty ? blocks : rest).allSatisfy(isAround) || isCookieDialog(blocks)
    }

    /// Whether a block stands around the text.
    func isAround(_ index: Int) -> Bool {
        let block = document.blocks[index]
        if block.region != .body || block.isChoice { return true }
        return block.kind != .heading && block.kind != .tableCell && isLinks(index)
    }

    /// Whether some blocks are a dialog or banner about cookies.
    ///
    /// Where no markup says so, it is told by its button: a block of few words that accept.
    func isCookieDialog(_ blocks: [Int]) -> Bool {
        guard blocks.contains(where: { words.blockWords[$0].contains { reader.classes($0).contains(.cookie) } }) else { return false }
        if blocks.allSatisfy({ document.blocks[$0].region == .dialog || document.blocks[$0].region == .banner }) { return true }
        return blocks.reduce(0) { $0 + words.blockWords[$1].count } <= Self.longestDialog
            && blocks.contains { block in
                let range = words.blockWords[block]
                return range.count <= 3 && range.contains { reader.classes($0).contains(.accept) } || isOutside(blocks) && isLabel(block)
            }
    }

    private func isLabel(_ block: Int) -> Bool { words.blockWords[block].count <= Self.longestLabel && document.blocks[block].kind == .paragraph }

    /// Whether some blocks stand before the first heading, or at the end of the page.
    private func isOutside(_ blocks: [Int]) -> Bool {
        guard let first = blocks.first, let last = blocks.last else { return false }
        let heading = document.blocks.firstIndex { $0.kind == .heading && $0.region == .body }
        if let heading, last < heading { return true }
        return first > (heading ?? 0) && !words.blockWords[(last + 1)...].contains { $0.count >= Self.shortestText }
    }

    /// Whether a block is nothing but links with few words each.
    private func isLinks(_ index: Int) -> Bool {
        let block = document.blocks[index]
        let range = words.blockWords[index]
        guard !block.links.isEmpty, !range.isEmpty, range.count <= Self.longestLink * block.links.count else { return false }
        let spans = document.links[block.links].map(\.span)
        let start = block.text.lowerBound
        return range.allSatisfy { word in spans.contains { start + $0.start < words.ends[word] && words.starts[word] < start + $0.end } }
    }

    /// Whether the edited words of a block are those that change by themselves.
    func isPassing(_ edited: [Int]) -> Bool {
        let byBlock = Dictionary(grouping: edited) { words.blocks[$0] }
        return byBlock.allSatisfy { isPassing($0.value, in: $0.key) }
    }

    private func isPassing(_ edited: [Int], in index: Int) -> Bool {
        let range = words.blockWords[index]
        let kinds = range.map { reader.classes($0) }
        func has(_ kind: WordClass) -> Bool { kinds.contains { $0.contains(kind) } }
        if isCopyright(index), edited.allSatisfy({ vocabulary.isYear(words.ids[$0]) }) { return true }
        guard range.count <= Self.longestLine, !has(.person) || has(.ago) && range.count <= 6 else { return false }
        let isCount = edited.allSatisfy { !reader.classes($0).isDisjoint(with: [.number, .timeUnit, .small, .ago]) }
        if isCount, has(.ago), has(.timeUnit), has(.number), !has(.modal) { return true }
        let counters = kinds.count { $0.contains(.counter) }
        let longest = counters > 1 ? Self.longestCounter.double : Self.longestCounter.usual
        if isCount, counters > 0, has(.number), !has(.modal), range.count <= longest { return true }
        let isTime = edited.allSatisfy { word in !reader.classes(word).isDisjoint(with: [.number, .month]) || isHalfOfDay(word) }
        guard isTime, isClock(index) || (has(.made) && has(.number)) else { return false }
        return has(.made) ? range.prefix(4).contains { reader.classes($0).contains(.made) } || isClock(index) : hasDate(range)
    }

    /// Whether each stretch of some edited words is a whole bracket behind a link that says where it opens: "(opens in a new window)".
    func isLinkNote(_ edited: [Int]) -> Bool {
        guard edited.allSatisfy({ reader.classes($0).contains(.linkNote) }) else { return false }
        return edited.indices.allSatisfy { index in
            let word = edited[index]
            let isFirst = index == 0 || edited[index - 1] != word - 1 || words.blocks[word - 1] != words.blocks[word]
            let isLast = index == edited.count - 1 || edited[index + 1] != word + 1 || words.blocks[word + 1] != words.blocks[word]
            return (!isFirst || opens(word)) && (!isLast || closes(word))
        }
    }

    /// Whether a bracket stands right before a word.
    private func opens(_ word: Int) -> Bool {
        words.starts[word] > document.blocks[words.blocks[word]].text.lowerBound && "([".utf8.contains(document.text[words.starts[word] - 1])
    }

    /// Whether a bracket stands right behind a word.
    private func closes(_ word: Int) -> Bool {
        words.ends[word] < document.blocks[words.blocks[word]].text.upperBound && ")]".utf8.contains(document.text[words.ends[word]])
    }

    private func isCopyright(_ index: Int) -> Bool {
        let range = words.blockWords[index]
        if range.prefix(3).contains(where: { reader.classes($0).contains(.copyright) }) { return true }
        let text = document.text[document.blocks[index].text]
        return text.indices.dropLast().contains { text[$0] == 0xC2 && text[$0 + 1] == 0xA9 }
    }

    /// Whether a time of day with its colon stands in a block.
    private func isClock(_ index: Int) -> Bool {
        let range = words.blockWords[index]
        return range.dropLast().contains { word in
            words.starts[word + 1] == words.ends[word] + 1 && document.text[words.ends[word]] == UInt8(ascii: ":")
                && reader.classes(word).contains(.number) && reader.classes(word + 1).contains(.number)
        }
    }

    private func hasDate(_ range: Range<Int>) -> Bool {
        range.contains { reader.isDate($0) }
            || range.dropLast(2).contains { word in (0...2).allSatisfy { reader.classes(word + $0).contains(.number) } }
    }

    private func isHalfOfDay(_ word: Int) -> Bool {
        let text = document.text[words.starts[word]..<words.ends[word]]
        return text.count == 2 && (text.last == UInt8(ascii: "M") || text.last == UInt8(ascii: "m"))
    }
}
