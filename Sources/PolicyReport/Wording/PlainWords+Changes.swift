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
        case .deleted: "taken out of the archive"
        case .returned: "in the archive again"
        }
    }

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

extension Answer.Status? {
    var label: StaticString {
        switch self {
        case nil: "not known"
        case .stated: "stated"
        case .denied: "denied"
        case .notStated: "not stated"
        }
    }
}

extension Topic {
    /// As part of a sentence.
    var phrase: StaticString {
        switch self {
        case .aiTraining: "AI training"
        case .rightToObject: "the right to object"
        case .jurisdiction: "law and responsibility"
        }
    }
}

extension ComparedPath.Status {
    var label: StaticString {
        switch self {
        case .changed: "changed"
        case .unchanged: "unchanged"
        case .added: "added"
        case .removed: "removed"
        case .failed: "no policy"
        case .unreadable: "unreadable"
        }
    }

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
    var message: String {
        switch self {
        case .oldFailed(let status): "The old page is no policy (\(status.rawValue)); there is nothing to compare."
        case .newFailed(let status): "The new page is no policy (\(status.rawValue)); there is nothing to compare."
        case .oldPartial: "The old page is cut off: what seems added may only have been missing there."
        case .newPartial: "The new page is cut off: what seems removed may only be missing here."
        case .oldLacks(let words):
            "\(words) words of the new page stand nowhere in the old one, and far fewer the other way round: see that the old page was saved whole."
        case .newLacks(let words):
            "\(words) words of the old page stand nowhere in the new one, and far fewer the other way round: see that the new page was saved whole."
        case .language(let old, let new): "The two pages are in different languages (\(old), \(new)), so they are two variants."
        case .controller(let old, let new):
            "Different companies answer for the two pages (\(old); \(new)), so they may be two variants rather than two versions."
        case .region(let old, let new):
            "The two pages address different regions (\(old); \(new)), so they may be two variants rather than two versions."
        }
    }
}
