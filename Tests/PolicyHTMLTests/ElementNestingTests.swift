@testable import PolicyHTML
import PolicyModel
import Testing

/// What the skeleton keeps from libxml2, held against what libxml2 makes of it when it sees everything.
@Suite struct ElementNestingTests {
    static let names = [
        "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "image", "img", "input", "label", "legend", "li",
        "link", "listing", "main", "menu", "meta", "nav", "noscript", "ol", "optgroup", "option", "p", "pre", "q", "s", "section", "select",
        "small", "span", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "time",
        "title", "tr", "u", "ul", "x-card", "xmp",
    ]

    @Test(arguments: names)
    func `an element stands in another where libxml2 puts it`(_ child: String) {
        for parent in Self.names {
            for page in [
                "<body><div>a<\(parent)>b<\(child)>c</\(child)>d</\(parent)>e</div>f",
                "<\(parent)><\(child)></\(child)></\(parent)>g",
                "<div><\(parent) class=x> <\(child) id=y>c</\(parent)></\(child)>h",
            ] { expectEqual(page) }
        }
    }

    @Test func `tags in any order make the tree that libxml2 sees in them`() {
        var state: UInt64 = 20
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<3_000 {
            var page = ""
            var open: [String] = []
            // Few names a page, so that they meet each other.
            let names = (0..<2 + next(6)).map { _ in Self.names[next(Self.names.count)] }
            for _ in 0..<next(40) {
                switch next(10) {
                case 0...3:
                    open.append(names[next(names.count)])
                    page += "<\(open[open.count - 1])>"
                case 4...6: if let name = open.popLast() { page += "</\(name)>" }
                case 7: page += "</\(names[next(names.count)])>"
                case 8: page += " "
                default: page += "w"
                }
            }
            expectEqual(page)
        }
    }

    @Test func `libxml2 sees nothing of what stands whole in another element`() {
        let page = "<body><div><p>a <b>b</b><br>c</p><ul><li><span>d</span></li></ul></div></body>"
        var reader = MarkupReader(source: Array(page.utf8), start: 0, limits: PageLimits())
        reader.skeleton = PageSkeleton()
        #expect(String(decoding: reader.read().skeleton.bytes, as: UTF8.self) == "<body><div></div>")
    }

    private func expectEqual(_ page: String, _ location: SourceLocation = #_sourceLocation) {
        let (sure, whole) = (tree(page, showsAll: false), tree(page, showsAll: true))
        #expect(sure == whole, "\(page)", sourceLocation: location)
    }

    private func tree(_ page: String, showsAll: Bool) -> HTMLTree {
        var reader = MarkupReader(source: Array(page.utf8), start: 0, limits: PageLimits())
        reader.skeleton = PageSkeleton(showsAll: showsAll)
        return SkeletonParser.tree(of: reader.read().skeleton, limits: PageLimits(), encoding: "utf-8", notices: [])
    }
}
