import Foundation
import Testing

/// Every attack of the catalogue in every place that can hold it.
@Suite("Attacks")
struct AttackTests {
    @Test("are live in no place of any report", arguments: Sink.all)
    func harmless(sink: Sink) throws {
        let plain = sink.report("word")
        let live = try Self.live.map { (name: $0, pattern: try NSRegularExpression(pattern: $1)) }
        let attacks = sink.form == .markdown || sink.form == .html ? Attack.all : Attack.all.filter { !(Attack.markup + Attack.lenient).contains($0.text) }
        for attack in attacks {
            let report = sink.report(attack.text)
            // A table's rows end as RFC 4180 has it.
            let seen = sink.form == .cells ? report.replacingOccurrences(of: "\r\n", with: "\n") : report
            var faults = seen.unicodeScalars.contains { HostileText.isUnsafe($0) && !(sink.form == .color && $0 == "\u{1B}") } ? ["unseen characters"] : []
            switch sink.form {
            case .markdown: faults += markdown(report, plain, isAddress: sink.isAddress, live) + orders(report, isMarkdown: true)
            case .text, .color: faults += orders(Self.withoutColor(report))
            case .html: faults += web(Self.withoutStyle(report), Self.withoutStyle(plain), isAddress: sink.isAddress) + orders(Self.withoutStyle(report))
            case .json: faults += (try? JSONSerialization.jsonObject(with: Data(report.utf8))) == nil || report.contains("##") ? ["JSON"] : []
            case .xml: faults += Self.tags(report) == Self.tags(plain) ? orders(report) : ["tags"]
            case .cells: faults += Self.formulas(report)
            case .commands: faults += Self.commands(report) == Self.commands(plain) ? [] : ["commands"]
            }
            #expect(faults.isEmpty, "\(attack): \(faults)")
        }
    }

    @Test("make a catalogue of hundreds in hundreds of places, none twice")
    func catalogue() {
        print("\(Attack.all.count) attacks, \(Sink.all.count) places")
        #expect(Attack.all.count >= 300 && Set(Attack.all.map(\.text)).count == Attack.all.count)
        #expect(Sink.all.count >= 200 && Set(Sink.all.map(\.description)).count == Sink.all.count)
    }

    /// What a platform would make of text outside code.
    private static let live = [
        ("mention", "@[A-Za-z0-9_]"), ("issue", "#[0-9]"), ("request", "[!$&%][0-9]"), ("label", "(?<![A-Za-z0-9])~[A-Za-z0-9\"]"), ("GH-n", "(?i)\\bg[hl]-[0-9]"),
        ("hash", "\\b[0-9A-Fa-f]{40}\\b"), ("advisory", "(?i)\\b(ghsa-[a-z0-9]|cve-[0-9])"), ("e-mail", "[A-Za-z0-9.+_-]@[^ \n]"), ("address", "://"),
        ("www", "(?i)www\\.[a-z]"), ("scheme", "(?i)(mailto|xmpp):"), ("emoji", ":(smile|\\+1|100):"), ("inline difference", "[{\\[][+-]"), ("wiki", "\\[\\["),
        ("reference", "\\[[a-z_]+:"), ("hidden", "[\\u200B\\u2060\\uFEFF]"),
    ]

