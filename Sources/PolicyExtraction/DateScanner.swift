import PolicyModel

/// Finds the dates in a run of words, in whatever form pages write them.
struct DateScanner {
    /// A date and the words that make it, as indices of words.
    struct Hit {
        var date: CalendarDate
        var words: Range<Int>
    }

    private static let months: [[UInt8]: (month: Int, languages: Set<String>)] = {
        var table: [[UInt8]: (month: Int, languages: Set<String>)] = [:]
        for (language, names) in DateWords.months {
            for (index, forms) in names.enumerated() {
                for form in forms.split(separator: " ") {
                    table[Array(form.utf8), default: (index + 1, [])].languages.insert(language)
                }
            }
        }
        return table
    }()

    /// Whether `03/04/2024` means March here, as in the United States.
    var isMonthFirst: Bool?

    /// The dates in `words`, in order.
    func dates(in words: [[UInt8]]) -> [Hit] {
        var hits: [Hit] = []
        for index in words.indices {
            guard let year = Self.year(words[index]) else { continue }
            let start = hits.last?.words.upperBound ?? 0
            if let hit = named(words, year: year, at: index, from: start) ?? numeric(words, year: year, at: index, from: start) {
                hits.append(hit)
            }
        }
        return hits
    }

    /// `June 26, 2024`, `26 juin 2024`, `1er juillet 2024`, `26 de junio de 2024`, `2024 June 26`.
    private func named(_ words: [[UInt8]], year: Int, at index: Int, from start: Int) -> Hit? {
        var place = index - 1
        if place >= start, words[place] == Array("de".utf8) || words[place] == Array("del".utf8) { place -= 1 }
        if place >= start, let month = Self.months[words[place]]?.month {
            var before = place - 1
            if before >= start, words[before] == Array("de".utf8) || words[before] == Array("of".utf8) { before -= 1 }
            guard before >= start, let day = Self.day(words[before]), let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            return Hit(date: date, words: before..<index + 1)
        }
        if place > start, let day = Self.day(words[place]), let month = Self.months[words[place - 1]]?.month,
            let date = CalendarDate(year: year, month: month, day: day)
        {
            return Hit(date: date, words: place - 1..<index + 1)
        }
        return nil
    }

    /// `2024-06-26`, `26.06.2024`, `26/06/2024`; a date that could be read two ways is none.
    private func numeric(_ words: [[UInt8]], year: Int, at index: Int, from start: Int) -> Hit? {
        if index + 2 < words.count, words[index + 1].count == 2, words[index + 2].count == 2,
            let month = Self.number(words[index + 1]), let day = Self.number(words[index + 2]),
            let date = CalendarDate(year: year, month: month, day: day)
        {
            return Hit(date: date, words: index..<index + 3)
        }
        guard index - 2 >= start, let first = Self.number(words[index - 2]), let second = Self.number(words[index - 1]) else {
            return nil
        }
        let isMonthFirst = first > 12 ? false : second > 12 ? true : first == second ? true : self.isMonthFirst
        guard let isMonthFirst else { return nil }
        return CalendarDate(year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
            .map { Hit(date: $0, words: index - 2..<index + 1) }
    }

    private static func year(_ word: [UInt8]) -> Int? {
        guard word.count == 4, let year = number(word), (1995...2099).contains(year) else { return nil }
        return year
    }

    /// `26`, `1er`, `1st`, `2nd`, `1º`.
    private static func day(_ word: [UInt8]) -> Int? {
        let digits = word.prefix { $0 &- UInt8(ascii: "0") < 10 }
        guard (1...2).contains(digits.count), word.count - digits.count <= 2, let day = number(Array(digits)) else { return nil }
        return (1...31).contains(day) ? day : nil
    }

    private static func number(_ word: [UInt8]) -> Int? {
        guard !word.isEmpty, word.count <= 4, word.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
