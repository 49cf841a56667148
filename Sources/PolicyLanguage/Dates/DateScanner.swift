package import PolicyModel

/// Finds the dates in a run of words, in whatever form pages write them.
package struct DateScanner: Sendable {
    /// A date and the words that make it, as indices of words.
    package struct Hit: Sendable {
        /// The day.
        package var date: CalendarDate
        /// From the first to the last word of the date.
        package var words: Range<Int>

        /// A date that stands at some words.
        package init(date: CalendarDate, words: Range<Int>) {
            self.date = date
            self.words = words
        }
    }

    /// A date that is no single day: a month of a year, or three numbers that can be read in two ways.
    package struct LooseHit: Sendable {
        /// The month in ISO 8601 (`2025-11`), or both days with ` / ` between them.
        package var text: String
        /// Whether it is a month.
        package var isMonth: Bool
        /// From the first to the last word.
        package var words: Range<Int>
    }

    /// Whether `03/04/2024` means March here, as in the United States; `nil` where nobody can tell.
    package var isMonthFirst: Bool?

    /// Reads dates as pages with a language tag write them: the day first, but where the tag's language says otherwise.
    package init(language: LanguageTag?) {
        guard let tag = language?.text else {
            isMonthFirst = nil
            return
        }
        isMonthFirst = PreparedLanguages.datesMonthFirst.contains(tag) ? true : PreparedLanguages.datesUndecided.contains(tag) ? nil : false
    }

    /// The dates in `words` of a text, in order.
    package func dates(in words: FoldedText, of text: Span<UInt8>) -> [Hit] {
        var hits: [Hit] = []
        for index in 0..<words.count {
            let start = hits.last?.words.upperBound ?? 0
            if let year = Self.year(words[index]) {
                if let hit = named(words, year: year, at: index, from: start) ?? numeric(words, year: year, at: index, from: start) {
                    hits.append(hit)
                }
            } else if let year = Self.shortYear(of: words, at: index, text), let hit = ordered(words, year: year, at: index, from: start) {
                hits.append(hit)
            }
        }
        return hits
    }

    /// The dates in `words` that are no single day, in order; `hits` are those that are.
    package func looseDates(in words: FoldedText, of text: Span<UInt8>, without hits: [Hit]) -> [LooseHit] {
        var loose: [LooseHit] = []
        for index in 0..<words.count {
            guard let year = Self.year(words[index]) ?? Self.shortYear(of: words, at: index, text), !hits.contains(where: { $0.words.contains(index) }) else { continue }
            if let readings = readings(of: words, year: year, at: index) {
                loose.append(LooseHit(text: readings, isMonth: false, words: index - 2..<index + 1))
                continue
            }
            var place = index - 1
            while place >= 0, DateWords.isBetween(words[place]) { place -= 1 }
            guard place >= 0, let month = DateWords.month(words[place]), !hits.contains(where: { $0.words.contains(place) }),
                let day = CalendarDate(year: year, month: month, day: 1)
            else { continue }
            loose.append(LooseHit(text: String(day.description.dropLast(3)), isMonth: true, words: place..<index + 1))
        }
        return loose
    }

    /// Both days that three numbers can mean.
    private func readings(of words: FoldedText, year: Int, at index: Int) -> String? {
        guard isMonthFirst == nil, index >= 2, let first = Self.number(words[index - 2]), let second = Self.number(words[index - 1]), first != second,
            let one = CalendarDate(year: year, month: first, day: second), let other = CalendarDate(year: year, month: second, day: first)
        else { return nil }
        return [one, other].map(\.description).joined(separator: " / ")
    }

    /// Whether a date with a month's name that ends with its year at a word has the month before the day; `nil` where it is none.
    package static func isNamedMonthFirst(in words: FoldedText, yearAt index: Int) -> Bool? {
        guard index >= 2, year(words[index]) != nil else { return nil }
        if DateWords.month(words[index - 2]) != nil, day(words[index - 1]) != nil { return true }
        return DateWords.month(words[index - 1]) != nil && day(words[index - 2]) != nil ? false : nil
    }

    /// Whether a date of three numbers that ends with its year at a word can be read in one way alone, and then with the month first.
    package static func order(of words: FoldedText, in text: Span<UInt8>, yearAt index: Int) -> Bool? {
        guard index >= 2, year(words[index]) != nil || shortYear(of: words, at: index, text) != nil, let first = number(words[index - 2]), let second = number(words[index - 1]),
            (1...31).contains(first), (1...31).contains(second), (first > 12) != (second > 12)
        else { return nil }
        return second > 12
    }

    /// `June 26, 2024`, `26 juin 2024`, `1er juillet 2024`, `26 de junio de 2024`, `2024 June 26`, `26th day of June, 2024`.
    private func named(_ words: FoldedText, year: Int, at index: Int, from start: Int) -> Hit? {
        var place = index - 1
        if place >= start, DateWords.isBetween(words[place]) { place -= 1 }
        if place >= start, let month = DateWords.month(words[place]) {
            var before = place - 1
            while before >= start, before >= place - 3, DateWords.isBetween(words[before]) { before -= 1 }
            guard before >= start, let day = Self.day(words[before]), let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            return Hit(date: date, words: before..<index + 1)
        }
        if place > start, let day = Self.day(words[place]), let month = DateWords.month(words[place - 1]),
            let date = CalendarDate(year: year, month: month, day: day)
        {
            return Hit(date: date, words: place - 1..<index + 1)
        }
        return nil
    }

    /// `2024-06-26`, `26.06.2024`, `26/06/2024`; a date that could be read two ways is none.
    private func numeric(_ words: FoldedText, year: Int, at index: Int, from start: Int) -> Hit? {
        if index + 2 < words.count, words[index + 1].count == 2, words[index + 2].count == 2,
            let month = Self.number(words[index + 1]), let day = Self.number(words[index + 2]),
            let date = CalendarDate(year: year, month: month, day: day)
        {
            return Hit(date: date, words: index..<index + 3)
        }
        return ordered(words, year: year, at: index, from: start)
    }

    /// `26.06.2024`, `06/26/24`: the year last.
    private func ordered(_ words: FoldedText, year: Int, at index: Int, from start: Int) -> Hit? {
        guard index - 2 >= start, let first = Self.number(words[index - 2]), let second = Self.number(words[index - 1]) else {
            return nil
        }
        let isMonthFirst = first > 12 ? false : second > 12 ? true : first == second ? true : self.isMonthFirst
        guard let isMonthFirst else { return nil }
        return CalendarDate(year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
            .map { Hit(date: $0, words: index - 2..<index + 1) }
    }

    private static func year(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count == 4, let year = number(word), (1995...2099).contains(year) else { return nil }
        return year
    }

    /// The year that the last of three numbers of two digits means, with one and the same of `/`, `-` and `.` between them: `05-11-23`. A
    /// version or a telephone number has more or fewer.
    private static func shortYear(of words: FoldedText, at index: Int, _ text: Span<UInt8>) -> Int? {
        guard index >= 2, (index - 2...index).allSatisfy({ words[$0].count == 2 }), let year = number(words[index]), year < 50 else { return nil }
        let first = words.places[index - 2].lowerBound
        let mark = text[first + 2]
        guard "/-.".utf8.contains(mark), words.places[index - 1].lowerBound == first + 3, text[first + 5] == mark,
            words.places[index].lowerBound == first + 6
        else { return nil }
        let isLonger = index > 2 && words.places[index - 3].upperBound + 1 == first && text[first - 1] == mark
            || index + 1 < words.count && words.places[index + 1].lowerBound == first + 9 && text[first + 8] == mark
        return isLonger ? nil : 2000 + year
    }

    /// `26`, `1er`, `1st`, `2nd`, `1º`.
    private static func day(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.prefix { $0 &- UInt8(ascii: "0") < 10 }
        guard (1...2).contains(digits.count), word.count - digits.count <= 2, let day = number(digits) else { return nil }
        return (1...31).contains(day) ? day : nil
    }

    private static func number(_ word: ArraySlice<UInt8>) -> Int? {
        guard !word.isEmpty, word.count <= 4, word.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
