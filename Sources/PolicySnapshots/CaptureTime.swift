import PolicyModel

/// Reads the time of a capture from a name, as archives write it: `2024-06-26`, `20240626003035`, `2024-06-26T00-30-35Z`.
enum CaptureTime {
    /// The first day in a name with the time after it, as ISO 8601; `nil` where the calendar knows no such day.
    static func first(in name: [UInt8]) -> String? {
        for start in name.indices where start == 0 || !isDigit(name[start - 1]) {
            if let time = time(in: name, at: start) { return time }
        }
        return nil
    }

    private static func time(in name: [UInt8], at start: Int) -> String? {
        var place = start
        guard let year = number(4, in: name, at: &place), year >= 1990 else { return nil }
        skip("-_.", in: name, at: &place)
        guard let month = number(2, in: name, at: &place) else { return nil }
        skip("-_.", in: name, at: &place)
        guard let day = number(2, in: name, at: &place), let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        skip("Tt-_ .", in: name, at: &place)
        guard let hour = number(2, in: name, at: &place), hour < 24 else { return date.description }
        skip(":-_.", in: name, at: &place)
        guard let minute = number(2, in: name, at: &place), minute < 60 else { return date.description }
        skip(":-_.", in: name, at: &place)
        let second = number(2, in: name, at: &place) ?? 0
        let zone = place < name.count && (name[place] | 0x20) == UInt8(ascii: "z") ? "Z" : ""
        return "\(date)T" + [hour, minute, min(second, 59)].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + zone
    }

    private static func number(_ digits: Int, in name: [UInt8], at place: inout Int) -> Int? {
        guard place + digits <= name.count, name[place..<place + digits].allSatisfy(isDigit) else { return nil }
        defer { place += digits }
        return name[place..<place + digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func skip(_ marks: StaticString, in name: [UInt8], at place: inout Int) {
        if place < name.count, marks.description.utf8.contains(name[place]) { place += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
