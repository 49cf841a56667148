internal import PolicyModel

/// Puts blocks that came or went together where they are one thing to a reader: blocks that follow each other in one section, or in one that
/// came or went with its heading and the sections in it, unless some
/// of them came or went in other company elsewhere too. Those stand apart, so that the same words are told once, with all their places.
struct BlockStretches {
    /// Shorter blocks ("Learn more") stand wherever they stand, and are no reason to take a stretch apart.
    private static let fewestWords = 6

    private let side: WordSequence
    private let document: PolicyDocument
    /// For each block whether its words still stand as a block on the other side.
    private let isRepeated: [Bool]

    init(_ side: WordSequence, _ document: PolicyDocument, isRepeated: [Bool]) {
        self.side = side
        self.document = document
        self.isRepeated = isRepeated
    }

    /// The stretches of some blocks, which rise.
    func of(_ blocks: [Int]) -> [[Int]] {
        var numbers = SequenceNumbers()
        let texts = blocks.map { Int(numbers.number(of: side.ids[side.blockWords[$0]])) }
        var counts = [Int](repeating: 0, count: numbers.weights.count)
        for text in texts { counts[text] += 1 }
        // How often a text is followed by the same text as where it stands first.
        var followers = [Int](repeating: -1, count: counts.count)
        var together = [Int](repeating: 0, count: counts.count)
        for index in blocks.indices.dropFirst() where isNext(blocks[index - 1], blocks[index]) {
            let (first, second) = (texts[index - 1], texts[index])
            if followers[first] < 0 { followers[first] = second }
            if followers[first] == second { together[first] += 1 }
        }
        func standsInSeveralPlaces(_ text: Int) -> Bool { counts[text] > 1 && numbers.weights[text] >= Self.fewestWords }
        func belongTogether(_ first: Int, _ second: Int) -> Bool {
            guard standsInSeveralPlaces(first) || standsInSeveralPlaces(second) else { return true }
            return counts[first] == counts[second] && followers[first] == second && together[first] == counts[first]
        }
        var stretches: [[Int]] = []
        for (index, block) in blocks.enumerated() {
            if index > 0, isNext(blocks[index - 1], block) && belongTogether(texts[index - 1], texts[index])
                || isPart(block, of: stretches.last ?? [], after: blocks[index - 1])
            {
                stretches[stretches.count - 1].append(block)
            } else {
                stretches.append([block])
            }
        }
        return stretches
    }

    /// Whether a heading begins a part of the section that a stretch is: one that came or went with its own heading.
    private func isPart(_ block: Int, of stretch: [Int], after last: Int) -> Bool {
        guard let first = stretch.first, document.blocks[first].kind == .heading, document.blocks[block].kind == .heading,
            side.blockWords[last].upperBound == side.blockWords[block].lowerBound, isRepeated[first] == isRepeated[block]
        else { return false }
        var section = document.sections[document.blocks[block].section].parent
        while let outer = section {
            if outer == document.blocks[first].section { return true }
            section = document.sections[outer].parent
        }
        return false
    }

    private func isNext(_ first: Int, _ second: Int) -> Bool {
        side.blockWords[first].upperBound == side.blockWords[second].lowerBound
            && document.blocks[first].section == document.blocks[second].section && isRepeated[first] == isRepeated[second]
    }
}
