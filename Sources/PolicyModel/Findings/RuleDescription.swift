/// What a reader is told of a rule: what it looks for, why, and the proof that it works.
package struct RuleDescription: Sendable, Hashable {
    /// A condition in the rule language's words, for instance `sentence`, `any`, and its patterns.
    package struct Condition: Sendable, Hashable {
        /// Where its words are looked for, as the pack names the places.
        package var places: [String]
        /// `any`, `all` or `none` of the patterns.
        package var quantifier: String
        /// As written in the pack.
        package var patterns: [String]

        package init(places: [String], quantifier: String, patterns: [String]) {
            self.places = places
            self.quantifier = quantifier
            self.patterns = patterns
        }
    }

    /// The rule's id, which never changes; rules of several languages that look for the same may have one id.
    package var id: String
    /// Other names that it is known by: its id with the language in front, then those it had before.
    package var aliases: [String]
    /// The id of its pack.
    package var pack: String
    /// Primary language subtag, for instance `en`.
    package var language: String
    /// What it looks for, in a few words.
    package var title: String
    /// `nil` for a rule that finds nothing itself and only adds a value to an answer.
    package var concept: Concept?
    /// How much a finding of it matters.
    package var severity: Severity
    /// One or two plain sentences for the reader of a finding.
    package var explanation: String
    /// The statute article, or the kind of document that shows the wording.
    package var source: String
    /// As written in the pack.
    package var patterns: [String]
    /// What must hold besides a match; all of them.
    package var conditions: [Condition]
    /// The questions it helps to answer, in their order.
    package var questions: [Question]
    /// Texts it finds, with the words it quotes between « and ».
    package var matching: [String]
    /// Texts it leaves alone.
    package var clear: [String]

    package init(
        id: String, aliases: [String] = [], pack: String, language: String, title: String, concept: Concept?, severity: Severity, explanation: String,
        source: String, patterns: [String], conditions: [Condition], questions: [Question], matching: [String], clear: [String]
    ) {
        self.id = id
        self.aliases = aliases
        self.pack = pack
        self.language = language
        self.title = title
        self.concept = concept
        self.severity = severity
        self.explanation = explanation
        self.source = source
        self.patterns = patterns
        self.conditions = conditions
        self.questions = questions
        self.matching = matching
        self.clear = clear
    }
}
