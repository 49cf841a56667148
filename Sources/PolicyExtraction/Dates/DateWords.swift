import PolicyModel

/// The words with which pages state dates, by language; all lower case, punctuation left out.
enum DateWords {
    /// Month names from January on, each with its common short forms: English, French, German, Spanish, Italian, Dutch, Portuguese,
    /// Polish, Swedish.
    static let months = [
        "january jan janvier janv januar jänner enero gennaio januari janeiro stycznia",
        "february feb février fevrier févr februar febrero febbraio februari fevereiro lutego",
        "march mar mars märz maerz marzo maart março marca",
        "april apr avril avr abril aprile kwietnia",
        "may mai mayo maggio mei maio maja maj",
        "june jun juin juni junio giugno junho czerwca",
        "july jul juillet juil juli julio luglio julho lipca",
        "august aug août aout agosto augustus sierpnia augusti",
        "september sep sept septembre septiembre setiembre settembre setembro września",
        "october oct octobre oktober okt octubre ottobre outubro października",
        "november nov novembre noviembre novembro listopada",
        "december dec décembre decembre déc dezember dez diciembre dicembre dezembro grudnia",
    ]

    /// What the words right before a date (or right after it) say it is the date of. The longest run of words wins.
    static let cues: [(kind: DateStatement.Kind, phrases: PhraseList)] = [
        (
            .effective,
            PhraseList(
                """
                effective, in effect, takes effect, take effect, into effect, in force, into force,
                effective date, applies from, valid from,
                en vigueur, entrée en vigueur, prise d effet, date d effet, applicable à compter du, valable à partir du,
                gültig ab, gültig seit, in kraft, wirksam ab, wirksam zum, inkrafttreten, datum des inkrafttretens,
                en vigor, entrada en vigor, vigente desde, vigente a partir, fecha de entrada en vigor, válida desde,
                in vigore, entrata in vigore, data di efficacia, valida dal, con effetto dal, con decorrenza,
                van kracht, ingangsdatum, geldig vanaf, geldig per, met ingang van,
                em vigor, entrada em vigor, data de vigência, vigente a partir, válida a partir, com efeito a partir,
                obowiązuje od, wchodzi w życie, data wejścia w życie, gäller från, träder i kraft, gäller från och med
                """)
        ),
        (
            .updated,
            PhraseList(
                """
                updated, last updated, update, last update, last modified, modified, last revised, revised,
                revision, last revision, date of last revision, last changed, last reviewed, version of, version,
                mise à jour, mis à jour, dernière mise à jour, mise à jour le, dernière modification,
                dernière révision, modifiée le, révisée le, date de révision, version du,
                aktualisiert, zuletzt aktualisiert, stand, letzte aktualisierung, letzte änderung, zuletzt geändert,
                datum der letzten überarbeitung, zuletzt überarbeitet, fassung vom,
                actualización, última actualización, actualizado, actualizada, última modificación, última revisión,
                fecha de la última revisión, modificado, modificada,
                aggiornamento, ultimo aggiornamento, aggiornato, aggiornata, ultima modifica, ultima revisione,
                data dell ultima revisione, ultima versione,
                bijgewerkt, laatst bijgewerkt, laatste update, laatst gewijzigd, laatste wijziging,
                datum laatste herziening, laatst herzien,
                atualização, última atualização, atualizado, atualizada, última modificação, última alteração,
                data da última revisão, última revisão,
                aktualizacja, ostatnia aktualizacja, zaktualizowano, senast uppdaterad, uppdaterad, senast ändrad
                """)
        ),
        (
            .announced,
            PhraseList(
                """
                will take effect, will go into effect, will come into effect, will be effective, will become effective,
                update comes into effect, update goes into effect, update takes effect, updates come into effect,
                updates go into effect, updates take effect, change comes into effect, change goes into effect,
                change takes effect, changes come into effect, changes go into effect, changes take effect, updating on,
                going into effect, will be updated, making changes, are changing, will change, starting, beginning,
                mise à jour entre en vigueur, mise à jour prend effet, modifications entrent en vigueur,
                modifications prennent effet, prendra effet, prendront effet, entrera en vigueur, entreront en vigueur, à compter du, à partir du,
                treten in kraft, tritt in kraft, werden wirksam, wird wirksam, ab dem,
                entrará en vigor, entrarán en vigor, a partir del, entrerà in vigore, entreranno in vigore, a partire dal,
                worden van kracht, wordt van kracht, vanaf, entrará em vigor, entrarão em vigor, a partir de
                """)
        ),
    ]

    /// Words that make the date in their block another matter's: whose law, whose account, which earlier text.
    static let others = PhraseList(
        """
        previous, prior to, before, born, archived, superseded, précédente, antérieure, frühere, anterior,
        precedente, vorige
        """)
}
