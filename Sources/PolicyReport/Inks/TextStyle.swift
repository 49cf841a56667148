/// How a run of terminal text looks, where the terminal shows colour.
package enum TextStyle: Sendable, Hashable {
    case plain
    case strong
    case faint
    case address
    case good
    case warning
    case danger

    /// The parameters of the ANSI control sequence that selects it (ECMA-48, SGR); `nil` for plain text.
    var code: StaticString? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .address: "36"
        case .good: "32"
        case .warning: "33"
        case .danger: "31"
        }
    }
}
