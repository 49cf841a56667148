import PolicyModel

// What readers are told about changes, in one place for text and Markdown.

extension HistoryEvent.Kind {
    var style: TextStyle {
        switch self {
        case .changed: .strong
        case .variant: .plain
        case .recovered: .good
        case .partial, .failed, .deleted: .warning
        case .returned: .strong
        }
    }
}

extension Answer {
    /// Whether the question is answered at all.
    var statusLabel: Phrase {
        switch status {
        case nil: isAsked ? .statusNotKnown : .statusNotAsked
        case .stated: .statusStated
        case .denied: .statusDenied
        case .notStated: .statusNotStated
        }
    }
}

extension ComparedPath.Status {
    var style: TextStyle {
        switch self {
        case .changed: .strong
        case .unchanged: .faint
        case .added: .good
        case .removed, .unreadable: .danger
        case .failed: .warning
        }
    }
}

extension ChangeKind {
    var style: TextStyle {
        switch self {
        case .added: .good
        case .removed: .danger
        case .reworded, .link: .warning
        case .moved: .plain
        }
    }
}

extension Incomparability {
    /// What the reader has to know before anything else. Names that it holds come from the page.
    func message(in wording: Wording) -> String {
        switch self {
        case .oldFailed(let status): wording.fill(.obstacleOldFailed, .plain, status.rawValue)
        case .newFailed(let status): wording.fill(.obstacleNewFailed, .plain, status.rawValue)
        case .oldPartial: wording[.obstacleOldPartial].description
        case .newPartial: wording[.obstacleNewPartial].description
        case .oldLacks(let words): wording.fill(.obstacleOldLacks, .plain, "\(words)")
        case .newLacks(let words): wording.fill(.obstacleNewLacks, .plain, "\(words)")
        case .language(let old, let new): wording.fill(.obstacleLanguage, .plain, old, new)
        case .controller(let old, let new): wording.fill(.obstacleController, .plain, old, new)
        case .region(let old, let new): wording.fill(.obstacleRegion, .plain, old, new)
        }
    }
}
