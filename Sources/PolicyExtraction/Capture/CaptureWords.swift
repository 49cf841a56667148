import PolicyLanguage

/// The words by which a page that is no policy gives itself away, and those of one that is; lower case, by language.
enum CaptureWords {
    /// Word beginnings that texts about people's information, terms of service or objection hold in number.
    static let subject = """
        privacy personal information data collect process consent right object policy terms
        service share legal law train artificial intelligence ai
        confidentialité données personnel informations traitement collect consentement droit conditions
        partage politique oppos
        datenschutz daten personenbezogen verarbeit einwilligung recht nutzungsbedingung widerspr informationen
        privacidad datos información personales tratamiento derecho consentimiento política
        privacidade dados informações pessoais tratamento direito consentimento
        dati informazioni personali trattamento diritt consenso informativa
        gegevens persoons verwerk toestemming recht privacybeleid dane danych osobow przetwarz
        prywatnoś uppgifter integritet behandl samtycke
        """

    static let cookieWall = PhraseList(
        """
        accept cookies, accept all, allow all cookies, accept all cookies, reject all, essential cookies,
        cookie settings, we use cookies, manage cookies, cookie preferences, your choices about cookies,
        accepter les cookies, accepter tout, tout accepter, tout refuser, cookies essentiels, utilisons des cookies,
        gérer les cookies, cookies akzeptieren, alle akzeptieren, alle ablehnen, wir verwenden cookies,
        erforderliche cookies, aceptar cookies, aceptar todo, aceptar todas, rechazar todo, usamos cookies,
        utilizamos cookies, accetta tutti, accetta i cookie, rifiuta tutti, utilizziamo i cookie, accepteer cookies,
        alle cookies, alles accepteren, we gebruiken cookies, aceitar cookies, aceitar tudo, aceitar todos,
        akceptuj, pliki cookie, godkänn alla, vi använder cookies
        """)

    static let loginWall = PhraseList(
        """
        log in, login, sign in, sign up, forgot password, forgotten password, create new account, password,
        you must log in, log in to continue, se connecter, connexion, connectez vous, mot de passe, créer un compte,
        s inscrire, anmelden, einloggen, passwort, neues konto, registrieren, iniciar sesión, contraseña,
        crear cuenta, registrarse, accedi, password dimenticata, crea nuovo account, iscriviti, aanmelden, inloggen,
        wachtwoord, iniciar sessão, entrar, senha, palavra passe, criar conta, zaloguj, hasło, logga in, lösenord
        """)

    static let ageWall = PhraseList(
        """
        are you over 18, are you 18, confirm your age, verify your age, enter your date of birth, enter your birthday,
        at least 18 years, vérifiez votre âge, votre âge, avez vous 18 ans, bestätige dein alter, alter bestätigen,
        confirma tu edad, verifica tu edad, conferma la tua età, bevestig je leeftijd, confirme sua idade
        """)

    static let botWall = PhraseList(
        """
        not a robot, are you human, verify you are human, verifying you are human, verify that you are human, captcha,
        checking your browser, unusual traffic, security check, just a moment, enable javascript and cookies,
        ddos protection, temporarily blocked, pas un robot, êtes humain, vérification de sécurité, kein roboter,
        sicherheitsüberprüfung, no soy un robot, no eres un robot, non sono un robot, geen robot, não sou um robô
        """)

    static let scriptNeeded = PhraseList(
        """
        enable javascript, javascript is disabled, requires javascript, javascript is required, turn on javascript,
        need to enable javascript, javascript to run this app, browser is not supported, browser is no longer supported,
        activer javascript, activez javascript, javascript est désactivé, javascript aktivieren, aktivieren sie javascript,
        habilitar javascript, activar javascript, activa javascript, abilita javascript, abilitare javascript,
        schakel javascript, ative o javascript, habilite o javascript
        """)

    static let errorPage = PhraseList(
        """
        404, 403, 500, 502, 503, 504, 429, page not found, not found, something went wrong, access denied, forbidden,
        bad gateway, service unavailable, internal server error, gateway timeout, too many requests, isn t available,
        is not available, isn t working, can t be reached, cannot be reached, temporarily unavailable, went wrong,
        an error occurred, error occurred, broken link, page may have been removed, no longer available, try again later,
        page introuvable, introuvable, n est pas disponible, une erreur, erreur, accès refusé, réessayez, indisponible,
        seite nicht gefunden, nicht gefunden, nicht verfügbar, fehler, zugriff verweigert, página no encontrada,
        no encontrada, no está disponible, se produjo un error, ha ocurrido un error, acceso denegado,
        pagina non trovata, non trovata, non è disponibile, si è verificato un errore, pagina niet gevonden,
        niet gevonden, niet beschikbaar, er is iets misgegaan, página não encontrada, não encontrada, não está disponível,
        ocorreu um erro, nie znaleziono, wystąpił błąd, sidan hittades inte, något gick fel
        """)
}
