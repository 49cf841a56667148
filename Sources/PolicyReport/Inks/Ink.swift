/// What a report is written in: text for a terminal, Markdown, a web page, a feed.
protocol Ink {
    init()

    /// Adds words of our own; inks without styles pass over the style.
    mutating func add(own words: OwnWords, _ style: TextStyle)
    /// Adds what is written already.
    mutating func add(_ other: Self)
}

extension String: Ink {
    mutating func add(own words: OwnWords, _ style: TextStyle) { self += words.text }
    mutating func add(_ other: String) { self += other }
}
