import PolicyModel
import Testing

/// Walls and error pages in the languages that pages are captured in, and short texts that are neither.
@Suite struct CaptureLanguageTests {
    static let consent: [String] = [
        "<h1>Before you continue to Example</h1><p>We use cookies and data to deliver our services, to measure audiences and to protect against spam, fraud and abuse. If you choose to accept, we also use cookies to develop new services and to show ads that suit you.</p><p>If you choose to reject, we do not use cookies for these additional purposes, and some pages may look different.</p><button>Reject all</button><button>Accept all</button>",
        "<h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies und Daten, um unsere Dienste anzubieten und zu betreiben, Ausfälle zu prüfen und vor Spam, Betrug und Missbrauch zu schützen. Mit Ihrer Zustimmung verwenden wir Cookies auch, um neue Dienste zu entwickeln.</p><p>Wenn Sie ablehnen, verwenden wir Cookies nicht für diese zusätzlichen Zwecke.</p><button>Alle ablehnen</button><button>Alle akzeptieren</button>",
        "<h2>Autoriser l’utilisation des cookies ?</h2><p>Nous utilisons des cookies et des technologies similaires pour fournir et améliorer le contenu, et pour assurer une expérience plus sûre en utilisant les informations que nous recevons des cookies sur notre site et en dehors de celui-ci.</p><h3>Cookies essentiels</h3><p>Ces cookies sont nécessaires à l’utilisation du service et de ses pages.</p><div>Autoriser tous les cookies</div><div>Refuser les cookies optionnels</div>",
        "<h2>¿Permitir el uso de cookies?</h2><p>Usamos cookies y tecnologías similares para proporcionar y mejorar el contenido, y para brindar una experiencia más segura con la información que recibimos de las cookies dentro y fuera del sitio, también de otras empresas.</p><div>Permitir todas las cookies</div><div>Rechazar cookies opcionales</div>",
        "<h2>Vuoi consentire l’uso dei cookie?</h2><p>Usiamo i cookie e tecnologie simili per fornire e migliorare i contenuti, e per un’esperienza più sicura usando le informazioni che riceviamo tramite i cookie sul sito e fuori di esso, anche da altre aziende.</p><div>Consenti tutti i cookie</div><div>Rifiuta cookie facoltativi</div>",
        "<h2>Cookies toestaan?</h2><p>We gebruiken cookies en vergelijkbare technologieën om inhoud te leveren en te verbeteren, en voor een veiligere ervaring met de informatie die we van cookies op en buiten de site ontvangen, ook van andere bedrijven.</p><div>Alle cookies toestaan</div><div>Optionele cookies weigeren</div>",
        "<h2>Permitir o uso de cookies?</h2><p>Usamos cookies e tecnologias semelhantes para fornecer e melhorar o conteúdo e para uma experiência mais segura com as informações que recebemos dos cookies dentro e fora do site, também de outras empresas.</p><div>Permitir todos os cookies</div><div>Recusar cookies opcionais</div>",
    ]

    @Test(arguments: consent)
    func `a request to accept cookies is a wall, whatever it says of data`(_ html: String) {
        #expect(document(html).capture.status == .wall)
    }

    static let requests: [String] = [
        "<h2>Iniciar sesión</h2><p>Debes iniciar sesión para continuar.</p><button>Iniciar sesión</button><a href=#>¿Olvidaste tu cuenta?</a><a href=#>Registrarte</a>",
        "<h2>Aanmelden</h2><p>Je moet je aanmelden om door te gaan.</p><button>Aanmelden</button><a href=#>Account vergeten?</a><a href=#>Registreren</a>",
        "<h2>You've been blocked by network security.</h2><p>To continue, log in to your account or use your developer token.</p>",
        "<h1>Please wait</h1><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p>",
        "<p>Nos systèmes ont détecté un trafic exceptionnel sur votre réseau informatique. Cette page permet de vérifier que c’est bien vous qui envoyez des requêtes, et non un robot.</p>",
        "<h1>How old are you?</h1><p>Before you go on we need your date of birth.</p><select name=m><option>January</option></select><input name=y>",
        "<h2>Você tem mais de 18 anos?</h2><p>Você deve ter pelo menos 18 anos para acessar este site.</p>",
    ]

    @Test(arguments: requests)
    func `a page that asks for something first is a wall`(_ html: String) {
        #expect(document(html).capture.status == .wall)
    }

    static let errors: [String] = [
        "<h1>We’ll be back soon!</h1><p>Sorry for the inconvenience. We’re performing some maintenance at the moment. If you need to you can always contact us.</p>",
        "<h1>Unavailable due to legal reasons</h1><p>You are attempting to access this website from a country in which the General Data Protection Regulation holds, and therefore access cannot be granted at this time.</p>",
        "<h1>Site en maintenance</h1><p>Notre site est actuellement en maintenance. Nous serons de retour dans quelques instants.</p>",
        "<h1>Wartungsarbeiten</h1><p>Wir führen gerade Wartungsarbeiten durch und sind in Kürze wieder für Sie da.</p>",
        "<h1>¡Ups!</h1><p>No hemos podido encontrar la página que buscas.</p>",
        "<h1>Ops!</h1><p>Non riusciamo a trovare la pagina richiesta.</p>",
        "<h1>Onderhoud</h1><p>We zijn bezig met onderhoud aan de website. Excuses voor het ongemak.</p>",
        "<h1>Ops!</h1><p>Não conseguimos encontrar a página que você procura.</p>",
    ]

    @Test(arguments: errors)
    func `a page that says it cannot show the text is an error page`(_ html: String) {
        #expect(document(html).capture.status == .errorPage)
    }

    static let texts: [String] = [
        "<h1>Cookie Policy</h1><p>Cookies are small text files that are stored on your device.</p><p>You accept or reject them in the banner: click “Accept all” or “Reject all”.</p>",
        "<h1>Cookie-Richtlinie</h1><p>Cookies sind kleine Textdateien auf Ihrem Gerät.</p><p>Klicken Sie im Banner auf „Alle akzeptieren“ oder auf „Alle ablehnen“, wie Sie wollen.</p>",
        "<h1>How do I object to the use of my information?</h1><p>You can object in your settings. Log in, open the settings, then privacy. Enter your password to confirm it.</p>",
        "<h1>Privacidad</h1><p>No recogemos datos personales. Este sitio no utiliza cookies. Si nos escribe, conservamos su mensaje hasta responderle.</p>",
        "<h1>Privacy</h1><p>Wij verzamelen geen persoonsgegevens. Als je ons schrijft, bewaren we je bericht tot je vraag is beantwoord.</p>",
        "<h1>Brand guidelines</h1><p>You may use our logo to refer to our service. Do not alter its colours or its proportions, and do not stretch it.</p>",
        "<h1>How we rank search results</h1><p>The order of listings is determined by relevance, price, ratings and the commission that hosts pay. Main parameters: the words of your search and your location.</p>",
        "<header><a href=/l>Se connecter</a> <a href=/s>S'inscrire</a></header><h1>Confidentialité</h1><p>Nous ne collectons aucune donnée personnelle. Si vous nous écrivez, nous conservons votre message jusqu’à notre réponse.</p>",
    ]

    @Test(arguments: texts)
    func `a short text is what it was saved for`(_ html: String) {
        #expect(document(html).capture.status == .ok)
    }
}
