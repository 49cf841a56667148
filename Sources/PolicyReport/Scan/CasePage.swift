package import PolicyModel

/// Some blocks of a page as a page of their own: small enough to be read, and attached to a report of a wrong answer.
package enum CasePage {
    /// The blocks of these indices, ascending, in HTML that reads as they did: headings, lists, regions and links.
    package static func html(of document: PolicyDocument, blocks: [Int]) -> [UInt8] {
        var page = XMLText()
        page.add("<!DOCTYPE html>\n<html")
        if let language = document.language {
            page.add(" lang=\"")
            page.add(page: language)
            page.add("\"")
        }
        page.add(">\n<head>")
        if let title = document.title { page.add("title", page: title) }
        if let url = document.url {
            page.add("<link rel=\"canonical\" href=\"")
            page.add(page: url)
            page.add("\">")
        }
        page.add("</head>\n<body>\n")
        var depth = 0
        var region = Region.body
        for index in blocks {
            let block = document.blocks[index]
            if block.region != region {
                close(&depth, 0, &page)
                page.add(end(of: region))
                page.add(start(of: block.region))
                region = block.region
            }
            let level = block.kind == .listItem ? max(1, min(block.level, 6)) : 0
            close(&depth, level, &page)
            while depth < level {
                page.add("<ul>\n")
                depth += 1
            }
            add(block, of: document, to: &page)
        }
        close(&depth, 0, &page)
        page.add(end(of: region))
        page.add("</body>\n</html>\n")
        return page.bytes
    }

    private static func close(_ depth: inout Int, _ level: Int, _ page: inout XMLText) {
        while depth > level {
            page.add("</ul>\n")
            depth -= 1
        }
    }

    private static func add(_ block: Block, of document: PolicyDocument, to page: inout XMLText) {
        let (start, end) = marks(of: block)
        page.add(start)
        let text = Array(document.text[block.text])
        var place = 0
        for link in document.links[block.links] where link.span.start >= place && link.span.end <= text.count {
            page.add(page: String(decoding: text[place..<link.span.start], as: UTF8.self))
            page.add("<a href=\"")
            page.add(page: link.target)
            page.add("\">")
            page.add(page: String(decoding: text[link.span.start..<link.span.end], as: UTF8.self))
            page.add("</a>")
            place = link.span.end
        }
        page.add(page: String(decoding: text[place...], as: UTF8.self))
        page.add(end)
    }

    private static func marks(of block: Block) -> (StaticString, StaticString) {
        switch block.kind {
        case .heading:
            switch block.level {
            case 1: ("<h1>", "</h1>\n")
            case 2: ("<h2>", "</h2>\n")
            case 3: ("<h3>", "</h3>\n")
            case 4: ("<h4>", "</h4>\n")
            case 5: ("<h5>", "</h5>\n")
            default: ("<h6>", "</h6>\n")
            }
        case .listItem: ("<li>", "</li>\n")
        case .quotation: ("<blockquote>", "</blockquote>\n")
        case .paragraph, .tableRow, .tableCell, .definition: ("<p>", "</p>\n")
        }
    }

    private static func start(of region: Region) -> StaticString {
        switch region {
        case .body: ""
        case .banner: "<div role=\"banner\">\n"
        case .dialog: "<div role=\"dialog\">\n"
        case .navigation: "<nav>\n"
        case .footer: "<footer>\n"
        }
    }

    private static func end(of region: Region) -> StaticString {
        switch region {
        case .body: ""
        case .banner, .dialog: "</div>\n"
        case .navigation: "</nav>\n"
        case .footer: "</footer>\n"
        }
    }
}
