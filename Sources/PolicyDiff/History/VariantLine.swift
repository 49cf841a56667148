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

    /// Whether a line can go on as another: the same language, and it never shows again once the other has begun. A company can take
    /// another name, or begin to name the legal bases of what it does; where both are others, it is the text for another region.
    func isContinued(by other: VariantLine) -> Bool {
        guard last < other.first, Self.agree(header.language, other.header.language) else { return false }
        guard let mine = header.controller, let its = other.header.controller else { return true }
        return header.namesLegalBases == other.header.namesLegalBases || DocumentHeader.isSame(mine, its)
    }

    private static func agree(_ first: String?, _ second: String?) -> Bool { first == nil || second == nil || first == second }
}
