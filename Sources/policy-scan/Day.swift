import ArgumentParser
import PolicyModel

/// A day as the user writes it: `2024-06-26`.
struct Day: ExpressibleByArgument {
    var date: CalendarDate

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        self.date = date
    }
}
