internal import PolicyModel

/// Says why two documents may not tell of a change of the policy.
enum Comparability {
    /// Everything that questions the comparison, captures first.
    static func obstacles(_ old: PolicyDocument, _ new: PolicyDocument) -> [Incomparability] {
        var obstacles: [Incomparability] = []
        if old.capture.status.isFailed { obstacles.append(.oldFailed(old.capture.status)) }
        if new.capture.status.isFailed { obstacles.append(.newFailed(new.capture.status)) }
        if old.capture.status == .partial { obstacles.append(.oldPartial) }
        if new.capture.status == .partial { obstacles.append(.newPartial) }
        if let before = old.language, let after = new.language, !before.isSameLanguage(as: after) {
            obstacles.append(.language(old: before, new: after))
        }
        let (before, after) = (ControllerReader.controller(of: old), ControllerReader.controller(of: new))
        if let before, let after, !ControllerReader.isSame(before, after) { obstacles.append(.controller(old: before, new: after)) }
        return obstacles
    }
}

extension String {
    /// Whether two BCP 47 tags name the same language, whatever their regions.
    fileprivate func isSameLanguage(as other: String) -> Bool {
        lowercased().prefix { $0 != "-" && $0 != "_" } == other.lowercased().prefix { $0 != "-" && $0 != "_" }
    }
}
