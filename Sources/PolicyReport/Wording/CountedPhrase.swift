/// What a report says of one thing, and of another number of them.
struct CountedPhrase: Sendable, Hashable {
    let one: Phrase
    let other: Phrase
}
