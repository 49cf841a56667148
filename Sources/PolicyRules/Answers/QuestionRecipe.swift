internal import PolicyModel

/// How what rules found becomes the answer to one question. A new question is a row here, rules that feed it, and its wording.
struct QuestionRecipe: Sendable {
    /// What is taken from the page beside what rules contribute, or done with it, in this order.
    enum Step: Sendable {
        /// Only what stands nearest to statements on AI training counts.
        case nearTraining
        /// Lines of an address, each a block of its own, are one value.
        case addressLines
        /// A name begins with its first capital letter.
        case namesAlone
        /// Links, addresses and form fields beside the words are values, too.
        case routes
    }

    let question: Question
    /// What a value is where its rule does not say.
    let kind: AnswerItem.Kind
    /// What a value is to the question by what its rule finds, where the rule does not say.
    var roles: [Concept: AnswerItem.Role] = [:]
    /// The role of all other values.
    var role: AnswerItem.Role?
    /// Values of these roles come first, in this order; within a role the page's order holds.
    var order: [AnswerItem.Role] = []
    var steps: [Step] = []
    /// The most values.
    var most = 40
    /// A value's most characters; longer ones are cut.
    var longest = 200

    /// By question, in the questions' order.
    static let all: [QuestionRecipe] = [
        QuestionRecipe(question: .aiUse, kind: .quote),
        QuestionRecipe(question: .aiData, kind: .name),
        // What is left out keeps its exception, which stands at the end of its sentence, so it has more room.
        QuestionRecipe(question: .aiExclusions, kind: .quote, longest: 400),
        QuestionRecipe(question: .products, kind: .name, steps: [.nearTraining]),
        QuestionRecipe(question: .dates, kind: .date, order: [.effective, .updated, .announced, .start, .deadline]),
        QuestionRecipe(question: .legalBasis, kind: .name),
        QuestionRecipe(question: .objectionRight, kind: .quote),
        QuestionRecipe(question: .objectionHow, kind: .route, steps: [.routes]),
        QuestionRecipe(question: .objectionProcess, kind: .quote),
        QuestionRecipe(question: .objectionEffect, kind: .quote),
        QuestionRecipe(
            question: .responsible, kind: .name, roles: [.authority: .authority], role: .controller,
            order: [.controller, .representative, .officer, .authority], steps: [.addressLines, .namesAlone]),
        QuestionRecipe(
            question: .places, kind: .place, roles: [.law: .statute, .transfer: .transfer], role: .region,
            order: [.region, .statute, .transfer, .safeguard, .governingLaw]),
    ]
}
