import PolicyHTML

/// How an element's box stands in the text, as browsers' default style sheets have it (HTML Standard, section 15.3).
enum ElementDisplay {
    /// Flows with the words around it.
    case inline
    /// Its words stand apart from what comes before and after.
    case block
    /// Nothing of it is seen as text.
    case none
    /// A line break.
    case lineBreak

    /// - Parameter isEmpty: whether nothing stands in the element; a frame shows what its page brought along.
    init(_ tag: HTMLTag, isEmpty: Bool) {
        switch tag {
        case .text, .other, .a, .abbr, .b, .cite, .code, .drawing, .em, .i, .input, .img, .q, .s, .shadow, .slot, .small, .span, .strong, .sub,
            .sup, .time, .u:
            self = .inline
        case .br:
            self = .lineBreak
        case .iframe:
            self = isEmpty ? .none : .block
        case .base, .col, .colgroup, .head, .link, .meta, .title:
            self = .none
        default:
            self = .block
        }
    }
}
