/// A saved page as policy-scan sees it: its words in blocks, its blocks in sections, and what the page says about itself.
public struct PolicyDocument: Sendable, Hashable {
    /// The name to show for the page (`SavedPage.path`).
    public var path: String
    /// Size of the file as saved, in bytes.
    public var bytes: Int
    /// SHA-256 of the file as saved, 64 hexadecimal digits; `nil` where nobody computed it.
    public var sha256: String?
    /// When the page was saved, as the save itself recorded it: ISO 8601, a day at least; `nil` where it did not.
    public var captured: String?
    /// What the page is; `nil` where it cannot be told.
    public var kind: PageKind?
    /// The title that the page gives itself; `nil` where it gives none.
    public var title: String?
    /// The page's canonical address, or the one it was saved from.
    public var url: String?
    /// The primary subtag (BCP 47) of the text's language, for instance `en`; `nil` where it cannot be told.
    public var language: String?
    /// The language that a good part of the text is in beside `language`; `nil` where there is none.
    package var secondLanguage: String?
    /// The encoding the bytes were decoded from, in the Encoding Standard's lower-case names.
    package var encoding: String
    /// What the act of saving the page brought home.
    public var capture: Capture
    /// Where the text first tells the name of the service whose page it is; `nil` where it does not tell one apart from other words.
    package var service: TextSpan?
    /// The dates that the page states about itself, in reading order.
    package var dates: [DateStatement]
    /// Other dates that may answer from when and until when, in reading order.
    package var dateMentions: [DateMention]
    /// The text of all blocks, in reading order, UTF-8, one line feed after each block.
    package var text: [UInt8]
    /// In reading order; section 0 is what stands before the first heading.
    package var sections: [Section]
    /// In reading order.
    package var blocks: [Block]
    /// In reading order.
    package var links: [Link]
    /// What the forms of the page ask for, in reading order.
    package var fields: [FormField]
    /// Where the forms of the page lead and what they hold before a person touches them, in reading order; those that sign a visitor in
    /// or search the site are left out.
    package var forms: [FormRoute]
    /// What the reader must know of the page, in the order in which it was noticed.
    public var notices: [Notice]
    /// Where the text stands in the file.
    package var sources: SourceMap

    package init(path: String) {
        self.path = path
        bytes = 0
        encoding = "utf-8"
        capture = Capture(.ok)
        dates = []
        dateMentions = []
        text = []
        sections = []
        blocks = []
        links = []
        fields = []
        forms = []
        notices = []
        sources = SourceMap()
    }

    /// The day from which the text is in force: the stated effective date, else the day of the last update.
    public var effectiveDate: CalendarDate? {
        dates.first { $0.kind == .effective }?.date ?? dates.filter { $0.kind == .updated }.map(\.date).max()
    }

    /// Where in the file the words of a block stand; `nil` where it cannot be told.
    package func filePlace(of block: Int) -> FilePlace? {
        sources.place(of: blocks[block].text)
    }

    /// Where in the file the words at a place stand; `nil` where it cannot be told.
    package func filePlace(of span: TextSpan) -> FilePlace? {
        let start = blocks[span.block].text.lowerBound
        return sources.place(of: start + span.start..<start + span.end)
    }

    /// The whole text of a block.
    package func text(of block: Int) -> String {
        String(decoding: text[blocks[block].text], as: UTF8.self)
    }

    /// The words at a place.
    public func text(at span: TextSpan) -> String {
        let start = blocks[span.block].text.lowerBound
        return String(decoding: text[start + span.start..<start + span.end], as: UTF8.self)
    }

    /// The headings above a section from the outermost down, its own last.
    public func path(of section: Int) -> [String] {
        headings(of: section).map { text(of: $0) }
    }

    /// The blocks of the same headings.
    package func headings(of section: Int) -> [Int] {
        var headings: [Int] = []
        var current: Int? = section
        while let index = current {
            if let heading = sections[index].heading { headings.append(heading) }
            current = sections[index].parent
        }
        return headings.reversed()
    }
}
