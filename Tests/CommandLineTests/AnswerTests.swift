import Foundation
import Testing

/// What a careful reader finds on the pages in `Fixtures`, question by question.
@Suite("Answers")
struct AnswerTests {
    /// One question put to one page. Each of `values` must be among the answer's values, word for word.
    struct Expected: Sendable {
        var page: String
        var question: String
        var status = "stated"
        var values: [String] = []
    }

    @Test("are what the page says", arguments: policies + forms + articles)
    func answer(expected: Expected) throws {
        let answer = try #require(try answers(expected.page).first { $0["question"] as? String == expected.question })
        #expect(answer["status"] as? String == expected.status)
        let values = try #require(answer["values"] as? [String])
        for value in expected.values {
            #expect(values.contains(value), "\(value) is not among \(values)")
        }
        if expected.status == "not-stated" { #expect(values.isEmpty) }
    }

    @Test("show no value twice, and none as part of another where the page is quoted", arguments: [
        "meta-printable-eu.html", "meta-banner.html", "saved-article.html", "objection-form.html", "article.txt", "meta-archive.md",
    ])
    func repeats(page: String) throws {
        for answer in try answers(page) {
            let values = try #require(answer["values"] as? [String])
            #expect(Set(values.map { $0.lowercased() }).count == values.count)
            if answer["question"] as? String == "objection.how" {
                #expect(!values.contains { value in values.contains { $0 != value && $0.contains(value) } })
            }
        }
    }

    private func answers(_ page: String) throws -> [[String: Any]] {
        let run = try Program(folder: Program.fixtures).run([page, "--format", "json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let documents = try #require(report["documents"] as? [[String: Any]])
        return try #require(documents.first?["answers"] as? [[String: Any]])
    }

    private static let policies: [Expected] = [
        Expected(page: "meta-printable-eu.html", question: "ai-training.use", values: [
            "We use what you share in public on our Products to develop and improve AI at Meta",
        ]),
        Expected(page: "meta-printable-eu.html", question: "ai-training.data", values: [
            "Public comments", "Your conversations with AI features", "Public posts, comments and captions",
        ]),
        Expected(page: "meta-printable-eu.html", question: "ai-training.exclusions", values: [
            "We do not use the content of your private messages with friends and family to train our AI, unless you or someone in the chat "
                + "chooses to share those messages with an AI feature",
            "Information from accounts of people under 18 is left out of this training",
        ]),
        Expected(page: "meta-printable-eu.html", question: "products", values: ["Facebook", "Instagram", "Threads", "Messenger"]),
        Expected(page: "meta-printable-eu.html", question: "dates", values: ["2024-06-26"]),
        Expected(page: "meta-printable-eu.html", question: "legal-basis", values: ["legitimate interests"]),
        Expected(page: "meta-printable-eu.html", question: "objection.how", values: [
            "To do so, fill in the objection form (https://www.facebook.com/help/contact/000000000000001)",
        ]),
        Expected(page: "meta-printable-eu.html", question: "objection.effect", values: [
            "What was learnt from earlier processing stays as it is",
        ]),
        Expected(page: "meta-printable-eu.html", question: "responsible", values: [
            "Irish Data Protection Commission", "your local authority", "Meta Platforms Ireland Limited",
            "Meta Platforms Ireland Limited, ATTN: Privacy Operations, 1 Example Quay, Dublin 4, Ireland",
        ]),
        Expected(page: "meta-printable-eu.html", question: "places", values: [
            "GDPR", "United States", "Standard contractual clauses",
        ]),
        Expected(page: "meta-printable-us.html", question: "dates", values: ["2025-12-16"]),
        Expected(page: "meta-printable-us.html", question: "legal-basis", status: "not-stated"),
        Expected(page: "meta-banner.html", question: "dates", values: ["2023-01-01", "2024-06-26"]),
        Expected(page: "meta-banner.html", question: "objection.how", values: [
            "Your right to object opens a form (https://www.facebook.com/help/contact/000000000000003)",
        ]),
        Expected(page: "meta-fr.html", question: "products", values: ["Facebook", "Instagram", "Threads", "Messenger"]),
        Expected(page: "meta-fr.html", question: "objection.process", values: [
            "Nous examinons chaque demande au regard du droit applicable",
        ]),
        Expected(page: "meta-fr.html", question: "objection.effect", values: [
            "Si votre opposition est acceptée, elle s’applique à partir de ce moment",
        ]),
    ]

    private static let forms: [Expected] = [
        Expected(page: "objection-form.html", question: "objection.how", values: [
            "The country you live in", "Email address", "Please tell us how this processing affects you", "Anything that helps us look at your request",
        ]),
        Expected(page: "objection-form.html", question: "objection.process", values: [
            "We look at each objection under the data protection laws that apply",
            "After you send the form, you will get an email with a confirmation code",
        ]),
        Expected(page: "objection-form.html", question: "objection.effect", values: [
            "If yours is accepted, it will be applied from then on, and we will tell you by email",
        ]),
        Expected(page: "objection-form.html", question: "responsible", status: "not-stated"),
        Expected(page: "objection-form.html", question: "legal-basis", status: "not-stated"),
    ]

    private static let articles: [Expected] = [
        Expected(page: "saved-article.html", question: "ai-training.use", values: [
            "From June 26, 2024 Meta wants to use what people share on Facebook, Instagram and Threads to train its artificial intelligence",
        ]),
        Expected(page: "saved-article.html", question: "ai-training.data", values: ["Posts, photos and captions are all meant"]),
        Expected(page: "saved-article.html", question: "ai-training.exclusions", values: [
            "Private messages between friends and family are not used for training, the company says",
        ]),
        Expected(page: "saved-article.html", question: "products", values: ["Facebook", "Instagram", "Threads"]),
        Expected(page: "saved-article.html", question: "dates", values: ["2024-06-26"]),
        Expected(page: "saved-article.html", question: "legal-basis", status: "not-stated"),
        Expected(page: "saved-article.html", question: "objection.right", values: ["People in Europe can object"]),
        Expected(page: "saved-article.html", question: "objection.how", values: [
            "Settings and activity → About → Privacy Policy",
        ]),
        Expected(page: "saved-article.html", question: "objection.process", values: [
            "After you send it you receive an e-mail with a code, which you enter to confirm the request",
            "Meta reviews each request under the data protection law that applies and then accepts or declines it",
        ]),
        Expected(page: "saved-article.html", question: "objection.effect", values: [
            "If it is accepted, it holds from that moment on; what was used before is not taken back",
        ]),
        Expected(page: "saved-article.html", question: "responsible", status: "not-stated"),
    ]
}
