import Foundation
import Testing

/// Every attack of the catalogue in every place that can hold it.
@Suite("Attacks")
struct AttackTests {
    @Test("are live in no place of any report", arguments: Sink.all)
    func harmless(sink: Sink) {
        let baseline = sink.report("word")
        for attack in Attack.all {
            let report = sink.report(attack.text)
            let faults = switch sink.form {
            case .markdown: markdown(report, baseline, isAddress: sink.isAddress)
            case .text: lines(report, baseline)
            case .color: lines(report.replacing(/\u{1B}\[[0-9;]*m/, with: ""), baseline.replacing(/\u{1B}\[[0-9;]*m/, with: ""))
            case .json: json(report)
            case .feed: report.matches(of: /<[^>]*>/).map(\.output) == baseline.matches(of: /<[^>]*>/).map(\.output) ? [] : ["tags"]
            }
            let unseen = report.unicodeScalars.contains { HostileText.isUnsafe($0) && !(sink.form == .color && $0 == "\u{1B}") }
            #expect(faults.isEmpty && !unseen, "\(attack): \(faults) \(unseen ? "unseen characters" : "")")
        }
    }

    @Test("make a catalogue of hundreds, none twice")
    func catalogue() {
        #expect(Attack.all.count >= 200 && Set(Attack.all.map(\.text)).count == Attack.all.count)
        #expect(Attack.all.count * Sink.all.count >= 20_000)
    }

    /// What a platform would make of text outside code.
    private static var live: [(String, Regex<Substring>)] {
        [
            ("mention", /@[A-Za-z0-9_]/), ("issue", /#[0-9]/), ("request", /[!$&%][0-9]/), ("label", /(?:^|[^A-Za-z0-9])~[A-Za-z0-9"]/), ("GH-n", /(?i:g[hl]-[0-9])/),
            ("hash", /[0-9A-Fa-f]{40}/), ("advisory", /(?i:ghsa-[a-z0-9]|cve-[0-9])/), ("e-mail", /[A-Za-z0-9.+_-]@[^ \n]/), ("address", /:\/\//), ("www", /(?i:www\.[a-z])/),
            ("scheme", /(?i:mailto:|xmpp:)/), ("emoji", /:(?:smile|\+1|100):/), ("inline difference", /[{\[][+-]/), ("wiki", /\[\[/), ("reference", /\[[a-z_]+:/),
            ("order", /##(?:\[|vso\[|teamcity\[)/), ("hidden", /[\u{200B}\u{2060}\u{FEFF}]/),
        ]
    }

    /// Elements that a report makes of itself, and that a page adds to by an address alone.
    private func markdown(_ report: String, _ baseline: String, isAddress: Bool) -> [String] {
        let (page, plain) = (RenderedMarkdown(report), RenderedMarkdown(baseline))
        func elements(_ page: RenderedMarkdown) -> [RenderedMarkdown.Element] {
            // A word may lack where a stretch is empty or only spaces; the marks of such a stretch lack as well. Addresses are held to below.
            page.elements.filter { $0.name != "a" && !["del", "ins", "b"].contains($0.name) }
        }
        var faults = elements(page) == elements(plain) || isAddress && Set(elements(page)).isSubset(of: Set(elements(plain)).union(Self.quoted)) ? [] : ["elements"]
        if page.elements.contains(where: { $0.name != "a" && $0.attributes.contains { $0 != ["align", "right"] } }) { faults.append("attributes") }
        for link in page.links {
            let isNumber = link.words.wholeMatch(of: /\[[0-9]+\]/) != nil
            if link.address.firstMatch(of: /^(?i:https?):\/\/[^"'<>()\[\] ]*$/) == nil || !(isNumber || Self.leads(link)) { faults.append("link \(link)") }
        }
        faults += Self.live.filter { page.text.firstMatch(of: $0.1) != nil }.map(\.0)
        faults += report.split(separator: "\n").contains { $0.firstMatch(of: /^ *(?:::|\/[a-z])/) != nil || $0.firstMatch(of: /##(?:\[|vso\[|teamcity\[)/.ignoresCase()) != nil } ? ["order"] : []
        return faults
    }

    private static let quoted = ["p", "blockquote"].map { RenderedMarkdown.Element(name: $0, attributes: []) }

    /// Whether the words of a link are the address it leads to, or its start.
    private static func leads(_ link: RenderedMarkdown.Link) -> Bool {
        let address = Array(link.address.removingPercentEncoding?.utf8 ?? "".utf8)
        let words = Array((link.words.removingPercentEncoding ?? link.words).utf8)
        return address.elementsEqual(words) || link.words.contains("\\u{") || link.words.hasSuffix("…")
            || address.filter { $0 < 0x80 && $0 > 0x20 }.elementsEqual(words.filter { $0 < 0x80 && $0 > 0x20 })
    }

    private func lines(_ report: String, _ baseline: String) -> [String] {
        report.split(separator: "\n").contains {
            $0.firstMatch(of: /^ *::/) != nil || $0.firstMatch(of: /##(?:\[|vso\[|teamcity\[)/.ignoresCase()) != nil
        } ? ["order"] : []
    }

    private func json(_ report: String) -> [String] {
        (try? JSONSerialization.jsonObject(with: Data(report.utf8))) == nil || report.contains("##") ? ["JSON"] : []
    }
}
