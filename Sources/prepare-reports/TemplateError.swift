/// What is wrong with a template.
struct TemplateError: Error, CustomStringConvertible {
    var message: String

    var description: String { "error: \(message)" }
}
