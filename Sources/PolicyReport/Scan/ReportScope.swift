package import PolicyModel

/// What of a scanned page a text report shows.
package struct ReportScope: Sendable, Hashable {
    /// Only what belongs to these topics; empty for all.
    package var topics: [Topic]
    /// Whether the findings are listed below the answers.
    package var showsFindings: Bool
    /// One question to show with all its evidence, instead of all answers.
    package var question: Question?
    /// Whether the passages are shown that were looked at for the question and not taken.
    package var explains: Bool

    package init(topics: [Topic] = [], showsFindings: Bool = false, question: Question? = nil, explains: Bool = false) {
        self.topics = topics
        self.showsFindings = showsFindings
        self.question = question
        self.explains = explains
    }

    /// A question to name as one that can be asked for alone: how to object, or where that is not shown the first of the topics that are.
    var example: Question {
        let how = Question.objectionHow
        return includes(how) ? how : Question.allCases.first { $0.topic.map(topics.contains) ?? false } ?? how
    }

    /// Whether a question is one of those to show.
    func includes(_ question: Question) -> Bool {
        self.question.map { $0 == question } ?? (topics.isEmpty || question.topic.map(topics.contains) ?? true)
    }

    /// Whether a finding of a concept is one of those to show.
    func includes(_ concept: Concept) -> Bool {
        topics.isEmpty || concept.topic.map(topics.contains) ?? false
    }
}
