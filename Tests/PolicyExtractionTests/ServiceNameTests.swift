import PolicyModel
import Testing

@Suite struct ServiceNameTests {
    static let pages: [(html: String, name: String?)] = [
        ("<title>Privacy Policy | Otterby</title><h1>Otterby privacy policy</h1><p>When you use Otterby, we keep your letters. At Otterby nobody reads them.</p>", "Otterby"),
        ("<h1>Privacy at North Weir</h1><p>At North Weir we keep letters. People write to North Weir, and North Weir answers.</p>", "North Weir"),
        ("<h1>How We Use Your Letters</h1><p>We use your letters. How we use them, you decide, and your letters stay yours.</p>", nil),
        ("<h1>Privacy in the United Kingdom</h1><p>In the United Kingdom we keep letters. The law of the United Kingdom holds.</p>", nil),
        ("<html lang=de><h1>Datenschutz im Verein</h1><p>Wir sind ein Verein. Der Verein und sein Vorstand, der Vorstand und der Verein.</p>", nil),
        ("<html lang=de><h1>Datenschutz bei Otterheim</h1><p>Wer bei Otterheim liest, schreibt an post@otterheim.example. Das ist Otterheim.</p>", "Otterheim"),
        ("<h1>Otterby</h1>", nil),
    ]

    @Test(arguments: pages)
    func `the service is what title and text call it`(_ html: String, _ name: String?) {
        let page = document(html)
        #expect(page.service.map(page.text(at:)) == name)
        #expect(page.service.map { page.blocks[$0.block].kind != .heading } ?? true)
    }
}
