/// The attributes that extraction reads.
package enum HTMLAttribute: UInt8, Sendable, Hashable, CaseIterable {
    case alt, ariaHidden, ariaLabel, ariaLabelledby, ariaLevel, ariaModal, ariaRequired, `class`, colspan, content, datetime
    case `for`, hidden, href, hreflang, httpEquiv, id, itemprop, lang, name, placeholder, property, rel, required, role
    case rowspan, scope, src, start, style, title, type, value, xmlLang

    /// The name as pages write it, in lower case.
    var name: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .ariaLabelledby: "aria-labelledby"
        case .ariaLevel: "aria-level"
        case .ariaModal: "aria-modal"
        case .ariaRequired: "aria-required"
        case .httpEquiv: "http-equiv"
        case .xmlLang: "xml:lang"
        default: String(describing: self)
        }
    }

    /// All attributes by their names.
    static let table = NameTable(allCases.map { ($0.name, $0) })
}
