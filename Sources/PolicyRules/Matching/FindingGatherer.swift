internal import PolicyModel

/// Makes findings of matches: one for each concept and block, one for all blocks that say the same words.
struct FindingGatherer {
    private let document: PolicyDocument
    private let words: DocumentWords
    private let layers: [LayerMatches]
    /// All matches in reading order.
    private let places: [MatchPlace]
    private var findings: [Finding] = []
    /// By match in `places`: the finding of its block and concept, or -1 for a match without a concept.
    private var proofs: [Int]
    /// By match in `places`: the first finding of its block, or -1.
    private var near: [Int]
    /// By section: its first finding, or -1.
    private var firstOfSection: [Int]
    /// By the first block of those with the same words: the finding made of them last, or -1.
    private var lastAlike: [Int]
    /// By finding: the one made before it of blocks with the same words, or -1.
    private var previousAlike: [Int] = []
    /// By finding: the match it was made of.
    private var made: [MatchPlace] = []

    init(document: PolicyDocument, words: DocumentWords, layers: [LayerMatches]) {
        self.document = document
        self.words = words
        self.layers = layers
        var places: [MatchPlace] = []
        places.reserveCapacity(layers.reduce(0) { $0 + $1.matches.count })
        for layer in layers.indices {
            let rules = layers[layer].tables.rules
            for (number, match) in layers[layer].matches.enumerated() {
                places.append(MatchPlace(match, number: number, layer: layer, rules: rules))
            }
        }
        places.sort(by: MatchPlace.isBefore)
        self.places = places
        proofs = Array(repeating: -1, count: places.count)
        near = proofs
        firstOfSection = Array(repeating: -1, count: document.sections.count)
        lastAlike = Array(repeating: -1, count: document.blocks.count)
    }

    mutating func gather() -> (findings: [Finding], contributions: [AnswerContribution]) {
        var start = 0
        while start < places.count {
            let block = places[start].block
            var end = start + 1
            while end < places.count, places[end].block == block { end += 1 }
            gather(start..<end)
            start = end
        }
        return (findings, contributions())
    }

    /// The quote of a block's match that is preferred over all others, and how the page stands to it.
    func longest(in block: Int) -> (span: TextSpan, sign: Sign)? {
        var best: MatchPlace?
        for place in places where place.block == Int32(block) && best.map({ isBetter(place, $0) }) ?? true { best = place }
        return best.map { (span(of: $0), match(at: $0).ownSign) }
    }

    /// Makes findings of the matches of one block.
    private mutating func gather(_ range: Range<Int>) {
        var best: [MatchPlace] = []
        for place in places[range] where place.concept >= 0 {
            if let same = best.firstIndex(where: { $0.concept == place.concept }) {
                if isBetter(place, best[same]) { best[same] = place }
            } else {
                best.append(place)
            }
        }
        guard !best.isEmpty else { return }
        best.sort { $0.hasWords(of: $1) ? id(of: $0).lexicographicallyPrecedes(id(of: $1)) : MatchPlace.isBefore($0, $1) }
        let numbers = best.map { finding(of: $0) }
        let first = numbers.reduce(numbers[0], min)
        for index in range {
            near[index] = first
            if let same = best.firstIndex(where: { $0.concept == places[index].concept }) { proofs[index] = numbers[same] }
        }
        let section = document.blocks[Int(best[0].block)].section
        firstOfSection[section] = firstOfSection[section] < 0 ? first : min(firstOfSection[section], first)
    }

    /// The number of the finding that a match makes or adds its block to.
    private mutating func finding(of place: MatchPlace) -> Int {
        let alike = Int(words.firstAlike[Int(place.block)])
        var known = lastAlike[alike]
        while known >= 0 {
            if made[known].hasRule(of: place), findings[known].sign == match(at: place).sign, findings[known].speaker == match(at: place).speaker {
                findings[known].blocks.append(Int(place.block))
                return known
            }
            known = previousAlike[known]
        }
        findings.append(
            Finding(
                rule: String(decoding: id(of: place), as: UTF8.self), concept: EnumTable.value(at: place.concept),
                severity: EnumTable.value(at: place.severity), span: span(of: place), blocks: [Int(place.block)],
                fingerprint: fingerprint(of: place), sign: match(at: place).sign, speaker: match(at: place).speaker))
        previousAlike.append(lastAlike[alike])
        made.append(place)
        lastAlike[alike] = findings.count - 1
        return findings.count - 1
    }

