import Foundation
import PolicyModel
@testable import PolicyReport
import Testing

/// What a topic, concept or question needs beside its row in the model, so that none is forgotten.
@Suite("Topics, concepts and questions")
struct TopicTests {
    @Test("are found by their names: each belongs to one topic, or is one of those that belong to none")
    func names() {
        let prefixes = Topic.allCases.map(\.prefix.description)
        #expect(Set(prefixes).count == prefixes.count)
        for prefix in prefixes { #expect(!prefix.isEmpty && prefix.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(prefix) is no class of a style") }
        for concept in Concept.allCases where concept.topic == nil { #expect([.aiFeature, .date, .scope].contains(concept), "\(concept)") }
        for question in Question.allCases where question.topic == nil { #expect(question == .dates, "\(question)") }
        for topic in Topic.allCases {
            #expect(Concept.allCases.contains { $0.topic == topic }, "\(topic) has no concept")
            #expect(Question.allCases.contains { $0.topic == topic }, "\(topic) has no question")
        }
    }

    @Test("have words of their own in every language", arguments: Wording.languages)
    func words(language: String) throws {
        let wording = try #require(Wording(language))
        for phrases in [Topic.allCases.map(\.label), Topic.allCases.map(\.phrase), Concept.allCases.map(\.label), Question.allCases.map(\.label)] {
            let words = phrases.map { wording[$0].description }
            #expect(Set(words).count == words.count, "\(words)")
        }
    }

    @Test("can be filtered on web pages, and have a colour in light and in dark", arguments: Topic.allCases)
    func webPages(topic: Topic) {
        let style = PreparedTexts.style.description
        for template in [PreparedTexts.scan, PreparedTexts.diff] {
            #expect(template.description.contains("class=\"f-\(topic.prefix)\"> {{%\(topic.label.rawValue)}}</label>"))
        }
        for rule in ["mark.\(topic.prefix) { background: var(--\(topic.prefix)); }", ".page:has(.f-\(topic.prefix):checked) :is(.card:not(.\(topic.prefix))"] {
            #expect(style.contains(rule))
        }
        let colours = style.split(separator: "--\(topic.prefix): ").dropFirst().map { $0.prefix { $0 != ";" } }
        #expect(colours.count == 2 && Set(colours).count == 2)
        for colour in colours { #expect(style.split(separator: colour).count == 2, "\(colour) is the colour of something else, too") }
    }

    /// `POLICY_SCAN_RECORD=1 swift test --filter TopicTests` writes the lists anew and fails.
    @Test("are all in the published schemas", arguments: SchemaNames.files)
    func schemas(file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let settled = SchemaNames(text: text).settled
        guard ProcessInfo.processInfo.environment["POLICY_SCAN_RECORD"] != nil else {
            #expect(text == settled, "\(file.lastPathComponent) lists others")
            return
        }
        guard text != settled else { return }
        try Data(settled.utf8).write(to: file)
        Issue.record("wrote \(file.lastPathComponent); run the tests without recording")
    }

    @Test("that the page's language has no rules for are told of as not asked")
    func notAsked() {
        let page = SamplePage().scanned([Answer(question: .objectionHow, status: nil, isAsked: false), Answer(question: .places, status: nil)])
        let text = render(TextReport(width: 100, hasColor: false), [page])
        #expect(text.contains("How do I object?                     not asked: there are no rules on this in the page's language\n"))
        #expect(text.contains("For which places and laws?           not known: there are no rules for this language\n"))
        let markdown = render(MarkdownReport(wording: .english), [page])
        #expect(markdown.contains("| How do I object? | **not asked: there are no rules on this in the page's language** |"))
    }

    @Test("of a topic that is chosen are named as examples", arguments: [([], "objection.how"), ([.rightToObject], "objection.how"), ([.jurisdiction], "responsible")] as [([Topic], String)])
    func example(topics: [Topic], expected: String) {
        let report = render(TextReport(width: nil, hasColor: false, scope: ReportScope(topics: topics)), [TextReportTests.page()])
        #expect(report.contains("`--question \(expected)` shows one answer"))
    }
}
