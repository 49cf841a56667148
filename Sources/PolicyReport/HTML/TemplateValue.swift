/// What stands at a name of a template.
enum TemplateValue: Sendable {
    /// Written where the name stands; where it is empty the name's section is left out.
    case text(HTMLText)
    /// The name's section, once for each.
    case list([TemplateValues])
    /// Whether the name's section is written.
    case flag(Bool)

    var isEmpty: Bool {
        switch self {
        case .text(let text): text.bytes.isEmpty
        case .list(let items): items.isEmpty
        case .flag(let isTrue): !isTrue
        }
    }
}