    /// What the matches add to the answers, in reading order, each once.
    private func contributions() -> [AnswerContribution] {
        var contributions: [AnswerContribution] = []
        contributions.reserveCapacity(places.count)
        /// The first of those whose matches quote the same words: equal contributions have equal quotes.
        var start = 0
        for (index, place) in places.enumerated() {
            if index > 0, !place.hasWords(of: places[index - 1]) { start = contributions.count }
            let match = match(at: place)
            guard !match.values.isEmpty else { continue }
            let proof = proofs[index] >= 0 ? proofs[index] : near[index] >= 0 ? near[index] : firstOfSection[document.blocks[match.block].section]
            let span = span(of: place)
            let sentence = self.span(of: match.sentence, in: match.block)
            for value in match.values {
                let contribution = AnswerContribution(
                    question: value.question, status: value.status, value: value.text, isPhrase: value.isPhrase,
                    place: value.words.map { self.span(of: $0, in: match.block) }, kind: value.kind, role: value.role, joins: value.joins,
                    concept: place.concept < 0 ? nil : EnumTable.value(at: place.concept), span: span, sentence: sentence,
                    finding: proof < 0 ? nil : proof, sign: value.sign, isPassing: value.isPassing, mark: value.mark)
                if !contributions[start...].contains(contribution) { contributions.append(contribution) }
            }
        }
        return contributions
    }

    /// The more severe of two matches, then the longer quote, then the smaller id, then the earlier.
    private func isBetter(_ one: MatchPlace, _ other: MatchPlace) -> Bool {
        if one.severity != other.severity { return one.severity > other.severity }
        let (length, otherLength) = (quoteLength(of: one), quoteLength(of: other))
        if length != otherLength { return length > otherLength }
        return one.hasRule(of: other) ? MatchPlace.isBefore(one, other) : id(of: one).lexicographicallyPrecedes(id(of: other))
    }

    private func match(at place: MatchPlace) -> RuleMatch { layers[Int(place.layer)].matches[Int(place.match)] }

    private func quoteLength(of place: MatchPlace) -> Int32 {
        words.ends[Int(place.lastWord)] - words.starts[Int(place.firstWord)]
    }

    private func span(of place: MatchPlace) -> TextSpan {
        span(of: Int(place.firstWord)..<Int(place.lastWord) + 1, in: Int(place.block))
    }

    /// The place of words of the page, of which there is at least one.
    private func span(of range: Range<Int>, in block: Int) -> TextSpan {
        let start = document.blocks[block].text.lowerBound
        return TextSpan(
            section: document.blocks[block].section, block: block, start: Int(words.starts[range.lowerBound]) - start,
            end: Int(words.ends[range.upperBound - 1]) - start)
    }

    /// The id of a match's rule, in UTF-8.
    private func id(of place: MatchPlace) -> ArraySlice<UInt8> {
        let layer = Int(place.layer)
        return layers[layer].tables.bytes(ofString: layers[layer].tables.rules[Int(place.rule) * RuleRow.stride])
    }

    private func fingerprint(of place: MatchPlace) -> String {
        var fingerprint = Fingerprint(EnumTable.value(at: place.concept))
        let quote = Int(place.firstWord)..<Int(place.lastWord) + 1
        let headings = document.headings(of: document.blocks[Int(place.block)].section)
        for run in [quote] + headings.map({ words.words(of: $0) }) {
            fingerprint.begin()
            for word in run { fingerprint.add(words.distinct.word(words.numbers[word])) }
        }
        return fingerprint.digits
    }
}
