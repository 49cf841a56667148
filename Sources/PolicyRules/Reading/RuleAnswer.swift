package import PolicyModel

/// What a finding contributes to a question.
package struct RuleAnswer: Sendable, Hashable {
    /// Where the value's words come from.
    package enum Value: Sendable, Hashable {
        /// No value: the finding answers by its status alone.
        case nothing
        /// The words that matched.
        case quote
        /// The sentence of the match.
        case sentence
        /// The name that the sentence gives beside the words that matched.
        case name
        /// Text in which each `{list}` stands for what the list matched; a text that is only `{list}` gives one value a match.
        case text(String)
        /// What the other header cells say of the table's cells under this one that answer yes, or no.
        case titles(Sign)
    }

    /// What the page must make of the words that matched, for the answer to count.
    package enum Occasion: String, Sendable, Hashable, CaseIterable {
        /// Anything but a denial; a denial answers a question that asks whether.
        case stated
        /// A denial.
        case denied
    }

    /// Where the words of a `{list}` are looked for.
    package enum Source: String, Sendable, Hashable, CaseIterable {
        /// The quote, or the sentence where the quote holds none.
        case match
        case quote
        case sentence
        case block
    }

    /// The list of a pack that holds the small words inside names ("of", "the").
    package static let nameLinks = "name-link"
    /// The list of a pack that holds words with capital letters that are no names.
    package static let noNames = "no-name"

    /// The question that is answered.
    package var question: Question
    /// What a match says to it.
    package var status: Answer.Status
    /// When a match says it.
    package var when: Occasion = .stated
    /// What is shown as the answer.
    package var value: Value
    /// Where the words of a list in `value` come from.
    package var source: Source
    /// What the value is; `nil` to leave it to the question's recipe.
    package var kind: AnswerItem.Kind?
    /// What the value is to the question; `nil` to leave it to the recipe.
    package var role: AnswerItem.Role?
    /// Whether values in neighbouring blocks are one: the steps of a path.
    package var joins = false

    /// The lists that its value names.
    var listNames: [String] {
        switch value {
        case .nothing, .quote, .sentence, .titles: []
        case .name: [Self.nameLinks, Self.noNames]
        case .text(let text): ValueTemplate(text).parts.compactMap { if case .list(let name) = $0 { name } else { nil } }
        }
    }
}
