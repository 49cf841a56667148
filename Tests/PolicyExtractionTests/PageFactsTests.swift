import PolicyModel
import Testing

@Suite struct PageFactsTests {
    static let dates: [(html: String, lang: String, dates: [String])] = [
        ("<p>Effective June 26, 2024</p>", "en", ["effective 2024-06-26"]),
        ("<p>Effective: 26 June 2024</p>", "en", ["effective 2024-06-26"]),
        ("<p>Last updated</p><p>June 2, 2025</p>", "en", ["updated 2025-06-02"]),
        ("<p>Date of last revision: 2024-06-26</p>", "en", ["updated 2024-06-26"]),
        ("<p>We updated our Privacy Policy on December 16, 2025.</p>", "en", ["updated 2025-12-16"]),
        ("<p>These changes will take effect on 26 June 2024.</p>", "en", ["announced 2024-06-26"]),
        ("<p>This update comes into effect on 26 June 2024.</p>", "en", ["announced 2024-06-26"]),
        ("<p>This policy comes into effect on 26 June 2024.</p>", "en", ["effective 2024-06-26"]),
        ("<p>Ces modifications entrent en vigueur le 26 juin 2024.</p>", "fr", ["announced 2024-06-26"]),
        ("<p>Last updated: 03/04/2024</p>", "en", []),
        ("<p>Last updated: 03/04/2024</p>", "en-US", ["updated 2024-03-04"]),
        ("<p>Date d'entrée en vigueur : 26 juin 2024</p>", "fr", ["effective 2024-06-26"]),
        ("<p>Dernière mise à jour le 1er juillet 2025</p>", "fr", ["updated 2025-07-01"]),
        ("<p>Gültig ab 1. Januar 2023</p>", "de", ["effective 2023-01-01"]),
        ("<p>Stand: 26.06.2024</p>", "de", ["updated 2024-06-26"]),
        ("<p>Fecha de entrada en vigor: 26 de junio de 2024</p>", "es", ["effective 2024-06-26"]),
        ("<p>Fecha de entrada en vigor: 1.º de abril de 2026</p>", "es", ["effective 2026-04-01"]),
        ("<p>Ultimo aggiornamento: 3 marzo 2024</p>", "it", ["updated 2024-03-03"]),
        ("<p>Efficaci dal 1º giugno 2026</p>", "it", ["effective 2026-06-01"]),
        ("<p>Vigente a partir de 2 de junho de 2026.</p>", "pt", ["effective 2026-06-02"]),
        ("<p>Laatst bijgewerkt op 5 mei 2024</p>", "nl", ["updated 2024-05-05"]),
        ("<p>Última atualização: 7 de março de 2024</p>", "pt", ["updated 2024-03-07"]),
        ("<p>Updated <time datetime='2024-06-26T10:00Z'>last week</time></p>", "en", ["updated 2024-06-26"]),
        ("<p>Updated <time datetime='2024-06-26'>June 26, 2024</time></p>", "en", ["updated 2024-06-26"]),
        ("<p>If you joined before June 1, 2020, other terms apply.</p>", "en", []),
        ("<p>Effective February 30, 2024</p>", "en", []),
        ("<p>starting June 26</p>", "en", []),
        ("<p>Previous version: January 1, 2023. Last updated: March 3, 2024</p>", "en", ["updated 2024-03-03"]),
        ("<p>The old wording holds until 30 June 2026. The wording on this page holds from 1 July 2026.</p>", "en", ["effective 2026-07-01"]),
        ("<p>Version of 14 September 2026. It replaces the version of 2 February 2024.</p>", "en", ["updated 2026-09-14"]),
        ("<p>L'ancienne version s'applique jusqu'au 30 juin 2026, celle-ci à partir du 1er juillet 2026.</p>", "fr", ["effective 2026-07-01"]),
        ("<p>Effective: 03/11/2025</p><p>Printed on 13/10/2025</p>", "en", ["effective 2025-11-03"]),
        ("<p>Effective: 03/11/2025</p><p>Printed on 10/13/2025</p>", "en", ["effective 2025-03-11"]),
        ("<p>Effective this 3rd day of March 2024</p>", "en", ["effective 2024-03-03"]),
        ("<p>Effective: 05-11-23</p>", "nl", ["effective 2023-11-05"]),
        ("<p>Effective: 05.11.23</p>", "en-US", ["effective 2023-05-11"]),
        ("<p>Last updated 11/25/23</p>", "en", ["updated 2023-11-25"]),
        ("<p>Effective: 03/11/25</p><p>Printed on 13/10/25</p>", "en", ["effective 2025-11-03"]),
        ("<p>Updated: version 10.11.12.13 of 11-12 and 06 12 34</p>", "nl", []),
        ("<p>Published on 19 June 2026</p>", "en", ["updated 2026-06-19"]),
        ("<p>Status: April 16, 2025</p>", "en", ["updated 2025-04-16"]),
        ("<p>It took effect on 1 October 2025 and replaces the leaflet dated May 2023.</p>", "en", ["effective 2025-10-01"]),
        ("<h2>Change log</h2><ul><li>3 March 2024: cookies</li><li>1 May 2023: first version</li></ul>", "en", ["updated 2024-03-03", "updated 2023-05-01"]),
    ]

