internal import PolicyModel

/// Weighs what rules match: decides the sign and the speaker of a statement from its clause, the answer to it where it is a question,
/// and the heading, introduction, table or form it stands in.
struct SignReader {
    private let document: PolicyDocument
    private let words: DocumentWords
    private var marks: SignMarkReader
    private var answers: AnswerReader
    /// By block: what its headings and introductions make of a fragment in it.
    private var contexts: [Int: Sign] = [:]
    /// The names, as words of the page, of those whom the page calls its suppliers; `nil` until asked for.
    private var suppliers: Set<Int32>?

    /// `page` is of a layer that has words of signs.
    init(_ page: PageWords, document: PolicyDocument) {
        self.document = document
        words = page.words
        marks = SignMarkReader(page, document: document)
        answers = AnswerReader(marks, words: words, document: document)
    }

    /// What the page makes of words of a sentence, by their numbers; `polarity` is that of the rule that matched them, and `isDoing` says
    /// whether they speak of what somebody does, and not of a right.
    mutating func weight(of match: Range<Int>, in sentence: Int, of block: Int, polarity: Polarity, isDoing: Bool) -> Weight {
        let range = words.words(ofSentence: sentence)
        let marks = marks.marks(of: sentence)
        let clause = Clause(around: match, in: range, marks: marks, hasPredicate: isDoing)
        var weight = Weight(sign: clause.sign, isDenied: clause.isDenied)
        if polarity == .negated {
            weight.isDenied = false
            if weight.sign == .no || weight.sign == .ended { weight.sign = .yes }
        } else if weight.sign == .yes, clause.last(.own) == nil {
            let context = context(of: block)
            apply(context, to: &weight)
        }
        if answers.isChoice(block) {
            weight.sign = .offered
            weight.isDenied = weight.isDenied || marks.contains { $0.kind == .wishes }
        } else if let answer = answers.cellAnswer(under: block) {
            apply(answer: answer, to: &weight)
        } else if weight.sign == .yes, !weight.isDenied, answers.isRefused(block) {
            apply(answer: .no, to: &weight)
        } else if let answer = answers.label(match, in: sentence, of: block), !weight.isDenied {
            apply(answer: answer, to: &weight)
        } else if answers.isQuestion(sentence, of: block) {
            if let answer = answers.answer(to: sentence, of: block) {
                apply(answer: answer, to: &weight)
            } else if !opens(range, .openQuestions, marks) {
                weight.sign = .asked
            }
        }
        if isDoing { judgeSpeaker(clause, match: match, sentence: sentence, of: block, marks: marks, weight: &weight) }
        return weight
    }

    /// The titles of the cells under a header that answer so.
    mutating func titles(under block: Int, answering sign: Sign) -> [Int] { answers.titles(under: block, answering: sign) }

    /// What an answer makes of what it answers: a "no" turns it round.
    private func apply(answer: Sign, to weight: inout Weight) {
        if answer == .no { weight.isDenied.toggle() }
        weight.sign = answer == .yes || answer == .no ? (weight.isDenied ? .no : .yes) : answer
    }

    /// Whether a sentence begins with words of a kind.
    private func opens(_ sentence: Range<Int>, _ kind: SignWords, _ marks: [SignMark]) -> Bool {
        marks.contains { $0.kind == kind && $0.words.lowerBound <= sentence.lowerBound + 1 }
    }

    // MARK: Surroundings

    private func apply(_ context: Sign, to weight: inout Weight) {
        guard context != .yes else { return }
        weight.sign = context
        if context == .no || context == .ended { weight.isDenied = true }
    }

    /// The sign that a block's introduction, headings and header cells give to a fragment in it.
    private mutating func context(of block: Int) -> Sign {
        if let known = contexts[block] { return known }
        let sign = introduction(of: block) ?? heading(over: block) ?? .yes
        contexts[block] = sign
        return sign
    }

    /// The sign that an introduction ends with, where it means what it introduces.
    private mutating func introduction(of block: Int) -> Sign? {
        guard let intro = document.blocks[block].intro, intro < block, let last = words.sentences(of: intro).last else { return nil }
        let range = words.words(ofSentence: last)
        let marks = marks.marks(of: last)
        let announces = document.text[document.blocks[intro].text].last == UInt8(ascii: ":")
        guard announces || marks.contains(where: { $0.kind == .introductions }) else { return nil }
        let clause = Clause(around: range.upperBound..<range.upperBound, in: range, marks: marks)
        guard clause.any(.persons) == nil, clause.sign != .yes else {
            // An item may introduce a list of its own.
            return document.blocks[intro].intro == nil || clause.last(.own) != nil ? nil : introduction(of: intro)
        }
        return clause.sign
    }

