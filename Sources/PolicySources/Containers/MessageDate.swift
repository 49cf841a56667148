/// Reads the date of a message (RFC 5322, section 3.3): `Wed, 26 Jun 2024 00:30:35 +0200`.
enum MessageDate {
    /// The months by the names that the standard gives them.
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// The same in ISO 8601; `nil` where it is no date.
    static func iso(_ text: String) -> String? {
        var words = text.split { $0 == " " || $0 == "," }
        if words.first.flatMap({ Int($0) }) == nil, !words.isEmpty { words.removeFirst() }
        guard words.count >= 4, let day = Int(words[0]), let month = months.firstIndex(of: words[1].lowercased()), let year = Int(words[2]) else {
            return nil
        }
        let zone = words.count > 4 ? String(words[4]) : ""
        return CaptureTime(firstIn: Array("\(year)-\(padded(month + 1))-\(padded(day))T\(words[3])\(suffix(zone))".utf8))?.text
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func suffix(_ zone: String) -> String {
        if ["+0000", "-0000", "GMT", "UT", "UTC"].contains(zone) { return "Z" }
        guard zone.utf8.count == 5, zone.hasPrefix("+") || zone.hasPrefix("-") else { return "" }
        return "\(zone.prefix(3)):\(zone.suffix(2))"
    }
}
