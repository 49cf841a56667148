import PolicyModel
import Testing

@Suite struct CaptureTests {
    /// A policy of our own making, long enough to be one.
    static let policy = """
        <h1>Privacy Policy</h1>
        """
        + (1...30).map {
            """
            <h2>Part \($0)</h2><p>In part \($0) we explain which personal information we collect and process, with whom we share it, \
            and that you have the right to object to such processing under the law of your country.</p>
            """
        }.joined()

    static let cases: [(html: String, status: CaptureStatus)] = [
        (policy, .ok),
        ("<div role=dialog><p>We use cookies on this site.</p><button>Accept all</button></div><main>\(policy)</main>", .ok),
        ("", .empty),
        ("<html><body> </body></html>", .empty),
        ("<head>\(String(repeating: "<meta name=a content=b>", count: 200))</head><body><div id=root></div></body>", .shell),
        ("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>", .shell),
        ("<div role=dialog><h2>Allow cookies?</h2><p>We use cookies to show ads and to measure how people use our products.</p><button>Reject all</button><button>Accept all cookies</button></div>", .wall),
        ("<h1>Weiterlesen mit Werbung oder im Pur-Abo</h1><p>Lesen Sie weiter mit Werbung und Tracking. Ihre Zustimmung zur Verarbeitung Ihrer Daten widerrufen Sie in den Privatsphäre-Einstellungen.</p><button>Akzeptieren und weiter</button><p>Unsere Partner verarbeiten personenbezogene Daten von Ihrem Gerät, um Inhalte zu messen.</p><p>Oder lesen Sie ohne Werbung, für vier Euro im Monat, und kündigen Sie, wann immer Sie wollen.</p>", .wall),
        ("<div role=dialog><h2>Accepter les cookies ?</h2><p>Nous utilisons des cookies pour personnaliser le contenu et les publicités.</p><button>Tout accepter</button></div>", .wall),
        ("<div><p>Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.</p><button>Alle akzeptieren</button><button>Alle ablehnen</button></div>", .wall),
        ("<h1>Log in</h1><form><input type=text><input type=password><button>Log in</button></form><a href='/x'>Forgot password?</a><a href='/y'>Sign up</a>", .wall),
        ("<h1>Inloggen</h1><form><input type=password></form><p>Wachtwoord vergeten?</p>", .wall),
        ("<h1>Confirm your age</h1><p>Enter your date of birth to go on.</p>", .wall),
        ("<h1>Just a moment...</h1><p>Checking your browser before accessing the site. Verify you are human.</p>", .wall),
        ("<h1>404</h1><p>Page not found</p>", .errorPage),
        ("<h1>Sorry, something went wrong.</h1><p>We're working on it and we'll get it fixed as soon as we can.</p>", .errorPage),
        ("<h1>Cette page n’est pas disponible</h1><p>Le lien est peut-être rompu, ou la page a été supprimée.</p>", .errorPage),
        ("<h1>Seite nicht gefunden</h1>", .errorPage),
        (String(repeating: "<p>Whisk the eggs with sugar until the mixture turns pale, then fold in the flour and bake for half an hour.</p>", count: 20), .notAPolicy),
        (policy + policy, .doubled),
        ((1...20).map { "<p>Report path \($0) only if you have walked it, and say what the weather was like when you were there on foot.</p>" }.joined(), .ok),
        ("<h1>Privacy</h1>" + (1...9).map { "<h3><button>Topic \($0)</button></h3>" }.joined() + String(repeating: "<p>Menu</p>", count: 20), .shell),
        ("<dialog><h2>Log in</h2><form><input type=password></form><a href='/f'>Forgot password?</a></dialog><p>We process your personal data to run the service, and you have the right to object.</p><p>We share no personal information with anybody, and we store your data in Austria for a year.</p>", .ok),
        (policy + "<p>If you live in a country of the European Union you may object to this processing whenever your particular situ", .partial),
        ("<h1>Object to your information being used for AI at Meta</h1><form><label>Email address <input type=email required></label><label>Reason <textarea></textarea></label></form><p>We will review your objection.</p>", .ok),
    ]

    @Test(arguments: cases)
    func `a capture is judged by what it holds`(_ html: String, _ status: CaptureStatus) {
        let capture = document(html).capture
        #expect(capture.status == status)
        #expect((capture.reason == nil) == (status == .ok))
    }

    @Test func `a page of one word is said to have one`() {
        #expect(document("<p>Hello</p>").capture.reason == "The page has only 1 word.")
        #expect(document("<p>Hello there</p>").capture.reason == "The page has only 2 words.")
    }

    @Test func `an article on the subject is no failed capture`() {
        let page = document(
            """
            <article><h1>How to stop a company from training AI on your photos</h1><p>The company uses data from its apps to train \
            artificial intelligence starting June 26. Users can open the settings of their account, where the privacy policy explains \
            that they have the right to object to the use of information they have shared.</p><p>After they submit a form with their \
            country and e-mail address they receive a code, and the request is reviewed under data protection law.</p></article>
            """)
        #expect(page.capture.status == .ok)
    }
}
