import PolicyModel

// What readers are told about changes, in one place for text and Markdown.

extension HistoryEvent.Kind {
    var label: StaticString {
        switch self {
        case .changed: "changed"
        case .variant: "another text of the page"
        case .partial: "partial capture"
        case .recovered: "recovered"
        case .failed: "failed capture"
        }
    }

    var style: TextStyle {
        switch self {
        case .changed: .strong
        case .variant: .plain
        case .recovered: .good
        case .partial, .failed: .warning
        }
    }
}

extension Answer.Status {
    var label: StaticString {
        switch self {
        case .stated: "stated"
        case .denied: "denied"
        case .notStated: "not stated"
        }
    }
}
