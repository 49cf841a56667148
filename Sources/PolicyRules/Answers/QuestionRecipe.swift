internal import PolicyModel

/// How what rules found becomes the answer to one question. A new question is a row here, rules that feed it, and its wording.
struct QuestionRecipe: Sendable {
    /// What is taken from the page beside what rules contribute, or done with it, in this order.
    enum Step: Sendable {
        /// Only what stands nearest to statements on AI training counts.
        case nearTraining
        /// Each value is told what kind of processing it reaches.
        case reach
        /// That the page grants no objection to AI training is told beside other rights.
        case refusals
        /// A quote goes on to the end of its clause.
        case scope
        /// Lines that are blocks of their own are one value: an address, a path of steps.
        case joinedLines
        /// A quote of a name begins with its first capital letter.
        case namesAlone
        /// A quote around a name, place or day that is a value itself is none.
        case namesOverQuotes
        /// The link beside the authority that one may complain to leads there.
        case complaintLinks
        /// A heading says what follows and answers nothing itself.
        case noHeadings
        /// Links and addresses beside the words are values, too.
        case routes
        /// So is what a form asks for.
        case form
        /// Where AI training rests on what one may object to, the statement of that comes first.
        case trainingGround
    }

    let question: Question
    /// What a value is where its rule does not say.
    let kind: AnswerItem.Kind
    /// What a value is to the question by what its rule finds, where the rule does not say.
    var roles: [Concept: AnswerItem.Role] = [:]
    /// The role of all other values.
    var role: AnswerItem.Role?
    /// Values of these roles come first, in this order.
    var order: [AnswerItem.Role] = []
    var steps: [Step] = []
    /// The most values, of each role where they are ordered by it.
    var most = 6
    /// A value's most characters; longer ones are cut.
    var longest = 200

    /// Which values of one role come first.
    enum Rank: Sendable {
        /// The order of the page.
        case asOnPage
        /// What is said outright before what is said in passing, else the order of the page.
        case outright
        /// What the gravest findings prove.
        case gravest
        /// What is proved more than once.
        case oftenest
        /// One statement of each rule before a second of any, the graver first.
        case eachRule
    }

    var rank = Rank.asOnPage

    private static let reaches: [AnswerItem.Role] = [.aiTraining, .legitimateInterests, .other, .advertising, .marketing]

    /// By question, in the questions' order.
    static let all: [QuestionRecipe] = [
        QuestionRecipe(question: .aiUse, kind: .quote, rank: .eachRule),
        QuestionRecipe(question: .aiData, kind: .name, most: 12, rank: .outright),
        // What is left out keeps its exception, which stands at the end of its sentence, so it has more room.
        QuestionRecipe(question: .aiExclusions, kind: .quote, most: 8, longest: 400, rank: .outright),
        QuestionRecipe(question: .products, kind: .name, steps: [.nearTraining], most: 8),
        QuestionRecipe(
            question: .dates, kind: .date, order: [.effective, .updated, .announced, .start, .deadline], steps: [.namesOverQuotes]),
        QuestionRecipe(question: .legalBasis, kind: .name),
        QuestionRecipe(
            question: .objectionRight, kind: .quote, order: reaches, steps: [.refusals, .reach, .scope, .trainingGround], most: 3, rank: .eachRule),
        QuestionRecipe(
            question: .objectionHow, kind: .route, order: reaches, steps: [.reach, .joinedLines, .noHeadings, .routes, .form], most: 6, longest: 240,
            rank: .gravest),
        QuestionRecipe(question: .objectionProcess, kind: .quote, steps: [.noHeadings], rank: .eachRule),
        QuestionRecipe(question: .objectionEffect, kind: .quote, steps: [.noHeadings], rank: .eachRule),
        QuestionRecipe(
            question: .responsible, kind: .name, roles: [.authority: .authority], role: .controller,
            order: [.controller, .representative, .officer, .authority], steps: [.joinedLines, .namesAlone, .namesOverQuotes, .complaintLinks],
            most: 5),
        QuestionRecipe(
            question: .places, kind: .place, roles: [.law: .statute, .transfer: .transfer], role: .region,
            order: [.region, .statute, .transfer, .safeguard, .governingLaw], steps: [.namesOverQuotes], most: 16, rank: .oftenest),
    ]
}
