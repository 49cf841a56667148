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
            a an the of to in on at by for from with as and or is are was were be been being it its this that these those there here \
            our we us you your they their them if so also such than then when which who how what about into over under up out some any other \
            le la les l un une des du de d à au aux en dans par pour sur avec et ou est sont été être ce cet cette ces qui que quoi dont où \
            nous vous vos votre nos notre il elle ils elles leur leurs se s y aussi si
            """, .small
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
