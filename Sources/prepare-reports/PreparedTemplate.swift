/// Makes templates ready: other templates in place of their names, and numbers of phrases in place of theirs.
struct PreparedTemplate {
    /// All templates by name.
    var templates: [String: String]
    /// All phrases by key, as numbers.
    var phrases: [String: Int]

    /// A template with nothing left to look up. Throws where it names what there is not.
    func text(of name: String) throws(TemplateError) -> String {
        guard let source = templates[name] else { throw TemplateError(message: "there is no template `\(name)`") }
        var rest = source[...]
        var text = ""
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let tag = rest[open.upperBound..<close.lowerBound]
            text += rest[..<open.lowerBound]
            rest = rest[close.upperBound...]
            switch tag.first {
            case ">":
                text += try self.text(of: String(tag.dropFirst()))
                if rest.first == "\n" { rest.removeFirst() }
            case "%":
                guard let phrase = phrases[String(tag.dropFirst())] else {
                    throw TemplateError(message: "\(name).mustache names the phrase `\(tag.dropFirst())`, which no language has")
                }
                text += "{{%\(phrase)}}"
            case "#", "^", "/":
                text += "{{\(tag)}}"
                // A section's tag alone on its line leaves no empty line.
                if rest.first == "\n", text.dropLast(tag.count + 4).last.map({ $0 == "\n" }) ?? true { rest.removeFirst() }
            default: text += "{{\(tag)}}"
            }
        }
        return text + rest
    }
}
