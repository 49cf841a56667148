internal import PolicyModel

/// Reads what `MemoryWriter` wrote, and believes nothing of it: whatever the bytes are, it reads a value or throws.
struct MemoryReader {
    /// The bytes are not what was written.
    struct Mismatch: Error {}

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func skip(_ count: Int) { place += count }

    mutating func word() throws(Mismatch) -> UInt64 {
        guard bytes.count - place >= 8 else { throw Mismatch() }
        defer { place += 8 }
        return (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }

    mutating func hash() throws(Mismatch) -> LongHash { LongHash(try word(), try word()) }

    mutating func number() throws(Mismatch) -> Int {
        guard bytes.count - place >= 4 else { throw Mismatch() }
        defer { place += 4 }
        return (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    /// How many things follow, of which each takes a byte at least.
    mutating func count() throws(Mismatch) -> Int {
        let count = try number()
        guard count <= bytes.count - place else { throw Mismatch() }
        return count
    }

    mutating func text() throws(Mismatch) -> String {
        let count = try count()
        defer { place += count }
        guard let text = String(validating: bytes[place..<place + count], as: UTF8.self) else { throw Mismatch() }
        return text
    }

    mutating func optionalText() throws(Mismatch) -> String? { try number() == 0 ? nil : text() }

    mutating func texts() throws(Mismatch) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try count()) { texts.append(try text()) }
        return texts
    }

    mutating func digest(blocks: [CaptureDigest.BlockDigest]) throws(Mismatch) -> CaptureDigest {
        let (words, wordCount) = (try hash(), try number())
        let status: CaptureStatus = try value()
        let reason = try optionalText()
        let (effective, announced) = (try date(), try date())
        let header = DocumentHeader(language: try optionalText(), controller: try optionalText(), namesLegalBases: try number() != 0)
        let endsOpen = try number() != 0
        return CaptureDigest(
            words: words, wordCount: wordCount, capture: Capture(status, reason: reason),
            effectiveDate: effective, announcedDate: announced, header: header, endsOpen: endsOpen, blocks: blocks)
    }

    private mutating func date() throws(Mismatch) -> CalendarDate? {
        CalendarDate(year: try number(), month: try number(), day: try number())
    }

    mutating func comparison() throws(Mismatch) -> VersionComparison {
        let (added, removed, significant, sectionCount) = (try number(), try number(), try number(), try number())
        var topics: [Topic] = []
        for _ in 0..<(try count()) { topics.append(try value()) }
        let severity: Severity? = try optionalValue()
        let sections = try texts()
        let (headlines, changes) = (try headlines(), try headlines())
        var answers: [AnswerChange] = []
        for _ in 0..<(try count()) {
            let question: Question = try value()
            answers.append(AnswerComparer.change(question, try answer(to: question), try answer(to: question)))
        }
        var comparison = VersionComparison(
            added: added, removed: removed, significant: significant, topics: topics, severity: severity, answers: answers,
            sections: sections, sectionCount: sectionCount)
        (comparison.headlines, comparison.changes) = (headlines, changes)
        return comparison
    }

    private mutating func headlines() throws(Mismatch) -> [Headline] {
        var headlines: [Headline] = []
        for _ in 0..<(try count()) {
            headlines.append(
                Headline(kind: try value(), before: try text(), after: try text(), section: try optionalText(), count: try number()))
        }
        return headlines
    }

    private mutating func answer(to question: Question) throws(Mismatch) -> Answer {
        let (status, isAsked): (Answer.Status?, Bool) = (try optionalValue(), try number() == 1)
        var answer = Answer(question: question, status: status, sign: try optionalValue(), isAsked: isAsked)
        for _ in 0..<(try count()) {
            answer.items.append(
                AnswerItem(
                    value: try text(), kind: try value(), role: try optionalValue(),
                    span: TextSpan(section: try number(), block: try number(), start: try number(), end: try number()),
                    target: try optionalText(), isElsewhere: try number() == 1, evidence: try numbers()))
        }
        answer.evidence = try numbers()
        return answer
    }

    private mutating func numbers() throws(Mismatch) -> [Int] {
        var numbers: [Int] = []
        for _ in 0..<(try count()) { numbers.append(try number()) }
        return numbers
    }

    private mutating func optionalValue<Value: RawRepresentable<String>>() throws(Mismatch) -> Value? {
        try number() == 0 ? nil : value()
    }

    private mutating func value<Value: RawRepresentable<String>>() throws(Mismatch) -> Value {
        guard let value = Value(rawValue: try text()) else { throw Mismatch() }
        return value
    }

    /// Whether what ends the bytes is the hash of all before.
    func checkSeal(key: LongHash) throws(Mismatch) {
        let size = bytes.count - 16
        guard size >= place else { throw Mismatch() }
        var seal = MemoryWriter()
        seal.write(Array(bytes[..<size]))
        seal.seal(key: key)
        guard seal.bytes == bytes else { throw Mismatch() }
    }
}
