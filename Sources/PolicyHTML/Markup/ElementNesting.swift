/// What libxml2 makes of an element in another, as far as that is sure without asking it: it keeps the one where it stands in the other.
///
/// libxml2 decides by the name of the innermost open element alone whether a start tag ends it (`htmlStartClose` of its HTML parser), and
/// an end tag of that element's name ends nothing else. Only html, head and body, which it adds by itself, are another matter.
extension HTMLTag {
    /// Whether an element is one in which others may surely stand.
    var holdsOthers: Bool {
        switch self {
        case .text, .html, .head, .body, .title, .base, .link, .meta, .iframe, .br, .hr, .img, .input, .col, .colgroup, .caption, .form,
            .fieldset, .legend, .noscript, .option, .optgroup, .select, .textarea, .menu:
            false
        default:
            true
        }
    }

    /// Whether an element has no end tag, nor anything in it.
    var isVoid: Bool {
        switch self {
        case .br, .hr, .img, .input: true
        default: false
        }
    }

    /// Whether an element whose start tag is read where `parent` (which holds others) is the innermost open element surely becomes its child.
    func stays(in parent: HTMLTag) -> Bool {
        switch self {
        case .a:
            parent != .a
        case .div, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .blockquote, .thead:
            parent != .p
        case .ol:
            parent != .p && parent != .ul
        case .p:
            switch parent {
            case .b, .i, .p, .s, .small, .u: false
            default: !parent.isHeading
            }
        case .ul, .dl, .dt, .dd:
            switch parent {
            case .address, .dd, .dt, .ol, .p, .pre: false
            default: true
            }
        case .li, .table:
            switch parent {
            case .a, .address, .dl, .li, .p, .pre: false
            default: !parent.isHeading
            }
        case .pre, .address:
            parent != .p && parent != .ul
        case .tr, .tbody, .tfoot:
            switch parent {
            case .p, .tbody, .td, .tfoot, .th, .thead, .tr: self == .tr && (parent == .tbody || parent == .thead || parent == .tfoot)
            default: true
            }
        case .td, .th:
            switch parent {
            case .a, .b, .i, .p, .span, .td, .th, .u: false
            default: true
            }
        default:
            holdsOthers || isVoid
        }
    }

    private var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
