import PolicyModel
import Testing

@Suite struct PageKindTests {
    private static let prose = String(
        repeating: "<p>We process your personal data to run the service, and you have the right to object to this processing.</p>", count: 12)

    static let cases: [(html: String, kind: PageKind?)] = [
        ("<h1>Acme privacy policy</h1>\(prose)", .policy),
        ("<title>Datenschutzerklärung | Acme</title>\(prose)", .policy),
        ("<h1>How we use your information</h1>\(prose)", .policy),
        ("<h1>Terms of Service</h1>\(prose)", .terms),
        ("<h1>Community guidelines</h1>\(prose)", .terms),
        ("<h1>How to object to AI training</h1>\(prose)", .help),
        ("<h1>Object to AI</h1><form><label>Email <input type=email></label><label>Why <textarea></textarea></label></form><p>We review each objection under the law.</p>", .form),
        ("<link rel=canonical href='https://a.example/news/ai/1'><h1>Acme changes its privacy policy</h1>\(prose)", .article),
        ("<h1>Acme trains AI</h1><p>Acme said on Monday that it will train AI on posts, a spokesperson told Reuters, according to critics.</p>\(prose)", .article),
        ("<h1>404</h1><p>Page not found</p>", nil),
    ]

    @Test(arguments: cases)
    func `a page is called what it is`(_ html: String, _ kind: PageKind?) {
        #expect(document(html).kind == kind)
    }
}
