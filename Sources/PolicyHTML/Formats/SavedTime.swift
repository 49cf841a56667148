/// Reads the time at which a tool says that it saved a page: as HTTP and JavaScript write dates, `Wed, 26 Jun 2024 00:30:35 GMT`,
/// `Wed Jun 26 2024 02:30:35 GMT+0200 (…)`, as ISO 8601 does, and as the Wayback Machine does, `00:30:35 Jun 26, 2024`.
enum SavedTime {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The time in ISO 8601; in UTC where the zone is stated. `nil` where there is none.
    static func time(in text: ArraySlice<UInt8>) -> String? {
        let words = text.prefix(80).split { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 <= 0x20 }
            .map { String(decoding: $0, as: UTF8.self) }
        if let first = words.first, let iso = isoTime(first) { return iso }
        guard let monthPlace = words.prefix(6).firstIndex(where: { months.contains(String($0.prefix(3))) }),
            let month = months.firstIndex(of: String(words[monthPlace].prefix(3)))
        else { return nil }
        let around = words[max(0, monthPlace - 1)..<min(words.count, monthPlace + 3)].compactMap { Int($0) }
        guard let day = around.first(where: { 1...31 ~= $0 }), let year = around.first(where: { 1990...2099 ~= $0 }) else { return nil }
        guard let clock = words.first(where: { $0.utf8.count == 8 && $0.utf8.count { $0 == UInt8(ascii: ":") } == 2 }) else {
            return "\(year)-\(padded(month + 1))-\(padded(day))"
        }
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] < 61 else { return nil }
        guard let offset = words.lazy.compactMap(zone).first else {
            return written(days: days(year, month + 1, day), seconds: parts[0] * 3600 + parts[1] * 60 + parts[2])
        }
        return written(days: days(year, month + 1, day), seconds: parts[0] * 3600 + parts[1] * 60 + parts[2] - offset) + "Z"
    }

    /// A word in ISO 8601, or the head of one that goes on with fractions of seconds.
    private static func isoTime(_ word: String) -> String? {
        let bytes = Array(word.utf8)
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Int(word.prefix(4)), 1990...2099 ~= year
        else { return nil }
        let isPlain = bytes.allSatisfy { $0.isDigit || $0.isLetter || "-:.+".utf8.contains($0) }
        guard isPlain, bytes.count <= 32 else { return nil }
        guard bytes.count > 19, bytes[19] == UInt8(ascii: ".") else { return word }
        return String(decoding: bytes[..<19] + bytes[20...].drop { $0.isDigit }, as: UTF8.self)
    }

    /// Seconds that a zone is ahead of UTC: `GMT`, `GMT+0200`, `UTC`.
    private static func zone(_ word: String) -> Int? {
        guard word.hasPrefix("GMT") || word.hasPrefix("UTC") else { return nil }
        let rest = Array(word.utf8.dropFirst(3))
        guard rest.count == 5, let number = Int(String(decoding: rest[1...], as: UTF8.self)) else { return rest.isEmpty ? 0 : nil }
        return (rest[0] == UInt8(ascii: "-") ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
    }

    private static func written(days: Int, seconds: Int) -> String {
        let carried = (days + seconds / 86_400 + (seconds < 0 ? -1 : 0), seconds < 0 ? seconds % 86_400 + 86_400 : seconds % 86_400)
        let date = date(carried.0)
        let clock = [carried.1 / 3600, carried.1 / 60 % 60, carried.1 % 60].map(padded).joined(separator: ":")
        return "\(date.year)-\(padded(date.month))-\(padded(date.day))T\(clock)"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Days from 1 March of year 0 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let (era, yearOfEra) = (year / 400, year % 400)
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    }

    /// The same backwards (`civil_from_days`).
    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days / 146_097, days % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let place = (5 * dayOfYear + 2) / 153
        let month = place < 10 ? place + 3 : place - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * place + 2) / 5 + 1)
    }
}
