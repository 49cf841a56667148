/// What happened to words between two documents (the JSON contract, `diff`).
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case reworded
    /// The words stand elsewhere in the new document; a few of them may have changed on the way.
    case moved
    /// The words of a link are the same and lead somewhere else.
    case link

    /// What the change is called when the two documents trade places.
    package var swapped: Self {
        switch self {
        case .added: .removed
        case .removed: .added
        case .reworded, .moved, .link: self
        }
    }

    /// The order of changes that stand at the same word.
    package var rank: Int {
        switch self {
        case .removed: 0
        case .reworded: 1
        case .moved: 2
        case .added: 3
        case .link: 4
        }
    }
}
