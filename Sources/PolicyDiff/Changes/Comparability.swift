internal import PolicyModel

/// Says why two documents may not tell of a change of the policy.
enum Comparability {
    /// Everything that questions the comparison, captures first.
    static func obstacles(
        _ old: Capture, _ oldHeader: DocumentHeader, _ new: Capture, _ newHeader: DocumentHeader
    ) -> [Incomparability] {
        var obstacles: [Incomparability] = []
        if old.status.isFailed { obstacles.append(.oldFailed(old.status)) }
        if new.status.isFailed { obstacles.append(.newFailed(new.status)) }
        if old.status == .partial { obstacles.append(.oldPartial) }
        if new.status == .partial { obstacles.append(.newPartial) }
        // A wall names no controller and no legal basis: that makes it no variant.
        guard !old.status.isFailed, !new.status.isFailed else { return obstacles }
        if let before = oldHeader.language, let after = newHeader.language, before != after {
            obstacles.append(.language(old: before, new: after))
        }
        if let before = oldHeader.controller, let after = newHeader.controller, !DocumentHeader.isSame(before, after) {
            obstacles.append(.controller(old: before, new: after))
        }
        if oldHeader.namesLegalBases != newHeader.namesLegalBases {
            obstacles.append(.region(old: rights(oldHeader), new: rights(newHeader)))
        }
        return obstacles
    }

    /// Says that one side may have been saved only in part: it is a sixth or more shorter, by at least `fewest` words, and holds at most half
    /// as many words that the other lacks as the other way round. Nothing else tells of such a page where the part that was saved ends with
    /// a whole sentence; and it may well hold the news of an update, too.
    static func lack(_ map: AlignmentMap) -> Incomparability? {
        let gone = map.newOf.count { $0 < 0 }
        let come = map.oldOf.count { $0 < 0 }
        if gone - come >= fewest, (gone - come) * 6 >= map.newOf.count, come * 2 <= gone { return .newLacks(words: gone) }
        if come - gone >= fewest, (come - gone) * 6 >= map.oldOf.count, gone * 2 <= come { return .oldLacks(words: come) }
        return nil
    }

    /// A short page loses as much to an ordinary edit.
    private static let fewest = 400

    private static func rights(_ header: DocumentHeader) -> String {
        header.namesLegalBases ? "names legal bases, as European law asks" : "names no legal bases"
    }
}