    /// Elements that a report makes of itself, and that a page adds to by an address alone.
    private func markdown(_ report: String, _ plain: String, isAddress: Bool, _ live: [(name: String, pattern: NSRegularExpression)]) -> [String] {
        let (page, other) = (RenderedMarkdown(report), RenderedMarkdown(plain))
        // The marks of a stretch lack where it holds nothing to mark. Links are held to below.
        let elements = { (page: RenderedMarkdown) in page.elements.filter { !["a", "del", "ins", "b"].contains($0.name) } }
        let isKnown = isAddress ? Set(elements(page)).isSubset(of: elements(other) + Self.quotation) : elements(page) == elements(other)
        var faults = isKnown ? [] : ["elements"]
        if page.elements.contains(where: { $0.name != "a" && $0.attributes.contains { $0 != ["align", "right"] } }) { faults.append("attributes") }
        // A finding's own place, and what leads there, are the report's.
        faults += page.links.filter { !$0.address.isEmpty && $0.address.wholeMatch(of: /#p[0-9]+-[0-9]+/) == nil && !Self.leads($0) }.map { "link \($0)" }
        let text = page.text as NSString
        return faults + live.filter { $0.pattern.firstMatch(in: page.text, range: NSRange(location: 0, length: text.length)) != nil }.map(\.name)
    }

    /// Elements, attributes and addresses that a web page holds and one of a plain word does not.
    private func web(_ report: String, _ plain: String, isAddress: Bool) -> [String] {
        let (page, other) = (RenderedMarkdown(html: report), RenderedMarkdown(html: plain))
        let marks: Set = ["a", "del", "ins", "mark", "span"]
        let names = { (page: RenderedMarkdown) in page.elements.map(\.name).filter { !marks.contains($0) } }
        // What is drawn of a history depends on its dates.
        let drawn: Set = ["line", "text", "circle", "title", "svg", "figure", "figcaption", "unknown", "p"]
        let isKnown = names(page) == names(other) || Set(names(page)).subtracting(drawn).isSubset(of: names(other))
        var faults = isKnown ? [] : ["elements"]
        let attributes = Set(page.elements.flatMap { $0.attributes.map { $0[0] } })
        if attributes.contains(where: { $0.hasPrefix("on") || ["src", "style", "srcdoc", "formaction", "action"].contains($0) }) { faults.append("attributes") }
        for address in page.elements.flatMap(\.attributes).filter({ $0[0] == "href" }).map({ $0[1] }) where !address.hasPrefix("#") {
            let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
            if !isWeb || address.utf8.contains(where: { " \"'<>`".utf8.contains($0) }) { faults.append("link \(address)") }
        }
        return faults
    }

    private static let quotation = ["p", "blockquote"].map { RenderedMarkdown.Element(name: $0, attributes: []) }

    /// Whether a link leads to the web, and its words say where, or are the number of a proof.
    private static func leads(_ link: RenderedMarkdown.Link) -> Bool {
        let address = link.address.lowercased()
        guard address.hasPrefix("http://") || address.hasPrefix("https://"), !address.utf8.contains(where: { " \"'<>()[]".utf8.contains($0) }) else { return false }
        if link.words.wholeMatch(of: /\[[0-9]+\]/) != nil { return true }
        let encoded = link.words.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
        if encoded == link.address { return true }
        let (shown, meant) = (letters(link.words.replacing(/\\u\{[0-9A-F]+\}/, with: "")), letters(link.address.removingPercentEncoding ?? ""))
        return shown == meant || link.words.hasSuffix("…") && meant.starts(with: shown)
    }

    /// What an address holds as it stands.
    private static let allowed = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@&+,;=%")

    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.filter { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }

    /// Lines that a runner, or a platform in a comment, would obey.
    private func orders(_ report: String, isMarkdown: Bool = false) -> [String] {
        let isObeyed = report.lowercased().split(separator: "\n").contains { line in
            let start = line.drop { $0 == " " }
            return start.hasPrefix("::") || isMarkdown && (start.hasPrefix("/close") || start.hasPrefix("/assign"))
                || line.contains("#") && ["##[", "##vso[", "##teamcity["].contains { line.contains($0) }
        }
        return isObeyed ? ["order"] : []
    }

    /// A web page without its style sheet, which no page has a part in, and which is most of a small report.
    private static func withoutStyle(_ report: String) -> String {
        guard let start = report.range(of: "<style>"), let end = report.range(of: "</style>") else { return report }
        return String(report[..<start.lowerBound]) + String(report[end.upperBound...])
    }

    private static func withoutColor(_ report: String) -> String {
        let parts = report.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        return String(parts[0]) + parts.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
    }

    /// Cells of a table (RFC 4180) that a spreadsheet would calculate, and rows that are no row.
    private static func formulas(_ table: String) -> [String] {
        var rows: [[String]] = [[""]]
        var (isQuoted, wasQuote) = (false, false)
        for character in table.unicodeScalars {
            let isQuote = character == "\""
            // A quote mark in a quoted cell is doubled.
            if isQuote, !isQuoted, wasQuote { rows[rows.count - 1][rows[rows.count - 1].count - 1].append("\"") }
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[rows.count - 1].append("")
            case "\n" where !isQuoted: rows.append([""])
            case "\r" where !isQuoted: break
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(character)
            }
            wasQuote = isQuote
        }
        let isFormula = rows.joined().contains { cell in cell.first.map { "=+-@\t\r".contains($0) } ?? false }
        let isTorn = rows.last != [""] || Set(rows.dropLast().map(\.count)).count != 1
        return (isFormula ? ["formula"] : []) + (isTorn ? ["rows"] : [])
    }

    /// The commands that a runner reads, without what they say.
    private static func commands(_ report: String) -> [String] {
        report.split(whereSeparator: \.isNewline).map { line in
            line.hasPrefix("::") ? String(line.dropFirst(2).prefix { $0 != " " && $0 != ":" }) : "no command: \(line)"
        }
    }

    /// The tags of a text, without what stands between the quote marks of their attributes.
    private static func tags(_ feed: String) -> [String] {
        feed.split(separator: "<").map { tag in
            tag.prefix { $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
        }
    }
}
