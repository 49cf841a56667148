internal import PolicyModel

/// Finds the answer to words that ask, or that only name what is answered: in the next sentence or block, after a colon, in a table's cells.
struct AnswerReader {
    /// More words than this an answer in a table's cell does not have.
    private static let longestCell = 12
    /// How many cells after a table's title are looked at.
    private static let mostCells = 200
    /// More words than this an answer without a full stop or a comma after "no" does not have.
    static let longestAnswer = 8

    private let document: PolicyDocument
    private let words: DocumentWords
    private var marks: SignMarkReader
    private let cells: CellAnswers
    /// By block: whether it labels a box or button that a person may choose.
    private var choices: Set<Int> = []

    /// `marks` is a reader of the page's marks.
    init(_ marks: SignMarkReader, words: DocumentWords, document: PolicyDocument) {
        self.document = document
        self.words = words
        self.marks = marks
        cells = CellAnswers(document)
        for field in document.fields where field.kind == "checkbox" || field.kind == "choice" {
            if let block = field.block { choices.insert(block) }
        }
    }

    /// Whether a block labels a box or button that a person may choose.
    func isChoice(_ block: Int) -> Bool { choices.contains(block) }

    /// What the cells under a header or a caption answer, taken together; `nil` where they answer nothing.
    mutating func cellAnswer(under block: Int) -> Sign? {
        cellAnswer(among: cells.cells(under: block))
    }

    /// Whether a cell stands in a row whose title, of which another cell of the row says no, gives it its meaning: "Train AI | Trips | No".
    mutating func isRefused(_ block: Int) -> Bool {
        guard document.blocks[block].kind == .tableCell else { return false }
        for title in document.blocks[block].headers where title != block && !document.blocks[title].headers.isEmpty {
            if cellAnswer(under: title) == .no { return true }
        }
        return false
    }

    /// The cells of the table that begins at a block, as far as it is worth while.
    private func nextCells(from block: Int) -> [Int] {
        Array((block..<min(block + Self.mostCells, document.blocks.count)).prefix { document.blocks[$0].kind == .tableCell })
    }

    private mutating func cellAnswer(among cells: [Int]) -> Sign? {
        var answers: [Sign] = []
        for cell in cells {
            if let answer = answer(in: cell) { answers.append(answer) }
        }
        return [Sign.yes, .conditional, .no].first { answers.contains($0) }
    }

    /// The answer that a table's cell is, where it is one.
    private mutating func answer(in cell: Int) -> Sign? {
        if let mark = AnswerMark.answer(document.text[document.blocks[cell].text]) { return mark ? .yes : .no }
        guard let first = words.sentences(of: cell).first, words.words(of: cell).count <= Self.longestCell else { return nil }
        return opening(of: first)
    }

    /// The titles of the cells under a header that answer so: what the other cells say that head them.
    mutating func titles(under block: Int, answering sign: Sign) -> [Int] {
        var titles: [Int] = []
        for cell in cells.cells(under: block) where answer(in: cell) == sign {
            // A column that is called "Yes" or "No" is no title of what it answers.
            for header in document.blocks[cell].headers where header != block && self.answer(in: header) == nil { titles.append(header) }
        }
        return titles
    }

    /// What is said to words that are no question but a label: "AI training: no", or a term or heading and "No." under it.
    mutating func label(_ match: Range<Int>, in sentence: Int, of block: Int) -> Sign? {
        let range = words.words(ofSentence: sentence)
        if let word = (match.upperBound..<max(match.upperBound, range.upperBound)).first(where: { marks.gap(before: $0).contains(UInt8(ascii: ":")) }) {
            return opening(of: sentence, from: word, isStrict: true)
        }
        let kind = document.blocks[block].kind
        guard kind == .definition || kind == .heading, sentence + 1 == words.sentences(of: block).upperBound, !isQuestion(sentence, of: block),
            block + 1 < document.blocks.count, document.blocks[block + 1].kind != .heading
        else { return nil }
        return words.sentences(of: block + 1).first.flatMap { opening(of: $0, isStrict: true) }
    }

    /// The answer to a question: in the sentence after it, or in the block after its own.
    mutating func answer(to sentence: Int, of block: Int) -> Sign? {
        let sentences = words.sentences(of: block)
        if sentence + 1 < sentences.upperBound { return answer(in: sentence + 1..<sentences.upperBound) }
        let next = block + 1
        guard next < document.blocks.count, document.blocks[next].kind != .heading,
            document.blocks[next].region == document.blocks[block].region
        else { return nil }
        if isChoice(next) { return .offered }
        if document.blocks[next].kind == .tableCell { return cellAnswer(among: nextCells(from: next)) }
        return answer(in: words.sentences(of: next))
    }

    /// How the first of some sentences answers, or after a short one ("That is a rumour.") the second.
    private mutating func answer(in sentences: Range<Int>) -> Sign? {
        guard let first = sentences.first else { return nil }
        if let answer = opening(of: first) { return answer }
        guard sentences.count > 1, words.words(ofSentence: first).count <= Self.longestAnswer else { return nil }
        return opening(of: first + 1)
    }

    /// How a sentence, from a word on, answers what stands before it; strictly, where nothing but a stop may follow the yes or no.
    private mutating func opening(of sentence: Int, from word: Int? = nil, isStrict: Bool = false) -> Sign? {
        let range = (word ?? words.words(ofSentence: sentence).lowerBound)..<words.words(ofSentence: sentence).upperBound
        let marks = marks.marks(of: sentence)
        // "A: No" has a letter before the answer.
        let isLabelled = range.count > 1 && words.ends[range.lowerBound] - words.starts[range.lowerBound] == 1
        let answers = marks.filter { mark in
            mark.words.lowerBound == range.lowerBound || isLabelled && mark.words.lowerBound == range.lowerBound + 1
        }.filter { mark in
            switch mark.kind {
            case .answersYes, .answersNo:
                isFollowedByStop(mark.words.upperBound, in: range) || !isStrict && range.count <= Self.longestAnswer
            case .answersMaybe: !isStrict
            default: false
            }
        }
        // "Certainly not" says more than "certainly".
        guard let answer = answers.max(by: { $0.words.upperBound < $1.words.upperBound }) else { return nil }
        switch answer.kind {
        case .answersNo: return .no
        case .answersMaybe: return .conditional
        default: return marks.contains { $0.kind == .conditions } ? .conditional : .yes
        }
    }

    private func isFollowedByStop(_ word: Int, in sentence: Range<Int>) -> Bool {
        guard word < sentence.upperBound else { return true }
        return marks.gap(before: word).contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") || $0 >= 0x80 }
    }

    /// Whether a sentence ends with a question mark.
    func isQuestion(_ sentence: Int, of block: Int) -> Bool {
        guard let last = words.words(ofSentence: sentence).last else { return false }
        let end = sentence + 1 < words.sentences(of: block).upperBound
            ? Int(words.starts[words.words(ofSentence: sentence + 1).lowerBound]) : document.blocks[block].text.upperBound
        return document.text[Int(words.ends[last])..<end].contains(UInt8(ascii: "?"))
    }
}
