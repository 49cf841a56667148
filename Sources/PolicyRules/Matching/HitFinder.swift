internal import PolicyModel

/// Finds where the patterns of a layer's rules match in some blocks of a page.
struct HitFinder {
    /// Where the words that set off a pattern stand in the sentence in which it was set off last.
    private struct Anchors {
        var sentence: Int32 = -1
        var first: Int32 = 0
        var last: Int32 = 0
    }

    let document: PolicyDocument
    let words: DocumentWords
    let blocks: Range<Int>
    let tables: RuleTables
    /// By block of `blocks`: the bit of its kind, and that of its region.
    let kinds: [Int32]
    let regions: [Int32]

    /// The matches of all patterns in each distinct block; `places` by block, from the first of `blocks`.
    func hits(_ matcher: inout PhraseMatcher) -> (places: [Range<Int>], hits: [PatternHit]) {
        var places: [Range<Int>] = []
        /// By block of the page: the first of `blocks` with the same words, or -1.
        var firstAlike: [Int32] = Array(repeating: -1, count: words.blockCount)
        var hits: [PatternHit] = []
        var anchors = Array(repeating: Anchors(), count: tables.patternCount)
        var touched: [Int32] = []
        let (symbols, triggers, marks, patterns) = (matcher.symbols, matcher.symbols.triggers, matcher.marks, tables.patterns)
        let openings = openings(symbols)
        /// By block of the page, for the first of those with the same words: the kinds and regions of all of them.
        var kindsOfAlike: [Int32] = Array(repeating: 0, count: words.blockCount)
        var regionsOfAlike = kindsOfAlike
        for block in blocks {
            kindsOfAlike[Int(words.firstAlike[block])] |= kinds[block - blocks.lowerBound]
            regionsOfAlike[Int(words.firstAlike[block])] |= regions[block - blocks.lowerBound]
        }
        for block in blocks {
            // The choices of a control, such as its countries, state nothing.
            guard !document.blocks[block].isChoice else {
                places.append(hits.count..<hits.count)
                continue
            }
            let alike = Int(words.firstAlike[block])
            if firstAlike[alike] >= 0 {
                places.append(places[Int(firstAlike[alike]) - blocks.lowerBound])
                continue
            }
            firstAlike[alike] = Int32(block)
            let start = hits.count
            for sentence in words.sentences(of: block) {
                touched.removeAll(keepingCapacity: true)
                if sentence == words.sentences(of: block).lowerBound {
                    let start = Int32(words.words(of: block).lowerBound)
                    for pattern in openings {
                        anchors[Int(pattern)] = Anchors(sentence: Int32(sentence), first: start, last: start)
                        if marks.mayHold(pattern, sentence: sentence, patterns: patterns) { touched.append(pattern) }
                    }
                }
                do {
                    var places = anchors.mutableSpan
                    for word in words.words(ofSentence: sentence) {
                        let setOff = triggers.span.extracting(symbols.triggers(of: words.numbers[word]))
                        for next in setOff.indices {
                            let pattern = Int(setOff[next])
                            if places[pattern].sentence == Int32(sentence) {
                                places[pattern].last = Int32(word)
                            } else {
                                places[pattern] = Anchors(sentence: Int32(sentence), first: Int32(word), last: Int32(word))
                                if marks.mayHold(Int32(pattern), sentence: sentence, patterns: patterns, isRarestThere: true) { touched.append(Int32(pattern)) }
                            }
                        }
                    }
                }
                for pattern in touched {
                    let row = Int(pattern) * PatternRow.stride
                    guard patterns[row + PatternRow.kinds] & kindsOfAlike[alike] != 0, patterns[row + PatternRow.regions] & regionsOfAlike[alike] != 0
                    else { continue }
                    let anchors = anchors[Int(pattern)]
                    collect(pattern, anchors: Int(anchors.first)...Int(anchors.last), sentence: sentence, block: block, matcher: &matcher, into: &hits)
                }
            }
            places.append(start..<hits.count)
        }
        return (places, hits)
    }

    /// The patterns that any block's start sets off, aside from those of rules whose conditions no word of the page can meet.
    private func openings(_ symbols: WordSymbols) -> [Int32] {
        tables.openings.filter { pattern in
            let uses = Int(tables.useStarts[Int(pattern)])..<Int(tables.useStarts[Int(pattern) + 1])
            return uses.contains { canHold(Int(tables.uses[$0]), symbols) }
        }
    }

    private func canHold(_ rule: Int, _ symbols: WordSymbols) -> Bool {
        let row = rule * RuleRow.stride
        return (Int(tables.rules[row + RuleRow.conditions])..<Int(tables.rules[row + RuleRow.conditionsEnd])).allSatisfy { condition in
            let row = condition * ConditionRow.stride
            guard tables.conditions[row + ConditionRow.quantifier] == Int32(EnumTable.position(of: RuleCondition.Quantifier.any)) else { return true }
            return (Int(tables.conditions[row + ConditionRow.patterns])..<Int(tables.conditions[row + ConditionRow.patternsEnd])).contains {
                let pattern = Int(tables.conditionPatterns[$0]) * PatternRow.stride
                return symbols.isPresent[Int(tables.patterns[pattern + PatternRow.anchor])]
            }
        }
    }

    /// Adds the matches of one pattern in one sentence, which do not overlap.
    private func collect(
        _ pattern: Int32, anchors: ClosedRange<Int>, sentence number: Int, block: Int, matcher: inout PhraseMatcher, into hits: inout [PatternHit]
    ) {
        let row = Int(pattern) * PatternRow.stride
        let sentence = words.words(ofSentence: number)
        let all = words.words(of: block)
        let most = Int(tables.patterns[row + PatternRow.most])
        let fewest = Int(tables.patterns[row + PatternRow.fewest])
        var from = max(sentence.lowerBound, anchors.lowerBound - most)
        var to = anchors.upperBound - fewest + 1
        if tables.patterns[row + PatternRow.beginsBlock] == 1 {
            guard sentence.lowerBound == all.lowerBound, from == sentence.lowerBound else { return }
            to = min(to, from + 1)
        }
        while from < to {
            guard let match = matcher.firstMatch(of: pattern, startingIn: from..<to, sentence: sentence, block: all)
            else { return }
            hits.append(
                PatternHit(
                    pattern: pattern, sentence: number - words.sentences(of: block).lowerBound,
                    words: match.lowerBound - all.lowerBound..<match.upperBound - all.lowerBound))
            from = match.upperBound
        }
    }
}
