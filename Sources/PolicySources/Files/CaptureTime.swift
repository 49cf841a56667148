import PolicyModel

/// Reads the time of a capture as archives write it: `2024-06-26`, `20240626003035`, `2024-06-26T00-30-35Z`, `2024-06-26T00:30:35+02:00`.
package struct CaptureTime: Sendable {
    /// ISO 8601, a day at least, with the zone where one is stated.
    package let text: String
    /// Seconds since the start of 1970; where no zone is stated, as if it were UTC.
    let instant: Int

    /// The first day in a name with the time after it; `nil` where the calendar knows no such day.
    package init?(firstIn name: [UInt8]) {
        for start in name.indices where start == 0 || !Self.isDigit(name[start - 1]) {
            if let time = CaptureTime(in: name, at: start) {
                self = time
                return
            }
        }
        return nil
    }

    private init?(in name: [UInt8], at start: Int) {
        var place = start
        guard let year = Self.number(4, in: name, at: &place), year >= 1990 else { return nil }
        Self.skip("-_.", in: name, at: &place)
        guard let month = Self.number(2, in: name, at: &place) else { return nil }
        Self.skip("-_.", in: name, at: &place)
        guard let day = Self.number(2, in: name, at: &place), let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        guard let time = Self.clock(in: name, at: &place) else {
            self.init(text: date.description, instant: Self.days(to: date) * 86_400)
            return
        }
        let zone = Self.zone(in: name, at: &place)
        self.init(text: "\(date)T\(time.text)\(zone.text)", instant: Self.days(to: date) * 86_400 + time.seconds - zone.seconds)
    }

    private init(text: String, instant: Int) {
        self.text = text
        self.instant = instant
    }

    /// The time of day after a date.
    private static func clock(in name: [UInt8], at place: inout Int) -> (text: String, seconds: Int)? {
        skip("Tt-_ .", in: name, at: &place)
        guard let hour = number(2, in: name, at: &place), hour < 24 else { return nil }
        skip(":-_.", in: name, at: &place)
        guard let minute = number(2, in: name, at: &place), minute < 60 else { return nil }
        var end = place
        skip(":-_.", in: name, at: &end)
        var second = 0
        if let number = number(2, in: name, at: &end) {
            // A leap second.
            second = min(number, 59)
            place = end
            skipFraction(in: name, at: &place)
        }
        let text = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return (text, hour * 3600 + minute * 60 + second)
    }

    /// `Z`, `+02:00` or `+0200`, with how far it is ahead of UTC; nothing where a name goes on otherwise.
    private static func zone(in name: [UInt8], at place: inout Int) -> (text: String, seconds: Int) {
        guard place < name.count else { return ("", 0) }
        if name[place] | 0x20 == UInt8(ascii: "z") { return ("Z", 0) }
        let isAhead = name[place] == UInt8(ascii: "+")
        guard isAhead || name[place] == UInt8(ascii: "-") else { return ("", 0) }
        var end = place + 1
        guard let hours = number(2, in: name, at: &end), hours < 15 else { return ("", 0) }
        let colon = end
        skip(":", in: name, at: &end)
        // After a hyphen four digits may count something; only a colon makes them a zone.
        guard isAhead || end > colon, let minutes = number(2, in: name, at: &end), minutes < 60 else { return ("", 0) }
        let text = (isAhead ? "+" : "-") + [hours, minutes].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return (text, (isAhead ? 1 : -1) * (hours * 3600 + minutes * 60))
    }

    /// Days from 1 January 1970, in the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
    private static func days(to date: CalendarDate) -> Int {
        let year = date.month > 2 ? date.year : date.year - 1
        let (era, yearOfEra) = (year / 400, year % 400)
        let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func number(_ digits: Int, in name: [UInt8], at place: inout Int) -> Int? {
        guard place + digits <= name.count, name[place..<place + digits].allSatisfy(isDigit) else { return nil }
        defer { place += digits }
        return name[place..<place + digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func skip(_ marks: StaticString, in name: [UInt8], at place: inout Int) {
        if place < name.count, marks.description.utf8.contains(name[place]) { place += 1 }
    }

    private static func skipFraction(in name: [UInt8], at place: inout Int) {
        guard place + 1 < name.count, name[place] == UInt8(ascii: "."), isDigit(name[place + 1]) else { return }
        place += 1
        while place < name.count, isDigit(name[place]) { place += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
