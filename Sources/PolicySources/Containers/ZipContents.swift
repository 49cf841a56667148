import PolicyModel

/// Which entries of a zip archive are pages, and which belong to another one's.
struct ZipContents {
    /// No record of a page is longer.
    static let longestRecord = 65_536
    /// Frames of one page that are read.
    private static let mostFrames = 64
    /// What WebScrapBook writes into the page that an archive is about.
    private static let scrapbookMark = Array("data-scrapbook-".utf8)

    private enum Role {
        case page
        /// Named as no page is: what it begins with decides.
        case unknown
        /// Shown by the page at that entry.
        case part(of: Int)
        case other
    }

    private let names: [String]
    private var roles: [Role]
    private var records: [Int: Int] = [:]

    init(_ entries: [ZipEntries.Entry], of archive: ZipPlace) {
        names = entries.map(\.name)
        roles = entries.map { $0.isFile ? Self.role(of: $0.name) : .other }
        let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let singles = Self.singles(names, places, of: archive)
        for index in names.indices {
            if case .other = roles[index] { continue }
            let folder = Self.folder(of: names[index])
            if let page = singles[folder] ?? singles[""], page != index, names[index].hasPrefix(Self.folder(of: names[page])) {
                roles[index] = .part(of: page)
            } else if let owner = CompletePage.owner(of: names[index], isThere: { places[$0] != nil }), let page = places[owner] {
                roles[index] = .part(of: page)
            }
        }
        for (folder, page) in singles { records[page] = places[folder + "index.rdf"] }
    }

    /// Whether an entry is or may be a page.
    func isPage(_ index: Int) -> Bool {
        switch index < roles.count ? roles[index] : .other {
        case .page, .unknown: true
        case .part, .other: false
        }
    }

    /// Whether its name promises a page.
    func isNamedAsPage(_ index: Int) -> Bool {
        if case .page = roles[index] { true } else { false }
    }

    /// The entry that says where a page is from.
    func record(of page: Int) -> Int? { records[page] }

    /// The entries that hold a page's frames.
    func frames(of page: Int) -> [Int] {
        let parts = names.indices.filter { index in
            if case .part(let owner) = roles[index] { owner == page && FormatSniffer().format(ofPath: names[index]) == .html } else { false }
        }
        return Array(parts.prefix(Self.mostFrames))
    }

    /// What a page calls another entry.
    func address(of entry: Int, from page: Int) -> String { String(names[entry].dropFirst(Self.folder(of: names[page]).count)) }

    /// What some entries hold, without those that cannot be read.
    func bytes(of wanted: [Int], in archive: ZipPlace, atMost limit: Int) -> [(entry: Int, bytes: [UInt8])] {
        guard let last = wanted.last, let entries = ZipEntries(archive) else { return [] }
        var found: [(entry: Int, bytes: [UInt8])] = []
        var place = 0
        while place <= last, entries.next() != nil {
            if wanted.contains(place), case .bytes(let bytes) = entries.content(atMost: limit) { found.append((place, bytes)) }
            place += 1
        }
        return found
    }

    /// What an archive of these entries is, where it is an office document or a book; `nil` where it is none.
    static func office(_ entries: [ZipEntries.Entry]) -> String? {
        let names = Set(entries.lazy.map(\.name))
        if names.contains("[Content_Types].xml") {
            for (part, name) in [("word/", "a Word document (.docx)"), ("xl/", "an Excel workbook (.xlsx)"), ("ppt/", "a PowerPoint presentation (.pptx)")]
            where entries.contains(where: { $0.name.hasPrefix(part) }) { return name }
            return "an office document"
        }
        if names.contains("META-INF/container.xml") { return "an electronic book (.epub)" }
        return names.contains("mimetype") && names.contains("content.xml") ? "an OpenDocument file (.odt)" : nil
    }

    /// The folders that hold one page and what it shows, with the entry of the page.
    private static func singles(_ names: [String], _ places: [String: Int], of archive: ZipPlace) -> [String: Int] {
        var singles: [String: Int] = [:]
        for name in names where name.hasSuffix("/index.rdf") {
            let folder = Self.folder(of: name)
            if let page = places[folder + "index.html"] ?? places[folder + "index.htm"] ?? places[folder + "index.xhtml"] { singles[folder] = page }
        }
        if singles.isEmpty, let page = places["index.html"], let entries = ZipEntries(archive) {
            var place = 0
            while place <= page, entries.next() != nil {
                if place == page, case .bytes(let content) = entries.content(atMost: 128 << 20),
                    content.prefix(4_096).firstRange(of: scrapbookMark) != nil
                {
                    singles[""] = page
                }
                place += 1
            }
        }
        return singles
    }

    private static func role(of name: String) -> Role {
        let parts = name.split(separator: "/")
        // What macOS adds, and hidden files. A name that leads out of the archive is read as any other: nothing is written there.
        guard let last = parts.last, parts.first != "__MACOSX", !parts.contains(where: { $0.hasPrefix(".") && $0 != ".." && $0 != "." }) else { return .other }
        if FormatSniffer().format(ofPath: name) != nil || last.lowercased().hasSuffix(".zip") { return .page }
        return last.contains(".") ? .other : .unknown
    }

    private static func folder(of name: String) -> String { name.lastIndex(of: "/").map { String(name[...$0]) } ?? "" }
}
