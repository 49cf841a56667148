/// The attributes that extraction reads.
package enum HTMLAttribute: UInt8, Sendable, Hashable {
    case alt, ariaHidden, ariaLabel, ariaLabelledby, ariaLevel, ariaModal, ariaRequired, `class`, colspan, content, datetime
    case `for`, hidden, href, hreflang, httpEquiv, id, itemprop, lang, name, placeholder, property, rel, required, role
    case rowspan, scope, src, start, style, title, type, value, xmlLang
}
