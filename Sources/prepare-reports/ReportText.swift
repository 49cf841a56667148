/// A template or a style sheet, as its file holds it.
struct ReportText {
    /// The file's name without its ending.
    var name: String
    /// The ending: `mustache`, `css`.
    var kind: String
    var text: String
}
