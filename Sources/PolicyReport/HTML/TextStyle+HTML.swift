extension TextStyle {
    /// The class that the style of an HTML report knows it by.
    var htmlClass: StaticString {
        switch self {
        case .plain, .strong, .faint, .address: "plain"
        case .good: "good"
        case .warning: "warning"
        case .danger: "danger"
        }
    }
}
