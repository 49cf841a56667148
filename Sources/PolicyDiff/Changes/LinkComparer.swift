internal import PolicyModel

/// Compares where the links lead whose words stand on both sides.
struct LinkComparer {
    private let old: LinkSide
    private let new: LinkSide
    private let map: AlignmentMap

    /// The links of one document, and the words they stand on.
    private struct LinkSide {
        var document: PolicyDocument
        var words: WordSequence
        var reader: WordReader
        var topics: TopicIndex
        /// The words of each link; `nil` for a link without words.
        var ranges: [Range<Int>?]
        /// The link each word stands on, or -1.
        var linkOf: [Int]
        /// For each sentence whether it speaks of objecting.
        var isOfObjecting: [Bool]

        init(_ side: Side, _ vocabulary: WordClasses) {
            let (document, words) = (side.document, side.words)
            (self.document, self.words, topics) = (document, words, side.topics)
            reader = WordReader(words, vocabulary)
            ranges = []
            linkOf = [Int](repeating: -1, count: words.ids.count)
            let reader = reader
            isOfObjecting = document.links.isEmpty ? [] : words.sentences.indices.map { reader.isObjection(sentence: $0) }
            for (index, link) in document.links.enumerated() {
                let base = document.blocks[link.span.block].text.lowerBound
                let block = words.blockWords[link.span.block]
                let first = block.halved { words.ends[$0] <= base + link.span.start }
                let end = max(first, block.halved { words.starts[$0] < base + link.span.end })
                ranges.append(end > first ? first..<end : nil)
                for word in first..<end { linkOf[word] = index }
            }
        }

        /// Whether a link leads to where people object: it stands in a sentence that speaks of objecting, or its address says so.
        func isObjectionRoute(_ link: Int) -> Bool {
            guard let range = ranges[link] else { return false }
            let target = document.links[link].target
            return isOfObjecting[words.sentenceOf[range.lowerBound]]
                || LinkTarget.namesObjection(target)
                || topics.holds(.objectionHow, at: document.links[link].span)
        }

        /// Whether a link leads to a notice for a region.
        func isRegionalNotice(_ link: Int) -> Bool {
            guard let range = ranges[link] else { return false }
            return range.contains { reader.classes($0).contains(.region) } && range.contains { reader.classes($0).contains(.notice) }
        }
    }

    init(_ old: Side, _ new: Side, _ vocabulary: WordClasses, _ map: AlignmentMap) {
        self.old = LinkSide(old, vocabulary)
        self.new = LinkSide(new, vocabulary)
        self.map = map
    }

    /// Links whose words are the same and that lead elsewhere; those that matter also where the link itself came or went.
    func changes() -> [Change] {
        var changes: [Change] = []
        var met = Set<Int>()
        for (index, range) in new.ranges.enumerated() {
            guard let range, range.allSatisfy({ map.oldOf[$0] >= 0 }) else { continue }
            var others: [Int] = []
            for word in range {
                let other = old.linkOf[map.oldOf[word]]
                if other >= 0, other != others.last { others.append(other) }
            }
            if let other = others.first {
                met.formUnion(others)
                if !LinkTarget.leadsAlike(old.document.links[other].target, new.document.links[index].target) {
                    changes.append(change(other, index))
                }
            } else if new.isObjectionRoute(index) || new.isRegionalNotice(index) {
                changes.append(change(nil, index))
            }
        }
        for (index, range) in old.ranges.enumerated() where !met.contains(index) {
            guard let range, range.allSatisfy({ map.newOf[$0] >= 0 && new.linkOf[map.newOf[$0]] < 0 }) else { continue }
            if old.isObjectionRoute(index) || old.isRegionalNotice(index) { changes.append(change(index, nil)) }
        }
        return changes
    }

    private func change(_ before: Int?, _ after: Int?) -> Change {
        let isRoute = before.map { old.isObjectionRoute($0) } ?? false || after.map { new.isObjectionRoute($0) } ?? false
        let isNotice = before.map { old.isRegionalNotice($0) } ?? false || after.map { new.isRegionalNotice($0) } ?? false
        let oldSpan = before.map { old.document.links[$0].span } ?? place(after, new, map.oldOf, old)
        let newSpan = after.map { new.document.links[$0].span } ?? place(before, old, map.newOf, new)
        let oldWord = before.flatMap { old.ranges[$0]?.lowerBound } ?? after.flatMap { new.ranges[$0] }.map { map.oldOf[$0.lowerBound] } ?? 0
        let newWord = after.flatMap { new.ranges[$0]?.lowerBound } ?? before.flatMap { old.ranges[$0] }.map { map.newOf[$0.lowerBound] } ?? 0
        var change = Change(
            kind: .link, before: before.map { old.document.links[$0].target } ?? "", after: after.map { new.document.links[$0].target } ?? "",
            places: [
                ChangePlace(
                    old: oldSpan.map { [$0] } ?? [], new: newSpan.map { [$0] } ?? [], oldWord: oldWord, newWord: newWord, pieces: [])
            ])
        change.flags = isRoute ? [.objectionRoute] : isNotice ? [.region] : []
        change.rules = isRoute ? [.objectionLink] : isNotice ? [.regionalNoticeLink] : [.plainLink]
        change.topics = isRoute ? [.rightToObject] : isNotice ? [.jurisdiction] : []
        return change
    }

    /// Where the words of a link of one side stand on the other.
    private func place(_ link: Int?, _ side: LinkSide, _ partner: [Int], _ other: LinkSide) -> TextSpan? {
        guard let link, let range = side.ranges[link], let first = range.first, let last = range.last else { return nil }
        let (start, end) = (partner[first], partner[last])
        let index = other.words.blocks[start]
        guard start <= end, other.words.blocks[end] == index else { return nil }
        let block = other.document.blocks[index]
        return TextSpan(
            section: block.section, block: index, start: other.words.starts[start] - block.text.lowerBound,
            end: other.words.ends[end] - block.text.lowerBound)
    }
}
