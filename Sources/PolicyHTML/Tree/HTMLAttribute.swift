/// The attributes that extraction reads.
package enum HTMLAttribute: UInt8, Sendable, Hashable, CaseIterable {
    case action, alt, ariaHidden, ariaLabel, ariaLabelledby, ariaLevel, ariaModal, ariaRequired, checked, `class`, colspan, content, datetime
    case `for`, hidden, href, hreflang, httpEquiv, id, itemprop, lang, method, name, placeholder, property, rel, required, role
    case rowspan, scope, selected, src, start, style, title, type, value, xmlLang

    /// The name as pages write it, in lower case; spelled out, because `String(describing:)` looks each case up by reflection.
    var name: String {
        switch self {
        case .action: "action"
        case .alt: "alt"
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .ariaLabelledby: "aria-labelledby"
        case .ariaLevel: "aria-level"
        case .ariaModal: "aria-modal"
        case .ariaRequired: "aria-required"
        case .checked: "checked"
        case .class: "class"
        case .colspan: "colspan"
        case .content: "content"
        case .datetime: "datetime"
        case .for: "for"
        case .hidden: "hidden"
        case .href: "href"
        case .hreflang: "hreflang"
        case .httpEquiv: "http-equiv"
        case .id: "id"
        case .itemprop: "itemprop"
        case .lang: "lang"
        case .method: "method"
        case .name: "name"
        case .placeholder: "placeholder"
        case .property: "property"
        case .rel: "rel"
        case .required: "required"
        case .role: "role"
        case .rowspan: "rowspan"
        case .scope: "scope"
        case .selected: "selected"
        case .src: "src"
        case .start: "start"
        case .style: "style"
        case .title: "title"
        case .type: "type"
        case .value: "value"
        case .xmlLang: "xml:lang"
        }
    }

    /// All attributes by their names.
    static let table = NameTable(allCases.map { ($0.name, $0) })
}
