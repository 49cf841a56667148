internal import PolicyModel

/// Writes what a memory holds as bytes: numbers of fixed width with the lowest byte first, everything else with its length before it.
struct MemoryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ raw: [UInt8]) { bytes.append(contentsOf: raw) }

    mutating func write(word: UInt64) {
        for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * index))) }
    }

    mutating func write(_ hash: LongHash) {
        write(word: hash.first)
        write(word: hash.second)
    }

    /// A count of something on a page, which never reaches 2³².
    mutating func write(_ number: Int) {
        let number = UInt32(clamping: number)
        for index in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * index))) }
    }

    mutating func write(text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func write(text: String?) {
        write(text == nil ? 0 : 1)
        if let text { write(text: text) }
    }

    mutating func write(texts: [String]) {
        write(texts.count)
        for text in texts { write(text: text) }
    }

    mutating func write(_ digest: CaptureDigest) {
        write(digest.words)
        write(digest.wordCount)
        write(text: digest.capture.status.rawValue)
        write(text: digest.capture.reason)
        for date in [digest.effectiveDate, digest.announcedDate] {
            for part in [date?.year ?? 0, date?.month ?? 0, date?.day ?? 0] { write(part) }
        }
        write(text: digest.header.language)
        write(text: digest.header.controller)
        write(digest.header.namesLegalBases ? 1 : 0)
        write(digest.endsOpen ? 1 : 0)
    }

    mutating func write(_ comparison: VersionComparison) {
        for number in [comparison.added, comparison.removed, comparison.significant, comparison.sectionCount] { write(number) }
        write(texts: comparison.topics.map(\.rawValue))
        write(text: comparison.severity?.rawValue)
        write(texts: comparison.sections)
        write(comparison.headlines)
        write(comparison.changes)
        write(comparison.answers.count)
        for change in comparison.answers {
            write(text: change.question.rawValue)
            for answer in [change.old, change.new] { write(answer) }
        }
    }

    private mutating func write(_ answer: Answer) {
        write(text: answer.status?.rawValue)
        write(answer.isAsked ? 1 : 0)
        write(text: answer.sign?.rawValue)
        write(answer.items.count)
        for item in answer.items {
            write(text: item.value)
            write(text: item.kind.rawValue)
            write(text: item.role?.rawValue)
            for number in [item.span.section, item.span.block, item.span.start, item.span.end] { write(number) }
            write(text: item.target)
            write(item.isElsewhere ? 1 : 0)
            write(numbers: item.evidence)
        }
        write(numbers: answer.evidence)
    }

    private mutating func write(numbers: [Int]) {
        write(numbers.count)
        for number in numbers { write(number) }
    }

    private mutating func write(_ headlines: [Headline]) {
        write(headlines.count)
        for headline in headlines {
            write(text: headline.kind.rawValue)
            for text in [headline.before, headline.after] { write(text: text) }
            write(text: headline.section)
            write(headline.count)
        }
    }

    /// Closes the bytes with a hash of all before.
    mutating func seal(key: LongHash) { write(KeyedHash.of(bytes, key: key)) }
}