    /// `no` where a heading over a block, or a cell that heads it, says that nothing of what stands there is so.
    private mutating func heading(over block: Int) -> Sign? {
        let headings = document.headings(of: document.blocks[block].section).filter { $0 != block } + document.blocks[block].headers
        for heading in headings {
            for sentence in words.sentences(of: heading) where marks.mayHold(.denyingHeadings, in: sentence) && !answers.isQuestion(sentence, of: heading) {
                if marks.marks(of: sentence).contains(where: { $0.kind == .denyingHeadings }) { return .no }
            }
        }
        return nil
    }

    // MARK: Speakers

    private mutating func judgeSpeaker(
        _ clause: Clause, match: Range<Int>, sentence: Int, of block: Int, marks: [SignMark], weight: inout Weight
    ) {
        let opinion = marks.first { $0.kind == .opinions && !isOwn($0, marks) }
        let permission = marks.contains { $0.kind == .permissions && $0.words.lowerBound < match.upperBound }
        let doer = doer(of: match, clause)
        guard opinion != nil || permission || doer != nil || clause.last(.persons) != nil else { return }
        // "Other apps do. We do not."
        if let echo = echo(after: sentence, of: block) {
            weight.isDenied = echo == .no
            weight.sign = echo
            return
        }
        if let doer { weight.speaker = .company(doer) }
        if opinion != nil { weight.speaker = .thirdParty(nil) }
        if permission || clause.last(.persons) != nil || opinion != nil && marks.contains(where: { $0.kind == .oughts }) {
            weight.isStatement = false
        }
    }

    /// Whether an opinion is the page's own: "we believe that".
    private func isOwn(_ opinion: SignMark, _ marks: [SignMark]) -> Bool {
        marks.contains { $0.kind == .own && $0.words.upperBound <= opinion.words.lowerBound && opinion.words.lowerBound - $0.words.upperBound < 3 }
    }

    /// The words for a doer that is not the page's service, where the clause has one.
    private mutating func doer(of match: Range<Int>, _ clause: Clause) -> String? {
        if let other = clause.first(.others) ?? clause.any(.theirs), clause.last(.own).map({ $0.words.lowerBound < other.words.lowerBound }) ?? true {
            return text(other.words)
        }
        let opening = clause.opening
        guard opening < match.upperBound, marks.isCapital(opening), supplierNames().contains(words.numbers[opening]) else { return nil }
        return text(opening..<opening + 1)
    }

    private mutating func supplierNames() -> Set<Int32> {
        if let suppliers { return suppliers }
        var names = marks.supplierNames()
        if !names.isEmpty {
            let own = ownNames()
            names = names.filter { !own.contains(String(decoding: words.distinct.word($0), as: UTF8.self)) }
        }
        suppliers = names
        return names
    }

    /// The words of the page's title, first heading and address: the service itself may be somebody's supplier, too.
    private func ownNames() -> Set<String> {
        var text = [document.title, document.url].compactMap(\.self)
        if let heading = document.blocks.firstIndex(where: { $0.kind == .heading }) { text.append(document.text(of: heading)) }
        return Set(text.flatMap(FoldedWords.of))
    }

    /// What the next sentence of the block says of the one before it by taking it up: "We do not do so."
    private mutating func echo(after sentence: Int, of block: Int) -> Sign? {
        guard sentence + 1 < words.sentences(of: block).upperBound else { return nil }
        let range = words.words(ofSentence: sentence + 1)
        guard range.count <= AnswerReader.longestAnswer else { return nil }
        let marks = marks.marks(of: sentence + 1)
        for (kind, sign) in [(SignWords.echoesNo, Sign.no), (.echoesYes, .yes)] {
            if marks.contains(where: { $0.kind == kind && $0.words.upperBound >= range.upperBound - 1 }) { return sign }
        }
        return nil
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: document.text[Int(words.starts[range.lowerBound])..<Int(words.ends[range.upperBound - 1])], as: UTF8.self)
    }
}
