/// What fills a template, by the names in it. A name that is not among the values of a section is looked for around it.
struct TemplateValues: Sendable, ExpressibleByDictionaryLiteral {
    private(set) var values: [String: TemplateValue]

    init(dictionaryLiteral elements: (String, TemplateValue)...) {
        values = Dictionary(elements) { $1 }
    }

    subscript(_ name: String) -> TemplateValue? {
        get { values[name] }
        set { values[name] = newValue }
    }
}
