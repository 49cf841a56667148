import PolicyModel

/// Finds the dates that a page states about itself: in force from, last updated, change announced for.
struct DateReader {
    /// A statement about the page's own date is short; longer blocks speak of other dates.
    private static let longest = 60
    /// A banner tells in a paragraph what will be another from which day on.
    private static let longestBanner = 150
    /// How many words may stand between the words that say what the date is and the date.
    private static let gap = 7

    private struct Cue {
        var kind: DateStatement.Kind
        var words: [[UInt8]]
    }

    private static let cues: [Cue] = DateWords.cues.flatMap { entry in
        entry.phrases.map { Cue(kind: entry.kind, words: Self.words($0)) }
    }
    private static let others = DateWords.others.map { Self.words($0) }

    private let scanner: DateScanner

    init(language: String?) {
        switch language {
        case "en-US": scanner = DateScanner(isMonthFirst: true)
        case let language? where language != "en": scanner = DateScanner(isMonthFirst: false)
        default: scanner = DateScanner(isMonthFirst: nil)
        }
    }

    /// The statements in reading order.
    func dates(in document: borrowing PolicyDocument, marked times: [TimeMark]) -> [DateStatement] {
        var statements: [DateStatement] = []
        /// The first mark that may stand in this block or after it; marks are in reading order.
        var next = 0
        let text = document.text.span
        for (index, block) in document.blocks.enumerated() where block.text.count < 600 {
            while next < times.count, times[next].text.upperBound <= block.text.lowerBound { next += 1 }
            let marks = times[next...].prefix { $0.text.lowerBound < block.text.upperBound }
            guard !marks.isEmpty || Self.mayHoldYear(text, block.text) else { continue }
            let (words, places) = Self.split(text, block.text)
            let isBanner = block.region == .banner
            guard words.count <= (isBanner ? Self.longestBanner : Self.longest) else { continue }
            for hit in Self.marked(marks, places) + scanner.dates(in: words) {
                let stated = kind(of: hit, in: words) ?? kindFromLabel(before: index, hit, words, document)
                guard let kind = stated ?? (isBanner && !isOfAnother(hit, in: words) ? .announced : nil) else { continue }
                let span = TextSpan(
                    section: block.section, block: index, start: places[hit.words.lowerBound].lowerBound - block.text.lowerBound,
                    end: places[hit.words.upperBound - 1].upperBound - block.text.lowerBound)
                // What a mark says and what its words say is one statement.
                if let last = statements.last, last.span.block == index, last.date == hit.date { continue }
                statements.append(DateStatement(kind: kind, date: hit.date, span: span))
            }
        }
        return statements
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

    /// Whether the words before a date make it another matter's.
    private func isOfAnother(_ hit: DateScanner.Hit, in words: [[UInt8]]) -> Bool {
        let before = words[max(0, hit.words.lowerBound - Self.gap - 5)..<hit.words.lowerBound]
        return Self.others.contains { Self.last($0, in: before) != nil }
    }

    private func kind(of hit: DateScanner.Hit, in words: [[UInt8]]) -> DateStatement.Kind? {
        let before = words[max(0, hit.words.lowerBound - Self.gap - 5)..<hit.words.lowerBound]
        if isOfAnother(hit, in: words) { return nil }
        if let kind = Self.nearest(in: before) { return kind }
        // "June 26, 2024 (effective)", "26 June 2024 - last updated".
        let after = words[hit.words.upperBound..<min(words.count, hit.words.upperBound + 3)]
        guard words.count <= hit.words.count + 6 else { return nil }
        return Self.nearest(in: after)
    }

    /// A block that is all date takes its meaning from the short block before it: "Last updated", then "June 2, 2025".
    private func kindFromLabel(
        before index: Int, _ hit: DateScanner.Hit, _ words: [[UInt8]], _ document: borrowing PolicyDocument
    ) -> DateStatement.Kind? {
        guard index > 0, words.count <= hit.words.count + 1 else { return nil }
        let label = document.blocks[index - 1]
        guard label.text.count <= 60 else { return nil }
        let (before, _) = Self.split(document.text.span, label.text)
        guard before.count <= 6 else { return nil }
        return Self.nearest(in: before[...])
    }

    /// The kind that the last cue says; of cues that end at the same word the longest.
    private static func nearest(in words: ArraySlice<[UInt8]>) -> DateStatement.Kind? {
        var best: (end: Int, length: Int, kind: DateStatement.Kind)?
        for cue in cues {
            guard let end = last(cue.words, in: words), words.endIndex - end <= gap else { continue }
            if let best, (best.end, best.length) >= (end, cue.words.count) { continue }
            best = (end, cue.words.count, cue.kind)
        }
        return best?.kind
    }

    /// One past the last place of `phrase` in `words`.
    private static func last(_ phrase: [[UInt8]], in words: ArraySlice<[UInt8]>) -> Int? {
        guard words.count >= phrase.count else { return nil }
        return stride(from: words.endIndex - phrase.count, through: words.startIndex, by: -1)
            .first { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
            .map { $0 + phrase.count }
    }

    /// Whether something like a year of this century or the last stands in a block; all others need no look at their words.
    private static func mayHoldYear(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index + 3 < range.upperBound {
            if text[index] == UInt8(ascii: "2"), text[index + 1] == UInt8(ascii: "0") { return true }
            if text[index] == UInt8(ascii: "1"), text[index + 1] == UInt8(ascii: "9") { return true }
            index += 1
        }
        return false
    }

    private static func split(_ text: Span<UInt8>, _ range: Range<Int>) -> (words: [[UInt8]], places: [Range<Int>]) {
        var words: [[UInt8]] = []
        var places: [Range<Int>] = []
        var scanner = WordScanner(range)
        while let place = scanner.next(in: text) {
            words.append(scanner.folded)
            places.append(place)
        }
        return (words, places)
    }

    private static func words(_ phrase: String) -> [[UInt8]] {
        let bytes = Array(phrase.utf8)
        return split(bytes.span, 0..<bytes.count).words
    }
}
