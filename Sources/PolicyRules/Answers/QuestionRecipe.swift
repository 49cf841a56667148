internal import PolicyModel

/// How what rules found becomes the answer to one question. A question without a row here is answered by quotes of the page's body.
struct QuestionRecipe: Sendable {
    /// What is taken from the page beside what rules contribute, or done with it, in this order.
    enum Step: Sendable {
        /// A name is none where the page calls a place so, or who is responsible.
        case otherNames
        /// Whom to send an objection to is told as the way to object.
        case routesApart
        /// Names and addresses in a sentence on an officer or representative are theirs and not the controller's.
        case envoysApart
        /// What a sentence on who is old enough says of a place is no provision for the people there.
        case agesApart
        /// Only what stands nearest to statements on AI training counts.
        case nearTraining
        /// What people themselves share comes first, what others give last.
        case foremost
        /// What is about a matter of its own, or one of others, counts only where nothing else is said.
        case ownMatters
        /// A statement that points back at what was said before is told with it, and after others, as is one that grants less.
        case antecedents
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
        /// An address is told once, with the name before it and its town.
        case wholeAddresses
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

    /// What menus and the foot of a page are worth to a question.
    enum Margins: Sendable {
        /// They never answer it.
        case unread
        /// They answer where nothing else does.
        case readLast
        /// They are a part of the page as any other.
        case read
    }

    var margins = Margins.unread
    /// Whether titles of other pages that a page lists may answer.
    var readsTitles = false

    private static let reaches: [AnswerItem.Role] = [.aiTraining, .legitimateInterests, .other, .advertising, .marketing]

    /// By question, in the questions' order.
    static let all = Question.allCases.map { question in
        rows.first { $0.question == question } ?? QuestionRecipe(question: question, kind: .quote, steps: [.noHeadings], rank: .eachRule)
    }

    private static let rows: [QuestionRecipe] = [
        QuestionRecipe(question: .aiUse, kind: .quote, steps: [.foremost], rank: .eachRule),
        QuestionRecipe(question: .aiData, kind: .name, steps: [.foremost], most: 12, rank: .outright),
        // What is left out keeps its exception, which stands at the end of its sentence, so it has more room.
        QuestionRecipe(question: .aiExclusions, kind: .quote, most: 8, longest: 400, rank: .outright),
        QuestionRecipe(question: .products, kind: .name, steps: [.otherNames, .nearTraining], most: 8, readsTitles: true),
        QuestionRecipe(
            question: .dates, kind: .date, order: [.effective, .updated, .announced, .start, .deadline], steps: [.namesOverQuotes], margins: .read,
            readsTitles: true),
        QuestionRecipe(question: .legalBasis, kind: .name),
        QuestionRecipe(
            question: .objectionRight, kind: .quote, order: reaches, steps: [.refusals, .ownMatters, .reach, .scope, .antecedents, .trainingGround],
            most: 3, rank: .eachRule, margins: .read),
        QuestionRecipe(
            question: .objectionHow, kind: .route, order: reaches, steps: [.reach, .joinedLines, .noHeadings, .routes, .form], most: 6, longest: 240,
            rank: .gravest, margins: .read),
        QuestionRecipe(question: .objectionProcess, kind: .quote, steps: [.noHeadings, .antecedents], rank: .eachRule, margins: .read),
        QuestionRecipe(question: .objectionEffect, kind: .quote, steps: [.noHeadings, .antecedents], rank: .eachRule, margins: .read),
        QuestionRecipe(
            question: .responsible, kind: .name, roles: [.authority: .authority], role: .controller,
            order: [.controller, .representative, .officer, .authority],
            steps: [.routesApart, .envoysApart, .joinedLines, .namesAlone, .wholeAddresses, .namesOverQuotes, .complaintLinks],
            most: 5, margins: .readLast, readsTitles: true),
        QuestionRecipe(
            question: .places, kind: .place, roles: [.law: .statute, .transfer: .transfer], role: .region,
            order: [.region, .statute, .transfer, .safeguard, .governingLaw], steps: [.agesApart, .namesOverQuotes], most: 16, rank: .oftenest, margins: .readLast,
            readsTitles: true),
    ]
}
