/// Every element name that is read in its own way; all others are markup of tag `.other`.
struct ElementTable: Sendable {
    private let kinds: NameTable<ElementKind>

    static let shared = ElementTable()

    private init() {
        var entries: [(String, ElementKind)] = []
        for tag in Self.markup { entries.append((tag.rawValue, ElementKind(tag: tag, content: .markup))) }
        for tag in Self.void { entries.append((tag.rawValue, ElementKind(tag: tag, content: .void))) }
        for name in Self.absent { entries.append((name, ElementKind(tag: .other, content: .absent))) }
        for (name, tag, content) in Self.others { entries.append((name, ElementKind(tag: tag, content: content))) }
        kinds = NameTable(entries)
    }

    /// What a name means.
    @inline(__always)
    func kind(of key: NameKey) -> ElementKind {
        kinds.value(of: key) ?? .unknown
    }

    /// Elements that are markup of their own tag.
    private static let markup: [HTMLTag] = [
        .a, .abbr, .address, .article, .aside, .b, .blockquote, .button, .caption, .cite, .code, .colgroup, .dd,
        .details, .dialog, .div, .dl, .dt, .em, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3,
        .h4, .h5, .h6, .head, .header, .i, .label, .legend, .li, .main, .menu, .nav, .noscript, .ol,
        .optgroup, .option, .p, .pre, .q, .s, .section, .select, .small, .span, .strong, .sub, .summary, .sup,
        .table, .tbody, .td, .tfoot, .th, .thead, .time, .tr, .u, .ul,
    ]
    private static let void: [HTMLTag] = [.base, .br, .col, .hr, .img, .input, .link, .meta]
    private static let absent = [
        "area", "basefont", "bgsound", "command", "embed", "keygen", "param", "source", "track", "wbr",
    ]
    private static let others: [(String, HTMLTag, ElementKind.Content)] = [
        ("html", .html, .page), ("body", .body, .page),
        ("script", .other, .script), ("style", .other, .invisible), ("noembed", .other, .invisible),
        ("noframes", .other, .invisible), ("iframe", .iframe, .invisible), ("frame", .iframe, .void),
        ("title", .title, .text), ("textarea", .textarea, .text), ("xmp", .pre, .literal), ("plaintext", .pre, .rest),
        ("svg", .drawing, .foreign), ("math", .other, .foreign), ("template", .shadow, .template), ("slot", .slot, .markup),
        // Elements of older pages, read as those that look the same.
        ("center", .div, .markup), ("search", .div, .markup), ("hgroup", .div, .markup), ("dir", .ul, .markup),
        ("listing", .pre, .markup), ("font", .span, .markup), ("big", .span, .markup), ("mark", .span, .markup),
        ("del", .s, .markup), ("strike", .s, .markup), ("ins", .u, .markup), ("tt", .code, .markup),
        ("kbd", .code, .markup), ("samp", .code, .markup), ("dfn", .em, .markup), ("var", .i, .markup),
        ("acronym", .abbr, .markup), ("image", .img, .void),
    ]
}
