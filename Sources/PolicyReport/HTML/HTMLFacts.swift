import PolicyModel

/// Where a page comes from and when, as an HTML report begins with it.
enum HTMLFacts {
    static func of(_ document: PolicyDocument, in wording: Wording) -> [TemplateValues] {
        var facts: [TemplateValues] = []
        func add(_ name: Phrase, _ value: HTMLText) {
            facts.append(["name": .text(HTMLText(wording[name])), "value": .text(value)])
        }
        if document.title != nil { add(.scanFile, HTMLText(page: document.path)) }
        if let url = document.url {
            var link = HTMLText()
            link.add(link: url, HTMLText(page: ShortAddress.of(url)))
            add(.htmlAddress, link)
        }
        if let date = document.effectiveDate { add(.htmlDate, HTMLText(page: date.description)) }
        if let captured = document.captured { add(.htmlCaptured, HTMLText(page: captured)) }
        if let language = document.language { add(.htmlLanguage, HTMLText(page: language)) }
        return facts
    }
}
