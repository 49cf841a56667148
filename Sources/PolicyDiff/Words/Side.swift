internal import PolicyModel

/// One of the two sides of a comparison: a document, its words, and what its findings speak of.
struct Side {
    let document: PolicyDocument
    let words: WordSequence
    /// Empty where no findings are asked for.
    var topics = TopicIndex([])
}
