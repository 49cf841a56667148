/// A change made to a saved page, and what a comparison of the page before and after must say of it.
struct PageMutation: Sendable, CustomStringConvertible {
    enum Verdict: Sendable {
        /// The words are the same.
        case same
        /// Nothing of it matters.
        case aside
        /// A reader has to know.
        case matters
    }

    var name: String
    var verdict: Verdict
    /// The page before and after; `nil` where the page has nothing to change.
    var change: @Sendable (String) -> (old: String, new: String)?

    var description: String { name }

    /// What stands around the texts of pages, in the seven languages.
    private static let furniture: [(name: String, html: String)] = [
        ("menu", "<nav><ul><li><a href=/a>Products</a></li><li><a href=/b>Pricing</a></li></ul></nav>"),
        ("menu without markup", "<div><div><a href=/a>Produkte</a></div><div><a href=/b>Preise</a></div><div><a href=/c>Über uns</a></div></div>"),
        ("breadcrumb", "<ol><li><a href=/>Home</a></li><li><a href=/l>Legal</a></li><li>Privacy</li></ol>"),
        ("buttons", "<div><button>Se connecter</button><button>S'inscrire</button></div>"),
        ("links to share", "<div><span>Compartir esta página</span> <a href=/f>Facebook</a> <a href=/x>X</a></div>"),
        ("dialog", "<div role=dialog><h2>Cookies</h2><p>Questo sito usa cookie propri e di terze parti.</p><button>Accetta</button></div>"),
        ("banner", "<div class=cookie-consent><p>Deze website gebruikt cookies om je ervaring te verbeteren.</p><button>Akkoord</button></div>"),
        ("header", "<header><p>Baixe o app e leve o melhor do nosso serviço no seu bolso.</p><a href=/app>iOS</a></header>"),
        ("related", "<aside><h3>Related articles</h3><ul><li><a href=/p>How to reset your password</a></li></ul></aside>"),
    ]

    /// Lines that say something else tomorrow.
    private static let passing: [(old: String, new: String)] = [
        ("<footer><p>© 2019-2024 Example Ltd. All rights reserved.</p></footer>", "<footer><p>© 2019-2025 Example Ltd. All rights reserved.</p></footer>"),
        ("<p>© 2024 Beispiel GmbH. Alle Rechte vorbehalten.</p>", "<p>© 2025 Beispiel GmbH. Alle Rechte vorbehalten.</p>"),
        ("<p>3 of 41 people found this helpful</p>", "<p>5 of 44 people found this helpful</p>"),
        ("<p>3 Kommentare</p>", "<p>12 Kommentare</p>"), ("<p>Actualizado hace 3 días</p>", "<p>Actualizado hace 5 días</p>"),
        ("<p>3 min de lecture</p>", "<p>4 min de lecture</p>"), ("<p>3 persone su 41 lo hanno trovato utile</p>", "<p>6 persone su 51 lo hanno trovato utile</p>"),
        ("<p>8 reacties</p>", "<p>9 reacties</p>"), ("<p>Impresso em 03.05.2025 às 10:41</p>", "<p>Impresso em 11.05.2025 às 09:12</p>"),
    ]

    /// One word for another that turns a sentence.
    private static let turns: [(name: String, old: String, new: String)] = [
        ("negation", " not ", " "), ("negation gone (de)", " nicht ", " "), ("negation gone (es)", " no ", " "), ("negation gone (it)", " non ", " "),
        ("negation gone (nl)", " niet ", " "), ("negation gone (pt)", " não ", " "), ("negation gone (fr)", " ne ", " "),
        ("may to will", " may ", " will "), ("und to oder", " und ", " oder "), ("y to o", " y ", " o "), ("con to senza", " con ", " senza "),
        ("met to zonder", " met ", " zonder "), ("com to sem", " com ", " sem "), ("avant to après", " avant ", " après "), ("all to some", " all ", " some "),
    ]

    static let all: [Self] =
        [
            Self(name: "attributes", verdict: .same) { page in (page, page.replacing("<p", with: "<p data-r=\"17\" class=\"_a1\"")) },
            Self(name: "comments", verdict: .same) { page in (page, page.replacing("</p>", with: "</p><!-- 4711 -->")) },
            Self(name: "line breaks", verdict: .same) { page in (page, page.replacing("</p>", with: "</p>\r\n\t  ")) },
            Self(name: "session in links", verdict: .same) { page in (page, page.replacing("?entry_point=", with: "?sid=1f3a9c0b77de&entry_point=")) },
            Self(name: "scripts", verdict: .same) { page in (page, page.replacing("</p>", with: "</p><script nonce=\"x7\">var a = '<p>We never sell it</p>'</script>")) },
            Self(name: "letters with parts", verdict: .same) { page in (page, page.replacing("é", with: "e\u{301}").replacing("ü", with: "u\u{308}")) },
            Self(name: "one number", verdict: .matters) { page in edited(page) { text in number(in: text) } },
            Self(name: "a sentence more", verdict: .matters) { page in edited(page) { $0 + " We also record the voice of everybody who calls us." } },
            Self(name: "a sentence struck", verdict: .matters) { page in edited(page) { "<del>" + $0 + "</del> They do." } },
        ]
        + furniture.map { part in Self(name: part.name, verdict: .aside) { page in insert(part.html, in: page).map { (page, $0) } } }
        + passing.map { pair in
            Self(name: pair.old, verdict: .aside) { page in
                guard let old = insert(pair.old, in: page), let new = insert(pair.new, in: page) else { return nil }
                return (old, new)
            }
        }
        + turns.map { turn in
            Self(name: turn.name, verdict: .matters) { page in
                edited(page) { $0.contains(turn.old) ? String($0).replacingFirst(turn.old, turn.new) : nil }
            }
        }

    /// Where the body begins.
    private static func insert(_ html: String, in page: String) -> String? {
        guard let tag = page.firstRange(of: "<body"), let end = page[tag.upperBound...].firstIndex(of: ">") else { return nil }
        return page[...end] + html + page[page.index(after: end)...]
    }

    /// The page with the first of its longer paragraphs without markup in it changed that can be.
    private static func edited(_ page: String, _ edit: (Substring) -> String?) -> (old: String, new: String)? {
        var rest = page[...]
        while let tag = rest.firstRange(of: "<p") {
            guard let open = rest[tag.upperBound...].firstIndex(of: ">") else { return nil }
            let start = rest.index(after: open)
            guard let end = rest[start...].firstIndex(of: "<") else { return nil }
            let text = page[start..<end]
            if text.utf8.count > 80, page[end...].hasPrefix("</p>"), let new = edit(text), new != text {
                return (page, page[..<start] + new + page[end...])
            }
            rest = page[end...]
        }
        return nil
    }

    /// A text with the number of days or years in it raised by one.
    private static func number(in text: Substring) -> String? {
        for word in text.split(separator: " ") {
            guard let number = Int(word), (2...365).contains(number), word.utf8.count <= 3 else { continue }
            return String(text).replacingFirst(" \(number) ", " \(number + 1) ")
        }
        return nil
    }
}
