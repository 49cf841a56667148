extension String {
    /// Markdown without what stands in code spans, where platforms make no links and tell nobody (CommonMark 0.31, 6.1).
    var withoutCodeSpans: String { replacing(/(`+)[^`]+\1/, with: "") }
}
