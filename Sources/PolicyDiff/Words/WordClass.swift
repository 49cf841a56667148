/// What a word is to the rules of significance. The bits are in the order of `ChangeWords.classNames`; which words are of a class stands in the
/// languages' files.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// "not", "never", "pas", "sans": with it or without it a sentence says the opposite.
    static let negation = WordClass(rawValue: 1 << 0)
    /// "may", "will", "must", "peut": what may, can, will or must happen.
    static let modal = WordClass(rawValue: 1 << 1)
    /// The name of a month.
    static let month = WordClass(rawValue: 1 << 2)
    /// Written with a digit, or a number word.
    static let number = WordClass(rawValue: 1 << 3)
    /// Part of a company's legal name: "inc", "limited", "gmbh".
    static let companyForm = WordClass(rawValue: 1 << 4)
    /// A country, state, region or union, or a word of its people.
    static let region = WordClass(rawValue: 1 << 5)
    /// "objection", "oppose", "unsubscribe": a word of objecting.
    static let objection = WordClass(rawValue: 1 << 6)
    /// "form", "settings", "formulaire": a word of where one objects.
    static let route = WordClass(rawValue: 1 << 7)
    /// Articles, prepositions, conjunctions and the like.
    static let small = WordClass(rawValue: 1 << 8)
    /// "notice", "avis": what an own text for a region is called.
    static let notice = WordClass(rawValue: 1 << 9)
    /// "object", "opt": a word of objecting only next to a particle ("object to", "you object", "opt out").
    static let objectionVerb = WordClass(rawValue: 1 << 10)
    /// "to", "out", "you": what makes a word of objecting of "object" and "opt".
    static let particle = WordClass(rawValue: 1 << 11)
    /// "controller", "responsible": what a sentence on who answers for the policy says.
    static let responsibility = WordClass(rawValue: 1 << 12)
    /// "basis", "interest": with a word of `legality` next to it a ground of European law. A word that is both stands for both.
    static let ground = WordClass(rawValue: 1 << 13)
    /// "legal", "legitimate".
    static let legality = WordClass(rawValue: 1 << 14)
    /// "section", "Abschnitt", "§": what stands before the number of a part of a text.
    static let partName = WordClass(rawValue: 1 << 15)
    /// "days", "Stunden": a measure of time.
    static let timeUnit = WordClass(rawValue: 1 << 16)
    /// "ago", "il y a": what makes a time of a number that is another tomorrow.
    static let ago = WordClass(rawValue: 1 << 17)
    /// "helpful", "views", "read": what a counter of the page counts.
    static let counter = WordClass(rawValue: 1 << 18)
    /// "generated", "printed": how a copy of a page came to be.
    static let made = WordClass(rawValue: 1 << 19)
    /// "copyright".
    static let copyright = WordClass(rawValue: 1 << 20)
    /// "not", "never": a negation by which somebody refuses; "without" and "unless" only limit.
    static let refusal = WordClass(rawValue: 1 << 22)
    /// "cookies", "traceurs": what a cookie dialog is about.
    static let cookie = WordClass(rawValue: 1 << 23)
    /// "we", "nous", "wir": the page's own people, as what a sentence speaks of.
    static let subject = WordClass(rawValue: 1 << 24)
    /// "nicht", "kein", "niet": a refusal that comes at the end of what it refuses.
    static let lateRefusal = WordClass(rawValue: 1 << 26)
    /// "accept", "akzeptieren": the button of a cookie dialog.
    static let accept = WordClass(rawValue: 1 << 27)
    /// "used", "sold", "shared": what is done with information, where it is said of it.
    static let handled = WordClass(rawValue: 1 << 28)
    /// "opens", "window", "tab": what is said behind a link on where it opens.
    static let linkNote = WordClass(rawValue: 1 << 29)
    /// "if", "when", "whether": what makes a case of a sentence.
    static let condition = WordClass(rawValue: 1 << 25)
    /// "we", "you", "nous": somebody speaks to somebody, as no counter does.
    static let person = WordClass(rawValue: 1 << 21)
}
