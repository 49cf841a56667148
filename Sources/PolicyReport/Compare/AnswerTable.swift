import PolicyModel

/// What several pages answer, question by question: the one table that all reports of `compare` draw.
struct AnswerTable: Sendable {
    /// What one page answers to one question.
    struct Cell: Sendable {
        var answer: Answer
        /// The words of the page that prove it first; empty where it says nothing.
        var quote: String
        /// Those words with what stands around them, where they are too few to prove anything to a reader.
        var passage: String
    }

    /// Shorter quotes, in bytes, are shown with what stands around them.
    private static let shortest = 60

    /// One page.
    struct Column: Sendable {
        var path: String
        var title: String?
        var url: String?
        var captured: String?
        var language: String?
        var capture: CaptureStatus
        /// In the order of the questions; empty for a failed capture.
        var cells: [Cell]
    }

    private(set) var columns: [Column] = []

    mutating func add(_ page: ScannedPage) {
        let document = page.document
        let cells: [Cell] = document.capture.status.isFailed ? [] : page.answers.map { answer in
            guard let first = answer.items.first?.evidence.first ?? answer.evidence.first else { return Cell(answer: answer, quote: "", passage: "") }
            let span = page.findings[first].span
            let quote = document.text(at: span)
            guard quote.utf8.count < Self.shortest else { return Cell(answer: answer, quote: quote, passage: quote) }
            let excerpt = Excerpt(span, of: document, reach: 120, longest: Self.shortest)
            return Cell(answer: answer, quote: quote, passage: excerpt.before + excerpt.quote + excerpt.after)
        }
        columns.append(
            Column(
                path: document.path, title: document.title, url: document.url, captured: document.captured, language: document.language,
                capture: document.capture.status, cells: cells))
    }

    /// The questions that some page was asked, in their order.
    var questions: [Question] { (columns.map(\.cells).max { $0.count < $1.count } ?? []).map(\.answer.question) }

    /// What a page answers to a question; `nil` for a failed capture.
    func cell(_ question: Question, of column: Column) -> Cell? { column.cells.first { $0.answer.question == question } }

    /// What each page is called: the end of its path, as much of it as no other page shares.
    var names: [String] {
        let paths = columns.map { $0.path.split(separator: "/", omittingEmptySubsequences: true).map(String.init) }
        return paths.indices.map { index in
            let path = paths[index]
            for count in 1...max(1, path.count) {
                let name = path.suffix(count)
                if !paths.indices.contains(where: { $0 != index && paths[$0].suffix(count) == name }) { return name.joined(separator: "/") }
            }
            return columns[index].path
        }
    }
}
