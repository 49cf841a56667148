import PolicyModel

/// The timeline of a history, drawn: a lane for each variant with its versions from their first to their last capture, one for captures that
/// failed, and a mark for each event with news, which leads to where it is told.
///
/// What it shows stands in the events and the table of versions, too, for those who do not see it.
struct TimelineDrawing {
    private static let width = 960
    private static let left = 110
    private static let lane = 34
    private static let top = 40
    /// Variants beyond these share the last lane.
    private static let mostLanes = 8
    private static let mostMarks = 14
    private static let markWidth = 56

    private let history: History
    private let wording: Wording
    private let first: Int
    private let days: Int
    private let lanes: Int

    init(_ history: History, wording: Wording) {
        self.history = history
        self.wording = wording
        let all = history.snapshots.compactMap { Self.day(of: $0.captured) }
        first = all.min() ?? 0
        days = max(1, (all.max() ?? 0) - first)
        lanes = min(Self.mostLanes, max(1, history.variants.count))
    }

    /// Empty where there is nothing to draw.
    var svg: HTMLText {
        guard history.snapshots.count > 1 else { return HTMLText() }
        var svg = HTMLText("<svg class=\"timeline\" viewBox=\"0 0 ")
        svg.add(Self.width)
        svg.add(" ")
        svg.add(Self.top + (lanes + 1) * Self.lane + 34)
        svg.add("\" role=\"group\" aria-label=\"")
        svg.add(wording[.htmlTimeline])
        svg.add("\">\n")
        addCalendar(to: &svg)
        addVersions(to: &svg)
        addFailures(to: &svg)
        addEvents(to: &svg)
        svg.add("</svg>\n")
        return svg
    }

    private func addCalendar(to svg: inout HTMLText) {
        let bottom = Self.top + (lanes + 1) * Self.lane + 4
        for mark in marks {
            line("axis", mark.x, Self.top - 16, mark.x, bottom, to: &svg)
            text(mark.name, mark.x + 3, bottom + 14, to: &svg)
        }
    }

    /// Where years begin, or months where the captures span two years at most; as many as there is room for their names.
    private var marks: [(name: String, x: Int)] {
        let isShort = days <= 731
        let years = Self.year(of: first)...Self.year(of: first + days)
        let names = years.flatMap { year in isShort ? (1...12).map { "\(year)-\($0 < 10 ? "0" : "")\($0)" } : ["\(year)"] }
        let begun = names.compactMap { name in Self.day(of: name + (isShort ? "-01" : "-01-01")).map { (name: name, day: $0) } }
            .filter { $0.day <= first + days }
        let shown = begun[(begun.lastIndex { $0.day <= first } ?? 0)...]
        let step = max(1, (shown.count + Self.mostMarks - 1) / Self.mostMarks)
        let marks = shown.enumerated().filter { $0.offset % step == 0 }.map { (name: $0.element.name, x: max(Self.left, x($0.element.day))) }
        // What began before the first capture stands at its place, where the next may begin, too.
        return marks.count > 1 && marks[1].x - marks[0].x < Self.markWidth ? Array(marks.dropFirst()) : marks
    }

    private func addVersions(to svg: inout HTMLText) {
        for lane in 0..<lanes {
            text("\(wording[.historyVariant]) \(history.variants.indices.contains(lane) ? history.variants[lane].id : "A")", 8, y(lane) + 4, to: &svg)
        }
        for version in history.versions {
            guard let start = Self.day(of: version.first), let end = Self.day(of: version.last) else { continue }
            let row = y(min(version.variant, lanes - 1))
            line("span", x(start), row, max(x(end), x(start) + 1), row, to: &svg)
            line("axis", x(start), row - 9, x(start), row + 9, to: &svg)
        }
    }

    private func addFailures(to svg: inout HTMLText) {
        let row = y(lanes)
        text(wording[.eventFailed].description, 8, row + 4, to: &svg)
        var drawn: Set<Int> = []
        for snapshot in history.snapshots where snapshot.version == nil {
            guard let day = Self.day(of: snapshot.captured), drawn.insert(x(day)).inserted else { continue }
            line("failed", x(day), row - 7, x(day), row + 7, to: &svg)
        }
    }

    private func addEvents(to svg: inout HTMLText) {
        for (index, event) in history.events.enumerated() where event.kind == .changed && HistoryTimeline.isNews(event, in: history) {
            guard let day = Self.day(of: history.time(of: event)) else { continue }
            svg.add("<a href=\"#e")
            svg.add(index + 1)
            svg.add("\"><title>")
            svg.add(page: history.time(of: event))
            svg.add(" ")
            svg.add(wording[event.kind.label])
            for topic in event.topics {
                svg.add(", ")
                svg.add(wording[topic.label])
            }
            svg.add("</title><circle class=\"")
            svg.add(event.topics.isEmpty ? "tick" : "topic")
            svg.add("\" cx=\"")
            svg.add(x(day))
            svg.add("\" cy=\"")
            svg.add(Self.top - 18)
            svg.add("\" r=\"")
            svg.add(event.answers.contains { $0.isTurned } ? 9 : 6)
            svg.add("\"/></a>\n")
        }
    }

    private func x(_ day: Int) -> Int { Self.left + (day - first) * (Self.width - Self.left - 20) / days }

    private func y(_ lane: Int) -> Int { Self.top + lane * Self.lane + Self.lane / 2 }

    private func line(_ name: StaticString, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, to svg: inout HTMLText) {
        svg.add("<line class=\"")
        svg.add(name)
        svg.add("\" x1=\"")
        svg.add(x1)
        svg.add("\" y1=\"")
        svg.add(y1)
        svg.add("\" x2=\"")
        svg.add(x2)
        svg.add("\" y2=\"")
        svg.add(y2)
        svg.add("\"/>\n")
    }

    private func text(_ words: String, _ x: Int, _ y: Int, to svg: inout HTMLText) {
        svg.add("<text x=\"")
        svg.add(x)
        svg.add("\" y=\"")
        svg.add(y)
        svg.add("\">")
        svg.add(page: words)
        svg.add("</text>\n")
    }

    /// The number of a day, from the ten characters that a time begins with; `nil` where they are no day.
    private static func day(of time: String) -> Int? {
        let parts = time.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
        // Days from civil, as of the proleptic Gregorian calendar, counted in years that begin in March.
        let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
        let month = (parts[1] + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + parts[2] - 1
    }

    private static func year(of day: Int) -> Int {
        let guess = day * 10_000 / 3_652_425
        return Self.day(of: "\(guess + 1)-01-01").map { $0 <= day } ?? false ? guess + 1 : guess
    }
}
