/// The words that decide about significance, in English and French, with German, Spanish and Italian for the words that turn a meaning.
/// Folded as `WordScanner` folds: lower case, and split at apostrophes and hyphens ("don't" is `don` and `t`).
enum WordLists {
    static let lists: [(words: StaticString, kind: WordClass)] = [
        (
            """
            not no never nor neither none without cannot nothing nobody t except unless \
            ne pas jamais aucun aucune sans non ni rien sauf \
            nicht kein keine keinen keiner keinem ohne niemals nie sin ningún ninguna nunca non senza mai nessun nessuna
            """, .negation
        ),
        (
            """
            may might can could will would shall should must cannot ll required optional \
            peut peuvent pouvez pouvons pourra pourront pourrait pourrions pourrez doit doivent devez devons devra devront devrait \
            kann können könnte wird werden muss müssen soll sollen darf dürfen puede pueden podemos debe deben può possono deve devono
            """, .modal
        ),
        (
            """
            january february march april may june july august september october november december \
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
            januar februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre \
            noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
            """, .month
        ),
        (
            """
            two three four five six seven eight nine ten eleven twelve thirty sixty ninety hundred thousand million half once twice \
            deux trois quatre cinq sept huit neuf dix douze trente soixante cent mille million
            """, .number
        ),
        ("inc llc ltd limited corp corporation gmbh plc pbc bv nv sarl sàrl pty kk llp oy ab aps", .companyForm),
        (
            """
            eu eea europe european uk united kingdom states britain england switzerland swiss ireland irish brazil brazilian california \
            californian colorado connecticut virginia utah texas oregon montana nevada washington vermont canada canadian quebec india indian \
            japan japanese korea korean china chinese mexico australia australian zealand africa african turkey turkish norway iceland \
            liechtenstein germany german france french spain italy singapore thailand vietnam nigeria kenya israel argentina colombia chile peru \
            usa america american delaware jersey country countries state jurisdiction jurisdictions region regions regional \
            ue europe européen européenne européennes royaume unis suisse irlande brésil californie canada québec inde \
            allemagne espagne italie pays région régions régional régionale territoire
            """, .region
        ),
        (
            """
            objection objections optout oppose unsubscribe \
            opposer opposez opposition oppositions désinscrire désabonner \
            widersprechen widerspruch oponer oposición opporsi opposizione
            """, .objection
        ),
        (
            """
            form forms link page settings setting contact email mail address request requests submit toggle control controls center centre \
            formulaire lien paramètres réglages adresse courriel demande espace contacter
            """, .route
        ),
        (
            """
            a an the of to in on at by for from with as and is are was were be been being it its this that these those there here \
            our we us you your they their them so also such then which who how what about into some any other order \
            le la les l un une des du de d à au aux en dans par pour sur avec et est sont été être ce cet cette ces qui que quoi dont où \
            nous vous vos votre nos notre il elle ils elles leur leurs se s y aussi
            """, .small
        ),
        (
            """
            section sections article articles clause clauses paragraph paragraphs part chapter annex appendix schedule item point step § no \
            rubrique chapitre annexe abschnitt ziffer artikel absatz punkt kapitel anhang nr sección apartado cláusula artículo sezione articolo \
            punto paragrafo hoofdstuk sectie seção secção artigo
            """, .partName
        ),
        (
            """
            second seconds minute minutes min mins hour hours day days week weeks month months year years seconde secondes heure heures jour jours \
            semaine semaines mois an ans année années sekunde sekunden stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre \
            jahren segundo segundos minuto minutos hora horas día días semana semanas mes meses año años secondi minuti ora ore giorno giorni \
            settimana settimane mese mesi anno anni seconden minuten uur dag dagen maand maanden jaar dia dias mês ano anos
            """, .timeUnit
        ),
        ("ago il vor hace fa geleden há atrás", .ago),
        (
            """
            read reading helpful views view viewed votes vote voted likes like followers follower subscribers visitors visits shares replies comments \
            downloads found lecture lesezeit aufrufe hilfreich utile vues lectura lettura leestijd leitura vistas visualizações weergaven útil nuttig
            """, .counter
        ),
        (
            """
            generated printed rendered retrieved downloaded cached archived accessed saved captured generiert gedruckt abgerufen heruntergeladen \
            gespeichert générée généré imprimé imprimée consulté consultée generada generado impreso generata generato stampato gegenereerd afgedrukt \
            gerada gerado impresso
            """, .made
        ),
        ("copyright", .copyright),
        ("nicht kein keine keinen keinem keiner niet geen", .lateRefusal),
        ("we nous wir nosotros noi wij nós", .subject),
        ("if when where whether because since si quand lorsque wenn falls sofern weil cuando se quando als wanneer caso", .condition),
        ("cookie cookies traceur traceurs", .cookie),
        (
            """
            not no never neither none cannot nothing nobody t pas jamais aucun aucune nicht nie niemals kein keine keinen keinem nunca ninguna \
            ningún non mai nessun nessuna niet nooit geen não nenhum nenhuma
            """, .refusal
        ),
        (
            """
            we us our you your i my nous notre nos vous votre vos je wir uns unser unsere sie ihr ihre nosotros nuestro nuestra usted su noi nostro \
            nostra voi vostro wij ons onze uw je nós nosso nossa você seu sua
            """, .person
        ),
        ("object objecting opt opting opted", .objectionVerb),
        ("to out may can you", .particle),
        ("notice notices addendum supplement disclosure disclosures avis notification complément", .notice),
        ("controller controllers responsible responsable verantwortlicher verantwortliche titolare", .responsibility),
        (
            """
            basis bases interest interests base intérêt intérêts interesse interessen interés intereses interessi \
            rechtsgrundlage rechtsgrundlagen
            """, .ground
        ),
        (
            """
            legal legitimate juridique juridiques légale légales légitime légitimes berechtigte berechtigten berechtigtes \
            jurídica jurídicas legítimo legítimos giuridica giuridiche legittimo legittimi rechtsgrundlage rechtsgrundlagen
            """, .legality
        ),
    ]
}
