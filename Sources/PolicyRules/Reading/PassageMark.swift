/// What words of a page are to the answers beside them, where they answer nothing themselves. A rule names it as `marks`.
package enum PassageMark: String, Sendable, Hashable, CaseIterable {
    /// They speak of a way that others offer: another company, an association of advertisers, a browser.
    case elsewhere
    /// They are the title of a document.
    case document
    /// They ask the reader to get in touch, and do not say where.
    case contact
    /// What stands there is about a matter of its own: a lottery, a survey.
    case aside
    /// They point back at what was said before ("such processing").
    case backward
    /// They name what people themselves write, show or share: what they ask for first.
    case foremost
    /// They head what is about information that others give.
    case remote
    /// They limit what is done, where to object would end it ("restriction of processing").
    case lesser
    /// They tell what a link does, for those who do not see it ("opens in a new window").
    case decoration
}
