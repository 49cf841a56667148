/// A stretch of a template, which only `Template` can make.
struct TemplateText: Sendable, Hashable {
    let bytes: ArraySlice<UInt8>

    fileprivate init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }
}

/// The frame of a report, in the part of Mustache's language (https://mustache.github.io/mustache.5.html) that frames need: `{{name}}`,
/// `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`. What fills it is HTML already, so nothing is escaped here.
///
/// The build has put other templates in place of `{{>name}}`, and numbers of phrases in place of their names: `{{%12}}`.
struct Template: Sendable {
    private indirect enum Token: Sendable {
        case text(TemplateText)
        case phrase(Phrase)
        case value(String)
        case section(String, isInverted: Bool, [Token])
    }

    private let tokens: [Token]

    init(_ source: StaticString) {
        var rest = Array(source.description.utf8)[...]
        tokens = Self.tokens(&rest)
    }

    /// Adds the template to `html`, filled with `values` and the words of a language.
    func write(_ values: TemplateValues, in wording: Wording, to html: inout HTMLText) {
        Self.write(tokens, [values], wording, &html)
    }

    private static func write(_ tokens: [Token], _ stack: [TemplateValues], _ wording: Wording, _ html: inout HTMLText) {
        for token in tokens {
            switch token {
            case .text(let text): html.add(text)
            case .phrase(let phrase): html.add(page: wording[phrase].description)
            case .value(let name):
                if case .text(let text)? = value(name, stack) { html.add(text) }
            case .section(let name, let isInverted, let inner):
                let value = value(name, stack)
                if isInverted {
                    if value?.isEmpty ?? true { write(inner, stack, wording, &html) }
                } else if case .list(let items)? = value {
                    for item in items { write(inner, stack + [item], wording, &html) }
                } else if let value, !value.isEmpty {
                    write(inner, stack, wording, &html)
                }
            }
        }
    }

    private static func value(_ name: String, _ stack: [TemplateValues]) -> TemplateValue? {
        for values in stack.reversed() {
            if let value = values.values[name] { return value }
        }
        return nil
    }

    /// Reads up to the end of the section that has been begun, or of the template.
    private static func tokens(_ rest: inout ArraySlice<UInt8>) -> [Token] {
        var tokens: [Token] = []
        while let open = place(of: UInt8(ascii: "{"), in: rest) {
            if open > rest.startIndex { tokens.append(.text(TemplateText(rest[..<open]))) }
            guard let close = place(of: UInt8(ascii: "}"), in: rest[open...]) else { break }
            let tag = rest[(open + 2)..<close]
            rest = rest[(close + 2)...]
            let name = String(decoding: tag.dropFirst(), as: UTF8.self)
            switch tag.first {
            case UInt8(ascii: "#"): tokens.append(.section(name, isInverted: false, Self.tokens(&rest)))
            case UInt8(ascii: "^"): tokens.append(.section(name, isInverted: true, Self.tokens(&rest)))
            case UInt8(ascii: "/"): return tokens
            case UInt8(ascii: "%"):
                if let phrase = Int(name).flatMap(Phrase.init(rawValue:)) { tokens.append(.phrase(phrase)) }
            default: tokens.append(.value(String(decoding: tag, as: UTF8.self)))
            }
        }
        if !rest.isEmpty { tokens.append(.text(TemplateText(rest))) }
        rest = rest[rest.endIndex...]
        return tokens
    }

    /// Where two of a byte stand in a row.
    private static func place(of brace: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0] == brace && $0 + 1 < bytes.endIndex && bytes[$0 + 1] == brace }
    }
}
