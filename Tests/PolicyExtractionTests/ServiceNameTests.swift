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
        // What titles of policies say is no name, however often the text has it with a capital letter.
        (
            "<title>Privacy Notice | Otterby</title><h1>Privacy Notice</h1><p>Please read this Notice. In this Notice Otterby tells what Otterby keeps, and when the Notice ends.</p>",
            "Otterby"
        ),
        // What mostly stands behind an article is somebody that the text defines.
        (
            "<title>For Wardens | Otterby</title><h1>Privacy for Wardens</h1><p>If the Warden asks, Otterby tells the Warden all. A Warden may ask Otterby, and each Warden does.</p>",
            "Otterby"
        ),
        // Words of the language belong to a name where the text has them with it as a rule.
        ("<h1>Otter Collective Privacy Policy</h1><p>At Otter Collective we keep letters. To join Otter Collective, write to Otter Collective.</p>", "Otter Collective"),
        ("<title>Privacy Policy | Otter AI</title><h1>Privacy Policy</h1><p>We at Otter AI keep letters. When Otter AI reads them, Otter learns.</p>", "Otter AI"),
        ("<h1>The Weir Friends: privacy</h1><p>Letters to The Weir Friends stay with The Weir Friends. Nobody but The Weir Friends reads them.</p>", "The Weir Friends"),
        ("<html lang=fr><title>Confidentialité - La Loutre</title><h1>Confidentialité</h1><p>Sur La Loutre, vos lettres restent à vous. Avec La Loutre, on écrit.</p>", "La Loutre"),
        ("<title>Privacy Policy – Otter – Maps and More</title><h1>Privacy Policy</h1><p>We at Otter keep letters. When Otter reads them, Otter learns.</p>", "Otter"),
        // A word that the text has in small letters, too, can be a name.
        ("<h1>Weir Privacy Policy</h1><p>We at Weir keep letters. With Weir you write, Weir reads, and Weir and Weir meet at a weir.</p>", "Weir"),
        // Addresses tell names in small letters, and those that no title has.
        ("<title>Privacy - otter notes</title><h1>Privacy</h1><p>With otter notes you write. Ask privacy@otternotes.example how otter notes works.</p>", "otter notes"),
        ("<h1>Privacy Policy</h1><p>Otterby keeps letters. At Otterby nobody reads them. Write to Otterby: post@otterby.example.</p>", "Otterby"),
        ("<h1>Privacy Policy</h1><p>Otter Books keeps letters. See www and Otter Books: post@otter-books.example, Otter Books.</p>", "Otter Books"),
        ("<h1>Privacy Policy</h1><p>We keep letters. You may complain to OCLW, and OCLW answers: post@oclw.example. Ask OCLW.</p>", nil),
        // A product that one speaks of with an article has it in the title, too.
        ("<html lang=pt><h1>Aviso de privacidade do Lontra</h1><p>Quando usa o Lontra, guardamos cartas. Com o Lontra escreve-se.</p>", "Lontra"),
        ("<html lang=de><title>Datenschutz | Otterpost</title><h1>Datenschutz</h1><p>Wir sind Otterpost. Wer bei Otterpost schreibt, liest Otterpost.</p>", "Otterpost"),
        ("<html lang=de><title>Datenschutz | Post</title><h1>Datenschutz</h1><p>Wir bringen Post. Die Post kommt, und die Post geht.</p>", nil),
    ]

    @Test(arguments: pages)
    func `the service is what title and text call it`(_ html: String, _ name: String?) {
        let page = document(html)
        #expect(page.service.map(page.text(at:)) == name)
        #expect(page.service.map { page.blocks[$0.block].kind != .heading } ?? true)
    }
}
