internal import PolicyModel

/// Makes findings of matches: one for each concept and block, one for all blocks that say the same words.
struct FindingGatherer {
    private struct Said: Hashable {
        var rule: String
        var block: Int32
    }

    private struct Spot: Hashable {
        var block: Int
        var concept: Concept
    }

    let document: PolicyDocument
    let words: DocumentWords

    func gather(_ matches: [RuleMatch]) -> (findings: [Finding], contributions: [AnswerContribution]) {
        var best: [Spot: RuleMatch] = [:]
        var spots: [Spot] = []
        for match in matches {
            guard let concept = match.concept else { continue }
            let spot = Spot(block: match.block, concept: concept)
            if let other = best[spot] {
                if isBetter(match, other) { best[spot] = match }
            } else {
                best[spot] = match
                spots.append(spot)
            }
        }
        let chosen = spots.compactMap { best[$0] }.sorted {
            (span(of: $0), $0.rule) < (span(of: $1), $1.rule)
        }
        var findings: [Finding] = []
        var indexOfSaid: [Said: Int] = [:]
        var indexOfSpot: [Spot: Int] = [:]
        for match in chosen {
            guard let concept = match.concept else { continue }
            let said = Said(rule: match.rule, block: words.firstAlike[match.block])
            let index = indexOfSaid[said] ?? findings.count
            if index == findings.count {
                indexOfSaid[said] = index
                findings.append(
                    Finding(
                        rule: match.rule, concept: concept, severity: match.severity, span: span(of: match),
                        blocks: [match.block], fingerprint: fingerprint(of: match)))
            } else {
                findings[index].blocks.append(match.block)
            }
            indexOfSpot[Spot(block: match.block, concept: concept)] = index
        }
        return (findings, contributions(of: matches, findings: indexOfSpot))
    }

    /// The quote of the match that is preferred over all others.
    func longest(of matches: [RuleMatch]) -> TextSpan? {
        matches.reduce(nil as RuleMatch?) { best, match in best.map { isBetter(match, $0) ? match : $0 } ?? match }
            .map { span(of: $0) }
    }

    private func contributions(of matches: [RuleMatch], findings: [Spot: Int]) -> [AnswerContribution] {
        var byBlock: [Int: Int] = [:]
        var bySection: [Int: Int] = [:]
        for (spot, index) in findings {
            byBlock[spot.block] = min(byBlock[spot.block] ?? index, index)
            let section = document.blocks[spot.block].section
            bySection[section] = min(bySection[section] ?? index, index)
        }
        var contributions: [AnswerContribution] = []
        // Equal ones have equal places, so they come from one block.
        var ofBlock: Set<AnswerContribution> = []
        for match in matches {
            let near = byBlock[match.block] ?? bySection[document.blocks[match.block].section]
            let finding = match.concept.map { findings[Spot(block: match.block, concept: $0)] } ?? near
            for value in match.values {
                let contribution = AnswerContribution(
                    question: value.question, status: value.status, value: value.text, isPhrase: value.isPhrase,
                    quoted: value.words.map { span(of: $0, in: match.block) }, span: span(of: match),
                    sentence: span(of: match.sentence, in: match.block), finding: finding)
                if contributions.last?.span.block != match.block { ofBlock.removeAll(keepingCapacity: true) }
                if ofBlock.insert(contribution).inserted { contributions.append(contribution) }
            }
        }
        return contributions.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }.map(\.element)
    }

    /// The more severe of two matches, then the longer quote, then the smaller id, then the earlier.
    private func isBetter(_ one: RuleMatch, _ other: RuleMatch) -> Bool {
        if one.severity != other.severity { return one.severity > other.severity }
        let (first, second) = (span(of: one), span(of: other))
        if first.end - first.start != second.end - second.start {
            return first.end - first.start > second.end - second.start
        }
        return (one.rule, first) < (other.rule, second)
    }

    private func span(of match: RuleMatch) -> TextSpan {
        span(of: match.words, in: match.block)
    }

    /// The place of words of the page, of which there is at least one.
    private func span(of range: Range<Int>, in index: Int) -> TextSpan {
        let block = document.blocks[index]
        return TextSpan(
            section: block.section, block: index, start: Int(words.starts[range.lowerBound]) - block.text.lowerBound,
            end: Int(words.ends[range.upperBound - 1]) - block.text.lowerBound)
    }

    private func fingerprint(of match: RuleMatch) -> String {
        var hash = ByteHash()
        hash.add(match.rule.utf8)
        hash.add(0)
        for word in match.words {
            hash.add(words.distinct.word(Int(words.numbers[word])))
            hash.add(UInt8(ascii: " "))
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
