internal import PolicyModel

/// Makes the edits of an aligned stretch readable, without changing which texts they lead from and to.
enum WordCleanup {
    /// Cleans the alignment of two stretches of words that were aligned with each other.
    static func clean(
        _ map: inout AlignmentMap, _ old: WordSequence, _ new: WordSequence, _ vocabulary: WordClasses, _ a: Range<Int>, _ b: Range<Int>
    ) {
        dissolveIslands(&map, old, vocabulary, a, b)
        slide(&map, old, new, a, b)
    }

    /// A lone small word between two replaced stretches ("of" between two rewritten phrases) holds nothing together: the two become one.
    private static func dissolveIslands(
        _ map: inout AlignmentMap, _ old: WordSequence, _ vocabulary: WordClasses, _ a: Range<Int>, _ b: Range<Int>
    ) {
        var word = a.lowerBound
        while word < a.upperBound {
            guard map.newOf[word] >= 0 else {
                word += 1
                continue
            }
            var end = word + 1
            while end < a.upperBound, map.newOf[end] == map.newOf[end - 1] + 1 { end += 1 }
            let other = map.newOf[word]..<map.newOf[word] + (end - word)
            if end - word == 1, vocabulary[old.ids[word]].contains(.small) {
                let before = edited(map, a, b, endingAt: word, other.lowerBound)
                let after = edited(map, a, b, startingAt: end, other.upperBound)
                if min(before.old, before.new, after.old, after.new) >= 1, before.old + before.new >= 5, after.old + after.new >= 5 {
                    map.part(word)
                }
            }
            word = end
        }
    }

    /// Words edited on both sides right before a pair.
    private static func edited(
        _ map: AlignmentMap, _ a: Range<Int>, _ b: Range<Int>, endingAt x: Int, _ y: Int
    ) -> (old: Int, new: Int) {
        var (i, j) = (x, y)
        while i > a.lowerBound, map.newOf[i - 1] < 0 { i -= 1 }
        while j > b.lowerBound, map.oldOf[j - 1] < 0 { j -= 1 }
        return (x - i, y - j)
    }

    /// Words edited on both sides right after a pair.
    private static func edited(
        _ map: AlignmentMap, _ a: Range<Int>, _ b: Range<Int>, startingAt x: Int, _ y: Int
    ) -> (old: Int, new: Int) {
        var (i, j) = (x, y)
        while i < a.upperBound, map.newOf[i] < 0 { i += 1 }
        while j < b.upperBound, map.oldOf[j] < 0 { j += 1 }
        return (i - x, j - y)
    }

    /// Where the same edit could stand a few words to the left or right, it begins with a sentence.
    private static func slide(
        _ map: inout AlignmentMap, _ old: WordSequence, _ new: WordSequence, _ a: Range<Int>, _ b: Range<Int>
    ) {
        for gap in freeStretches(b, isFree: { map.oldOf[$0] < 0 }) {
            guard gap.lowerBound > b.lowerBound, !isSentenceStart(new, gap.lowerBound) else { continue }
            let x = map.oldOf[gap.lowerBound - 1]
            guard x >= 0, gap.upperBound == b.upperBound || map.oldOf[gap.upperBound] == x + 1 else { continue }
            guard let steps = stepsLeft(new, gap, floor: b.lowerBound, isHeld: { $0 >= 0 && map.oldOf[$0] >= 0 }) else { continue }
            for step in 1...steps {
                let (from, to) = (gap.lowerBound - step, gap.upperBound - step)
                let word = map.oldOf[from]
                let moved = map.isMoved[word]
                map.part(word)
                map.pair(word, to, moved: moved)
            }
        }
        for gap in freeStretches(a, isFree: { map.newOf[$0] < 0 }) {
            guard gap.lowerBound > a.lowerBound, !isSentenceStart(old, gap.lowerBound) else { continue }
            let y = map.newOf[gap.lowerBound - 1]
            guard y >= 0, gap.upperBound == a.upperBound || map.newOf[gap.upperBound] == y + 1 else { continue }
            guard let steps = stepsLeft(old, gap, floor: a.lowerBound, isHeld: { $0 >= 0 && map.newOf[$0] >= 0 }) else { continue }
            for step in 1...steps {
                let (from, to) = (gap.lowerBound - step, gap.upperBound - step)
                let (word, moved) = (map.newOf[from], map.isMoved[from])
                map.part(from)
                map.pair(to, word, moved: moved)
            }
        }
    }

    /// How many words to the left an edit has to slide to begin a sentence; `nil` where it cannot.
    private static func stepsLeft(_ words: WordSequence, _ gap: Range<Int>, floor: Int, isHeld: (Int) -> Bool) -> Int? {
        var step = 0
        while gap.lowerBound - step > floor, isHeld(gap.lowerBound - step - 1),
            words.ids[gap.lowerBound - step - 1] == words.ids[gap.upperBound - step - 1]
        {
            step += 1
            if isSentenceStart(words, gap.lowerBound - step) { return step }
        }
        return nil
    }

    private static func isSentenceStart(_ words: WordSequence, _ word: Int) -> Bool {
        words.sentences[words.sentenceOf[word]].lowerBound == word
    }

    private static func freeStretches(_ range: Range<Int>, isFree: (Int) -> Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var word = range.lowerBound
        while word < range.upperBound {
            let start = word
            while word < range.upperBound, isFree(word) { word += 1 }
            if word > start { found.append(start..<word) }
            word += 1
        }
        return found
    }
}
