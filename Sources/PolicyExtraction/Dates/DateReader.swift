import PolicyLanguage
import PolicyModel

/// Finds the dates that a page states about itself: in force from, last updated, change announced for; and from when or until when something is done.
struct DateReader {
    /// What a page tells of days.
    struct Dates {
        /// The page's own days.
        var statements: [DateStatement] = []
        /// What is no single day, and when something begins or ends.
        var mentions: [DateMention] = []
    }

    /// A date on its way: a day, or what is none.
    private struct Told {
        var date: CalendarDate?
        var text: String
        var isMonth = false
        var words: Range<Int>
    }

    /// A statement about the page's own date is short; longer blocks speak of other dates.
    private static let longest = 60
    /// A banner tells in a paragraph what will be another from which day on.
    private static let longestBanner = 150
    /// How many words may stand between the words that say what the date is and the date.
    private static let gap = 7

    /// A list of changes has its newest entry first or last, and no more blocks than this between its heading and an entry.
    private static let longestList = 60

    /// In bytes.
    private static let longestAddress = 300

    private var scanner: DateScanner

    init(language: LanguageTag?) {
        scanner = DateScanner(language: language)
    }

    /// The dates in reading order.
    mutating func dates(in document: borrowing PolicyDocument, marked times: [TimeMark]) -> Dates {
        let dated = document.blocks.indices.filter {
            document.blocks[$0].text.count < 600 && Self.mayHoldYear(document.text.span, document.blocks[$0].text)
        }
        settleOrder(in: document, dated)
        /// The first of the blocks with years that is not behind.
        var nextDated = 0
        var dates = Dates()
        /// The first mark that may stand in this block or after it; marks are in reading order.
        var next = 0
        let text = document.text.span
        var words = FoldedText()
        for (index, block) in document.blocks.enumerated() where block.text.count < 600 {
            while next < times.count, times[next].text.upperBound <= block.text.lowerBound { next += 1 }
            let marks = times[next...].prefix { $0.text.lowerBound < block.text.upperBound }
            while nextDated < dated.count, dated[nextDated] < index { nextDated += 1 }
            guard !marks.isEmpty || nextDated < dated.count && dated[nextDated] == index else { continue }
            words.fill(from: text, block.text)
            let isBanner = block.region == .banner
            // A long block tells of other matters' days; from when on something is done may stand in it.
            let isLong = words.count > (isBanner ? Self.longestBanner : Self.longest)
            var clause = 0
            for hit in told(in: words, Self.marked(marks, words.places) + scanner.dates(in: words, of: text), text) {
                // What stands before another date belongs to that.
                let first = hit.words.lowerBound
                let before = max(min(clause, first), Self.sentenceStart(before: first, words, text), first - Self.gap - 5)
                defer { clause = hit.words.upperBound }
                let stated =
                    isLong ? nil : kind(of: hit, in: words, before..<hit.words.lowerBound) ?? kindFromLabel(before: index, hit, words, document)
                    ?? kindFromList(index, hit, document)
                let isAnnounced = isBanner && !isLong && hit.date != nil && !DateWords.others.isAny(in: words, before..<hit.words.lowerBound)
                let moment = isAnnounced ? DateStatement.Kind.announced : Self.moment(of: hit, in: words, from: before)
                guard let kind = stated ?? moment else { continue }
                let span = TextSpan(
                    section: block.section, block: index, start: words.places[hit.words.lowerBound].lowerBound - block.text.lowerBound,
                    end: words.places[hit.words.upperBound - 1].upperBound - block.text.lowerBound)
                guard let date = hit.date, kind == stated || kind == .announced else {
                    let words = document.text(at: span)
                    dates.mentions.append(DateMention(kind: kind, text: hit.date != nil || hit.isMonth ? hit.text : "\(words) (\(hit.text))", span: span))
                    continue
                }
                // What a mark says and what its words say is one statement.
                if let last = dates.statements.last, last.span.block == index, last.date == date { continue }
                dates.statements.append(DateStatement(kind: kind, date: date, span: span))
            }
        }
        return dates
    }

    /// Days and what is no single day, in reading order.
    private func told(in words: FoldedText, _ hits: [DateScanner.Hit], _ text: Span<UInt8>) -> [Told] {
        let days = hits.map { Told(date: $0.date, text: $0.date.description, words: $0.words) }
        let loose = scanner.looseDates(in: words, of: text, without: hits).map { Told(text: $0.text, isMonth: $0.isMonth, words: $0.words) }
        return (days + loose).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// What begins or ends at a date, by the words right before it.
    private static func moment(of hit: Told, in words: FoldedText, from start: Int) -> DateStatement.Kind? {
        let before = start..<hit.words.lowerBound
        let end = words.range(of: 0..<hit.words.lowerBound).upperBound
        return DateWords.moments.first { $0.phrases.nearest(in: words, before)?.upperBound == end }?.kind
    }

    /// The dates of `time` elements, at their words.
    private static func marked(_ marks: ArraySlice<TimeMark>, _ places: [Range<Int>]) -> [DateScanner.Hit] {
        marks.compactMap { mark in
            guard let first = places.firstIndex(where: { mark.text.contains($0.lowerBound) }),
                let last = places.lastIndex(where: { mark.text.contains($0.lowerBound) })
            else { return nil }
            return DateScanner.Hit(date: mark.date, words: first..<last + 1)
        }
    }

    /// The first word of the sentence that a word stands in; a full stop right before a date is that of a label ("Effective. 1 May").
    private static func sentenceStart(before word: Int, _ words: FoldedText, _ text: Span<UInt8>) -> Int {
        var index = word - 1
        while index > 0, index > word - gap - 6 {
            let gap = words.places[index - 1].upperBound..<words.places[index].lowerBound
            for place in gap where text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ";") {
                // Not in "Sept. 3" or "No. 5".
                if place + 1 < gap.upperBound, text[place + 1] <= 0x20, words[index - 1].count > 3 { return index }
            }
            index -= 1
        }
        return max(0, index)
    }

