extension HTMLAttribute {
    static func named(_ name: String) -> HTMLAttribute? {
        switch name {
        case "alt": .alt
        case "aria-hidden": .ariaHidden
        case "aria-label": .ariaLabel
        case "aria-labelledby": .ariaLabelledby
        case "aria-level": .ariaLevel
        case "aria-modal": .ariaModal
        case "aria-required": .ariaRequired
        case "class": .class
        case "colspan": .colspan
        case "content": .content
        case "datetime": .datetime
        case "for": .for
        case "hidden": .hidden
        case "href": .href
        case "hreflang": .hreflang
        case "http-equiv": .httpEquiv
        case "id": .id
        case "itemprop": .itemprop
        case "lang": .lang
        case "name": .name
        case "placeholder": .placeholder
        case "property": .property
        case "rel": .rel
        case "required": .required
        case "role": .role
        case "rowspan": .rowspan
        case "scope": .scope
        case "src": .src
        case "start": .start
        case "style": .style
        case "title": .title
        case "type": .type
        case "value": .value
        case "xml:lang": .xmlLang
        default: nil
        }
    }
}