    @Test(arguments: dates)
    func `a page's own dates are read in its language`(_ html: String, _ language: String, _ expected: [String]) {
        let page = document("<html lang='\(language)'><body>\(html)</body></html>")
        #expect(page.dates.map { "\($0.kind) \($0.date)" } == expected)
    }

    static let mentions: [(html: String, lang: String, mentions: [String])] = [
        ("<p>Status: November 2025. This notice is short.</p>", "en", ["updated 2025-11"]),
        ("<p>Effective: 03/04/2024</p>", "en", ["effective 03/04/2024 (2024-03-04 / 2024-04-03)"]),
        ("<p>Effective: 05-11-23</p>", "en", ["effective 05-11-23 (2023-05-11 / 2023-11-05)"]),
        ("<p>Effective: 03/04/2024</p><p>PO Box 7, Boulder, CO 80306</p>", "en", []),
        ("<p>Effective: 03/04/2024</p><p>Our history began on May 5, 2019.</p>", "en", []),
        ("<p>From 6 June 2027 recordings train our AI. Those you delete before 5 June 2027 are left out.</p>", "en", ["start 2027-06-06", "deadline 2027-06-05"]),
        ("<p>Since January 2026 recordings have been used.</p>", "en", ["start 2026-01"]),
        ("<p>Ab dem 6. Juni 2027 nutzen wir Aufnahmen, Widerspruch bis zum 5. Mai 2027.</p>", "de", ["deadline 2027-05-05"]),
        ("<p>Vous pouvez refuser avant le 5 juin 2027.</p>", "fr", ["deadline 2027-06-05"]),
        ("<p>In June 2027 we meet.</p>", "en", []),
    ]

    @Test(arguments: mentions)
    func `months, days that can be read in two ways, starts and deadlines are told beside the page's own days`(
        _ html: String, _ language: String, _ expected: [String]
    ) {
        let page = document("<html lang='\(language)'><body>\(html)</body></html>")
        #expect(page.dateMentions.map { "\($0.kind) \($0.text)" } == expected)
    }

    @Test func `a month is no day from which a text holds`() {
        #expect(document("<p>Last updated: November 2025</p>").effectiveDate == nil)
        #expect(document("<p>Effective: 03/04/2024</p><p>Boulder, CO 80306</p>").effectiveDate?.description == "2024-03-04")
    }

    @Test func `of several updates the last one counts`() {
        let page = document("<h2>Change log</h2><ul><li>1 May 2023: first version</li><li>3 March 2024: cookies</li></ul>")
        #expect(page.effectiveDate?.description == "2024-03-03")
    }

    @Test func `the words that state a date are its place`() {
        let page = document("<p>Effective June 26, 2024 and after</p>")
        #expect(page.dates.map { page.text(at: $0.span) } == ["June 26, 2024"])
    }