    private func kind(of hit: Told, in words: FoldedText, _ before: Range<Int>) -> DateStatement.Kind? {
        if DateWords.others.isAny(in: words, before) { return nil }
        if let kind = Self.nearest(in: words, before) { return kind }
        // "June 26, 2024 (effective)", "26 June 2024 - last updated".
        guard words.count <= hit.words.count + 6 else { return nil }
        return Self.nearest(in: words, hit.words.upperBound..<min(words.count, hit.words.upperBound + 3))
    }

    /// An entry of a list of changes begins with the day of the change.
    private func kindFromList(_ index: Int, _ hit: Told, _ document: borrowing PolicyDocument) -> DateStatement.Kind? {
        guard hit.words.lowerBound == 0, let heading = document.sections[document.blocks[index].section].heading, heading < index,
            index - heading <= Self.longestList, document.blocks[heading].text.count <= 100
        else { return nil }
        let words = FoldedText(document.text.span, document.blocks[heading].text)
        return DateWords.changes.isAny(in: words, 0..<words.count) ? .updated : nil
    }

    /// In which order the page writes days and months in numbers, as far as any date of it can be read in one way alone.
    private mutating func settleOrder(in document: borrowing PolicyDocument, _ dated: [Int]) {
        var orders = Set<Bool>()
        let text = document.text.span
        var words = FoldedText()
        /// In which order the page writes days and months with names, where it always writes them in one.
        var named = Set<Bool>()
        for index in dated {
            words.fill(from: text, document.blocks[index].text)
            for word in 0..<words.count {
                if let order = DateScanner.order(of: words, in: text, yearAt: word) { orders.insert(order) }
                if let order = DateScanner.isNamedMonthFirst(in: words, yearAt: word) { named.insert(order) }
            }
        }
        if orders.count == 1 {
            scanner.isMonthFirst = orders.first
        } else if orders.isEmpty, scanner.isMonthFirst == nil {
            scanner.isMonthFirst = named.count == 1 ? named.first : Self.hasState(document) ? true : nil
        }
    }

    /// Whether an address on the page is in a country where dates have the month first: the code of a state, and five digits.
    private static func hasState(_ document: borrowing PolicyDocument) -> Bool {
        let text = document.text.span
        var words = FoldedText()
        for block in document.blocks where block.text.count <= longestAddress && block.text.count >= 8 {
            words.fill(from: text, block.text)
            for word in 1..<max(1, words.count) where words[word].count == 5 && DateWords.isStateCode(words[word - 1]) {
                if words[word].allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), text[words.places[word - 1].lowerBound] < UInt8(ascii: "a") { return true }
            }
        }
        return false
    }

    /// A block that is all date takes its meaning from the short block before it: "Last updated", then "June 2, 2025".
    private func kindFromLabel(
        before index: Int, _ hit: Told, _ words: FoldedText, _ document: borrowing PolicyDocument
    ) -> DateStatement.Kind? {
        guard index > 0, words.count <= hit.words.count + 1 else { return nil }
        let label = document.blocks[index - 1]
        guard label.text.count <= 60 else { return nil }
        let before = FoldedText(document.text.span, label.text)
        guard before.count <= 6 else { return nil }
        return Self.nearest(in: before, 0..<before.count)
    }

    /// The kind that the last cue says; of cues that end at the same word the longest.
    private static func nearest(in words: FoldedText, _ range: Range<Int>) -> DateStatement.Kind? {
        let earliest = words.range(of: 0..<max(range.lowerBound, range.upperBound - gap)).upperBound
        var best: (place: Range<Int>, kind: DateStatement.Kind)?
        for (kind, phrases) in DateWords.cues {
            guard let place = phrases.nearest(in: words, range), place.upperBound >= earliest else { continue }
            if let best, !PhraseList.isNearer(place, than: best.place) { continue }
            best = (place, kind)
        }
        return best?.kind
    }

    /// Whether something like a year of this century or the last stands in a block; all others need no look at their words.
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func mayHoldYear(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        // Two digits in a row that begin a year cover an odd place: to look at every other byte is enough.
        var index = range.lowerBound + 1
        while index < range.upperBound {
            switch text[index] {
            case UInt8(ascii: "0"): if text[index - 1] == UInt8(ascii: "2") { return true }
            case UInt8(ascii: "9"): if text[index - 1] == UInt8(ascii: "1") { return true }
            case UInt8(ascii: "2"): if index + 1 < range.upperBound, text[index + 1] == UInt8(ascii: "0") { return true }
            case UInt8(ascii: "1"): if index + 1 < range.upperBound, text[index + 1] == UInt8(ascii: "9") { return true }
            // "05/11/23"; of its two marks one is looked at.
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if isDigit(text[index - 1]), index + 1 < range.upperBound, isDigit(text[index + 1]) { return true }
            default: break
            }
            index += 2
        }
        return false
    }
}
