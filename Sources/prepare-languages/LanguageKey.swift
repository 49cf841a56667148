/// A key of a language file, and what its words are prepared as.
struct LanguageKey {
    /// What stands behind a key in YAML, and the constant that the words of all languages make together.
    enum Kind {
        /// Words with spaces between them; a table from each word to the bits of the languages that list it.
        case wordsByLanguage
        /// Words with spaces between them; a table of the words.
        case words
        /// Twelve entries, each the names of a month with spaces between them; a table from each name to the month's number.
        case months
        /// A list of phrases; a text of all, each once, with a comma and a space between them.
        case phrases
        /// Beginnings of words with spaces between them; a table of their first `WordTable.beginning` bytes.
        case beginnings
        /// Words with spaces between them; a bit of the one table of change classes, in the order of the keys.
        case changeClass
        /// Words with spaces between them; a bit of the one table of turning words, in the order of the keys.
        case turning
        /// A list of pairs with `>` between them; a text of all, each once, with a comma and a space between them.
        case pairs
        /// A list of language tags; all of them.
        case tags
        /// A list of language tags; one list for each language.
        case tagsByLanguage
    }

    /// The names on the way to it, with full stops between them.
    var path: String
    var kind: Kind

    /// All keys but `language` and `name`, which every file has.
    static let all = [
        Self(path: "alike", kind: .tagsByLanguage),
        Self(path: "function-words", kind: .wordsByLanguage),
        Self(path: "capital-nouns", kind: .tags),
        Self(path: "dates.undecided", kind: .tags),
        Self(path: "dates.month-first", kind: .tags),
        Self(path: "dates.months", kind: .months),
        Self(path: "dates.between", kind: .words),
        Self(path: "dates.effective", kind: .phrases),
        Self(path: "dates.updated", kind: .phrases),
        Self(path: "dates.announced", kind: .phrases),
        Self(path: "dates.start", kind: .phrases),
        Self(path: "dates.deadline", kind: .phrases),
        Self(path: "dates.month-first-states", kind: .words),
        Self(path: "dates.another", kind: .phrases),
        Self(path: "dates.changes", kind: .phrases),
        Self(path: "sentences.abbreviations", kind: .words),
        Self(path: "sentences.before-numbers", kind: .words),
        Self(path: "capture.subject", kind: .beginnings),
        Self(path: "capture.cookie-wall", kind: .phrases),
        Self(path: "capture.login-wall", kind: .phrases),
        Self(path: "capture.age-wall", kind: .phrases),
        Self(path: "capture.bot-wall", kind: .phrases),
        Self(path: "capture.script-needed", kind: .phrases),
        Self(path: "capture.error-page", kind: .phrases),
        Self(path: "capture.elsewhere", kind: .phrases),
        Self(path: "banners", kind: .phrases),
        Self(path: "kinds.policy", kind: .phrases),
        Self(path: "kinds.terms", kind: .phrases),
        Self(path: "kinds.help", kind: .phrases),
        Self(path: "kinds.form", kind: .phrases),
        Self(path: "kinds.reporting", kind: .phrases),
        Self(path: "kinds.own", kind: .words),
        Self(path: "names.articles", kind: .wordsByLanguage),
        Self(path: "names.common", kind: .words),
        Self(path: "forms.search", kind: .phrases),
        Self(path: "forms.email", kind: .phrases),
        Self(path: "forms.country", kind: .phrases),
        Self(path: "changes.negation", kind: .changeClass),
        Self(path: "changes.modal", kind: .changeClass),
        Self(path: "changes.month", kind: .changeClass),
        Self(path: "changes.number", kind: .changeClass),
        Self(path: "changes.company-form", kind: .changeClass),
        Self(path: "changes.region", kind: .changeClass),
        Self(path: "changes.objection", kind: .changeClass),
        Self(path: "changes.route", kind: .changeClass),
        Self(path: "changes.small", kind: .changeClass),
        Self(path: "changes.notice", kind: .changeClass),
        Self(path: "changes.objection-verb", kind: .changeClass),
        Self(path: "changes.particle", kind: .changeClass),
        Self(path: "changes.responsibility", kind: .changeClass),
        Self(path: "changes.ground", kind: .changeClass),
        Self(path: "changes.legality", kind: .changeClass),
        Self(path: "changes.part-name", kind: .changeClass),
        Self(path: "changes.time-unit", kind: .changeClass),
        Self(path: "changes.ago", kind: .changeClass),
        Self(path: "changes.counter", kind: .changeClass),
        Self(path: "changes.made", kind: .changeClass),
        Self(path: "changes.copyright", kind: .changeClass),
        Self(path: "changes.person", kind: .changeClass),
        Self(path: "changes.refusal", kind: .changeClass),
        Self(path: "changes.cookie", kind: .changeClass),
        Self(path: "changes.subject", kind: .changeClass),
        Self(path: "changes.condition", kind: .changeClass),
        Self(path: "changes.late-refusal", kind: .changeClass),
        Self(path: "changes.accept", kind: .changeClass),
        Self(path: "changes.handled", kind: .changeClass),
        Self(path: "changes.link-note", kind: .changeClass),
        Self(path: "changes.turning.who.we", kind: .turning),
        Self(path: "changes.turning.who.you", kind: .turning),
        Self(path: "changes.turning.who.they", kind: .turning),
        Self(path: "changes.turning.who.he", kind: .turning),
        Self(path: "changes.turning.how-many.all", kind: .turning),
        Self(path: "changes.turning.how-many.any", kind: .turning),
        Self(path: "changes.turning.how-many.some", kind: .turning),
        Self(path: "changes.turning.how-many.both", kind: .turning),
        Self(path: "changes.turning.by.by", kind: .turning),
        Self(path: "changes.turning.by.from", kind: .turning),
        Self(path: "changes.turning.by.to", kind: .turning),
        Self(path: "changes.turning.joined.and", kind: .turning),
        Self(path: "changes.turning.joined.or", kind: .turning),
        Self(path: "changes.turning.order.before", kind: .turning),
        Self(path: "changes.turning.order.after", kind: .turning),
        Self(path: "changes.contractions", kind: .pairs),
        Self(path: "changes.spellings", kind: .pairs),
        Self(path: "changes.endings", kind: .pairs),
        Self(path: "forms.required", kind: .phrases),
        Self(path: "forms.optional", kind: .phrases),
    ]

    /// The name of the constant: `datesMonthFirst` for `dates.month-first`.
    var constant: String {
        let parts = path.split { $0 == "." || $0 == "-" }
        return parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