    static let french = "<p>Nous utilisons les informations que vous nous donnez pour améliorer nos services, et vous avez le droit de vous opposer à ce traitement dans les conditions prévues par la loi.</p>"

    @Test func `the text's language wins over the declared one`() {
        let page = document("<html lang=en><body>\(Self.french)</body></html>")
        #expect(page.language == "fr")
        #expect(page.notices.contains { $0.kind == .language })
        let agreed = document("<html lang=fr-FR><body>\(Self.french)</body></html>")
        #expect(agreed.language == "fr")
        #expect(!agreed.notices.contains { $0.kind == .language })
        #expect(document(Self.french).language == "fr")
        #expect(document("<html lang=en_GB><p>12345</p>").language == "en")
        #expect(document("<p>12345</p>").language == nil)
    }

    @Test func `a page in two languages has both`() {
        let english = "<p>We use the information that you give us to improve our services, and you have the right to object to this use.</p>"
        let page = document("<html lang=fr><body>\(english + english + Self.french)</body></html>")
        #expect(page.language == "fr" && page.secondLanguage == "en")
        #expect(!page.notices.contains { $0.kind == .language })
        #expect(document(Self.french).secondLanguage == nil)
        #expect(document(english + String(repeating: Self.french, count: 6)).secondLanguage == nil)
    }

    @Test func `title and address come from the head, else from the page`() {
        let page = document("<title> My\n policy </title><link rel=canonical href='https://example.com/p?utm_source=x'><p>x</p>")
        #expect(page.title == "My policy")
        #expect(page.url == "https://example.com/p")
        #expect(document("<!doctype html>\n<!-- saved from url=(0042)https://example.com/privacy?utm_source=x -->\n<p>x</p>").url == "https://example.com/privacy")
        #expect(document("<html><!--\n Page saved with SingleFile \n url: https://example.com/q \n saved date: today\n--><p>x</p>").url == "https://example.com/q")
        #expect(document("<!-- saved from url=(0014)about:internet --><p>x</p>").url == nil)
        #expect(document("<!-- saved from url=(0042)https://example.com/s --><link rel=canonical href='https://example.com/c'><p>x</p>").url == "https://example.com/s")
        #expect(document("<p>saved from url=(0042)https://example.com/s</p>").url == nil)
        #expect(document("<meta property='og:url' content='https://example.com/o'><h1>Heading</h1>").url == "https://example.com/o")
        #expect(document("<h1>Heading</h1>").title == "Heading")
    }

    @Test func `a banner announces the day from which something will be another`() {
        let banner = "We are planning changes to our Privacy Policy. From June 26, 2024 we want to use more information" + String(repeating: " for it", count: 40)
        let page = document("<div role=alert><p>\(banner).</p></div><h1>Privacy Policy</h1><p>Effective January 1, 2023</p>")
        #expect(page.dates.map { "\($0.kind.rawValue) \($0.date)" } == ["announced 2024-06-26", "effective 2023-01-01"])
        let past = document("<div role=alert><p>We updated our Privacy Policy on May 1, 2025. Before June 2, 2024 it was another.</p></div><h1>Policy</h1>")
        #expect(past.dates.map { "\($0.kind.rawValue) \($0.date)" } == ["updated 2025-05-01"])
        #expect(document("<p>In a story of June 26, 2024 we told of it.</p>").dates.isEmpty)
    }

    @Test func `a form's fields are what a person is asked for`() {
        let page = document(
            """
            <label>Language <select><option>English</option></select></label><p>Last seen</p><select><option>x</option></select>
            <form role=search><input type=text></form><form><input name=u><input type=password></form>
            <form><input type=hidden value=1><label for=c>Country of residence *</label><select id=c><option>France</option></select>
            <label>Email address <input type=email required></label><input type=checkbox aria-label="I agree" aria-required=true>
            <div role=textbox aria-label="Reason"></div><input type=submit></form>
            """)
        #expect(
            page.fields.map { "\($0.label)|\($0.kind)|\($0.isRequired)" } == [
                "Language|choice|false", "Country of residence|country|true", "Email address|email|true", "I agree|checkbox|true", "Reason|text|false",
            ])
    }
}
