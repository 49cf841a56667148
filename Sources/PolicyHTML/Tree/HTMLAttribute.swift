/// The attributes that extraction reads.
package enum HTMLAttribute: UInt8, Sendable, Hashable, CaseIterable {
    case action, alt, ariaControls, ariaExpanded, ariaHidden, ariaLabel, ariaLabelledby, ariaLevel, ariaModal, ariaRequired, ariaSelected
    case checked, `class`, colspan, content, dataBsTarget, dataTarget, datetime
    case `for`, hidden, href, hreflang, httpEquiv, id, itemprop, lang, method, name, open, placeholder, property, rel, required, role
    case rowspan, scope, selected, slot, src, srcdoc, start, style, title, type, value, xmlLang

    /// The name as pages write it, in lower case; spelled out, because `String(describing:)` looks each case up by reflection.
    var name: String {
        switch self {
        case .action: "action"
        case .alt: "alt"
        case .ariaControls: "aria-controls"
        case .ariaExpanded: "aria-expanded"
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .ariaLabelledby: "aria-labelledby"
        case .ariaLevel: "aria-level"
        case .ariaModal: "aria-modal"
        case .ariaRequired: "aria-required"
        case .ariaSelected: "aria-selected"
        case .checked: "checked"
        case .class: "class"
        case .colspan: "colspan"
        case .content: "content"
        case .dataBsTarget: "data-bs-target"
        case .dataTarget: "data-target"
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
        case .open: "open"
        case .placeholder: "placeholder"
        case .property: "property"
        case .rel: "rel"
        case .required: "required"
        case .role: "role"
        case .rowspan: "rowspan"
        case .scope: "scope"
        case .selected: "selected"
        case .slot: "slot"
        case .src: "src"
        case .srcdoc: "srcdoc"
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
