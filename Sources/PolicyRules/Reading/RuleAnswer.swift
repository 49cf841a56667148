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
        /// The names of companies, with their legal forms, among the words that matched, or in the sentence where there are none.
        case company
        /// What the sentence says that something is done with: the words after a verb that the match holds, or those before the match.
        case object
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

    /// The lists of a pack that hold the small words inside names ("of", "the"), words with capital letters that are no names, and the
    /// words between two names ("and").
    package static let nameWords = ["name-link", "no-name", "name-join"]
    /// The list of companies' legal forms, and lists that tell names from places and public bodies by their kind; the last three a pack may lack.
    package static let companyWords = ["legal-form", "place", "nationality", "public-body"]
    /// The lists of a pack that hold the words before what something is done with ("use"), those after it ("to"), those that name nothing ("it"), and
    /// those behind which it begins in a clause of its own ("whether"); the last one a pack may lack.
    package static let objectWords = ["object-start", "object-end", "no-object", "object-lead"]

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
    /// Whether the value comes after those that rules without this say.
    package var isPassing = false
    /// What the words that matched are to what stands beside them; such a rule answers nothing.
    package var marks: PassageMark?

    /// The lists that its value names.
    var listNames: [String] {
        switch value {
        case .nothing, .sentence, .titles: []
        // A kind of information goes on to where what is done with it begins.
        case .quote: question == .aiData ? [Self.objectWords[1]] : []
        case .name, .company: Self.nameWords + Self.companyWords
        case .object: Self.objectWords
        case .text(let text): ValueTemplate(text).parts.compactMap { if case .list(let name) = $0 { name } else { nil } }
        }
    }
}
