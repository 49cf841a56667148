internal import PolicyModel

/// Texts that follow each other under one header: language, controller, kind of law.
struct VariantLine: Sendable {
    var header: DocumentHeader
    /// The version it showed last.
    var current: Int
    /// Index of the first snapshot of it.
    let first: Int
    /// Index of the last snapshot of it.
    var last: Int

    /// Whether a text with this header belongs to the line. What a text does not say tells nothing apart.
    func holds(_ other: DocumentHeader) -> Bool {
        guard header.namesLegalBases == other.namesLegalBases, Self.agree(header.language, other.language) else { return false }
        guard let mine = header.controller, let its = other.controller else { return true }
        return DocumentHeader.isSame(mine, its)
    }

    /// Whether a line can go on as another: same language and law, and it never shows again once the other has begun.
    func isContinued(by other: VariantLine) -> Bool {
        last < other.first && header.namesLegalBases == other.header.namesLegalBases && Self.agree(header.language, other.header.language)
    }

    private static func agree(_ first: String?, _ second: String?) -> Bool { first == nil || second == nil || first == second }
}
