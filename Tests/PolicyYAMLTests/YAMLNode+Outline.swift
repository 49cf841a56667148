import PolicyYAML

extension YAMLNode {
    /// The node on one line: `line:column`, a sign for the style, the value.
    var outline: String {
        let place = "\(mark.line):\(mark.column)"
        switch content {
        case .sequence(let nodes): return "\(place)[\(nodes.map(\.outline).joined(separator: ", "))]"
        case .mapping(let pairs):
            return "\(place){\(pairs.map { "\($0.key.outline): \($0.value.outline)" }.joined(separator: ", "))}"
        case .scalar(let scalar):
            switch scalar.style {
            case .plain: return "\(place) \(scalar.text)"
            case .singleQuoted: return "\(place)'\(scalar.text)'"
            case .doubleQuoted: return "\(place)\"\(scalar.text)\""
            case .literal: return "\(place)|\(scalar.text)"
            case .folded: return "\(place)>\(scalar.text)"
            }
        }
    }
}
