/// The kinds of words by which the sign and the speaker of a statement are told. Every language gives its own, in a pack's `signs:`.
package enum SignWords: String, Sendable, Hashable, CaseIterable {
    /// Deny what follows them in their clause.
    case negators
    /// Hold a word of another kind and mean nothing by it: "not only".
    case harmless
    /// A wish that something be not so. It denies nothing of what it speaks of, and on the label of a box it is a refusal.
    case wishes
    /// End a clause, and with it the reach of what stands before them.
    case breaks
    /// Open a relative clause, which the next comma ends: what is denied in it is not denied of what stands before it.
    case relatives
    /// Open one where a comma stands before them or before the word that leads to them: ", die", ", mit denen". Elsewhere they are articles.
    case fenced
    /// Deny, behind the object, what their clause says, whoever its subject is: "wir verwenden Nachrichten nicht zum Training".
    case closings
    /// Deny what stands before them in their clause: "is excluded".
    case predicates
    /// Verbs that deny what follows them: "refrain from".
    case refusals
    /// Say that it is so no longer.
    case ended
    /// Say that it rests.
    case paused
    /// Say that it is meant to come.
    case planned
    /// Open a condition that the person decides or must meet.
    case conditions
    /// Say what the reader does or is forbidden to do.
    case persons
    /// The page speaking of itself: "we".
    case own
    /// Begin a clause with a subject of its own, after a comma.
    case subjects
    /// Doers that are not the page's service, where they begin a clause.
    case others
    /// Say that what is spoken of is somebody else's: "their own models".
    case theirs
    /// Stand before the name of one who is not the page's service.
    case suppliers
    /// Open somebody else's opinion, claim or demand.
    case opinions
    /// Say what ought to be.
    case oughts
    /// Say what would be allowed.
    case permissions
    /// A sentence that denies the one before it.
    case echoesNo = "echoes-no"
    /// A sentence that affirms the one before it.
    case echoesYes = "echoes-yes"
    /// Open an answer that says yes.
    case answersYes = "answers-yes"
    /// Open an answer that says no.
    case answersNo = "answers-no"
    /// Open an answer that names a condition.
    case answersMaybe = "answers-maybe"
    /// Open a question that takes for granted what it asks about: "how".
    case openQuestions = "open-questions"
    /// Stand in a heading that denies what stands under it.
    case denyingHeadings = "denying-headings"
    /// Stand in an introduction that means what stands under it: "the following".
    case introductions
}
