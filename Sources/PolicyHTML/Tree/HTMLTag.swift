/// The elements that mean something to extraction; every other element is `.other`. Elements of older pages are read as those that
/// look the same, `svg` as `drawing`, the template of a shadow root as `shadow`: `center` as `div`, `del` as `s`, `font` and `mark` as `span`, `kbd` as `code`, `dir` as `ul`.
package enum HTMLTag: String, Sendable, Hashable {
    case text
    case other
    case drawing
    case shadow
    case slot
    case a, abbr, address, article, aside, b, base, blockquote, body, br, button, caption, cite, code, col, colgroup, dd
    case details, dialog, div, dl, dt, em, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header
    case hr, html, i, iframe, img, input, label, legend, li, link, main, menu, meta, nav, noscript, ol, optgroup, option
    case p, pre, q, s, section, select, small, span, strong, sub, summary, sup, table, tbody, td, textarea, tfoot, th
    case thead, time, title, tr, u, ul

    /// Whether libxml2 knows no such element, so that it gets to see one that means nothing in its place.
    var isStranger: Bool {
        switch self {
        case .other, .drawing, .shadow, .slot: true
        default: false
        }
    }
}
