import Foundation
import Testing

/// What is found on the pages in `Fixtures`, as a person has read them: where no labelled corpus is at hand, this is the floor.
@Suite("Findings of the fixtures")
struct FindingFloorTests {
    /// A page and, by concept, words that a finding of that concept must quote, one finding each. `most` is how many findings there may be.
    struct Expected: Sendable, CustomStringConvertible {
        var page: String
        var quotes: [(concept: String, words: [String])]
        var most: Int

        var description: String { page }
    }

    static let pages = [
        Expected(
            page: "meta-printable-eu.html",
            quotes: [
                ("ai.use", ["develop AI at Meta", "develop and improve AI at Meta", "Develop and improve AI at Meta", "build generative AI"]),
                ("ai.data", ["Public posts and the photos in them", "Public comments", "Public posts, comments and captions"]),
                ("ai.exclusion", ["train our AI, unless you or someone", "people under 18 is left out"]),
                ("obj.right", ["right to object to the processing of your information"]), ("obj.how", ["fill in the objection form"]),
                ("obj.terms", ["assess an objection", "earlier processing stays"]),
                ("jur.authority", ["complaint with the Data Protection Commission"]),
                ("jur.law", ["General Data Protection Regulation"]),
                ("jur.transfer", ["European Economic Area", "Data Privacy Framework", "contractual clauses approved"]),
                ("jur.entity", ["is Meta Platforms Ireland Limited", "Data Protection Officer"]),
            ], most: 40),
        Expected(
            page: "meta-banner.html",
            quotes: [
                ("ai.use", ["develop and improve AI at Meta"]), ("obj.right", ["right to object"]), ("obj.how", ["opens a form"]),
                ("obj.terms", ["If your objection is honoured"]), ("jur.entity", ["Meta Platforms Ireland Limited"]),
            ], most: 8),
        Expected(
            page: "objection-form.html",
            quotes: [
                ("ai.use", ["develop and improve AI at Meta"]), ("obj.right", ["right to object"]), ("obj.how", ["send the form"]),
                ("obj.terms", ["If yours is accepted, it will be applied", "Even if you object", "confirmation code"]),
            ], most: 20),
        Expected(page: "cookie-wall.html", quotes: [], most: 0),
        Expected(page: "error-page.html", quotes: [], most: 0),
        Expected(page: "script-shell.html", quotes: [], most: 0),
    ]

    @Test("are there, each of its concept, and few others", arguments: pages)
    func floor(expected: Expected) throws {
        let run = try Program(folder: Program.fixtures).run([expected.page, "--format", "json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require((report["documents"] as? [[String: Any]])?.first?["findings"] as? [[String: Any]])
        var found: [String: [String]] = [:]
        for finding in findings {
            found[try #require(finding["concept"] as? String), default: []].append(try #require(finding["quote"] as? String))
        }
        for (concept, words) in expected.quotes {
            for words in words {
                let index = found[concept]?.firstIndex { $0.contains(words) }
                #expect(index != nil, "no finding of \(concept) quotes \(words)")
                if let index { found[concept]?.remove(at: index) }
            }
        }
        #expect(findings.count <= expected.most)
    }
}
