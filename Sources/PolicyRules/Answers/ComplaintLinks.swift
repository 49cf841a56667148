internal import PolicyModel

/// Where one goes to complain: the link in the name of an authority, or the only one of a sentence that names no other authority.
struct ComplaintLinks {
    private let places: PlacesInText

    init(_ document: PolicyDocument) {
        places = PlacesInText(document: document)
    }

    /// The drafts, those of authorities with where their links lead.
    func drafts(_ drafts: [AnswerDraft], of contributions: [AnswerContribution]) -> [AnswerDraft] {
        var drafts = drafts
        let authorities = drafts.indices.filter { drafts[$0].role == .authority }
        for index in authorities {
            let span = drafts[index].span
            let sentence = contributions.first { $0.span.block == span.block && $0.sentence.start <= span.start && $0.sentence.end >= span.end }?.sentence
            if let link = places.links(in: span).first {
                drafts[index].target = link.target
            } else if let sentence, authorities.allSatisfy({ $0 == index || !overlap(drafts[$0].span, sentence) || overlap(drafts[$0].span, span) }) {
                let links = places.links(in: sentence)
                if links.count == 1 { drafts[index].target = links[0].target }
            }
        }
        return drafts
    }

    private func overlap(_ one: TextSpan, _ other: TextSpan) -> Bool {
        one.block == other.block && one.start < other.end && other.start < one.end
    }
}
