/// What the words of a change touch, in the order in which a report names them (the JSON contract, `diff`).
public enum ChangeFlag: String, Sendable, Hashable, CaseIterable, Comparable {
    case negation
    case modal
    case date
    case number
    case entity
    case region
    case objectionRoute = "objection-route"

    public static func < (left: Self, right: Self) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .negation: 0
        case .modal: 1
        case .date: 2
        case .number: 3
        case .entity: 4
        case .region: 5
        case .objectionRoute: 6
        }
    }
}
