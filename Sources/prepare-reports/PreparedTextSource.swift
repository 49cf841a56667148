internal import CNettle
internal import PreparedSwift

/// The Swift that holds templates and style sheets as constants, with all topics in them.
struct PreparedTextSource {
    var texts: [ReportText]
    /// All phrases by key, as numbers.
    var phrases: [String: Int]

    /// The Swift. Throws where a template names what there is not.
    func source() throws(TemplateError) -> String {
        var texts = texts
        for index in texts.indices { texts[index].text = try TopicSections.filled(texts[index].text, file: "\(texts[index].name).\(texts[index].kind)") }
        let templates = PreparedTemplate(
            templates: Dictionary(texts.filter { $0.kind == "mustache" }.map { ($0.name, $0.text) }) { first, _ in first }, phrases: phrases)
        var lines = ["", "/// Templates and style sheets of reports.", "enum PreparedTexts {"]
        for text in texts {
            // Comments are for who edits a style sheet.
            let shown = try text.kind == "css" ? Self.withoutComments(text.text) : templates.text(of: text.name)
            lines.append("    static let \(SwiftName.of(text.name)): StaticString = \(SwiftSource.literal(shown))")
            guard text.kind == "css" else { continue }
            lines.append("    static let \(SwiftName.of(text.name))Hash: StaticString = \(SwiftSource.literal(Self.hash(of: shown)))")
        }
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    private static func withoutComments(_ sheet: String) -> String {
        var rest = sheet[...]
        var text = ""
        while let start = rest.firstRange(of: "/*"), let end = rest[start.upperBound...].firstRange(of: "*/") {
            text += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return (text + rest).split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The hash by which a Content-Security-Policy names a style (https://www.w3.org/TR/CSP3/#grammardef-hash-source).
    private static func hash(of text: String) -> String {
        var context = sha256_ctx()
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        let bytes = Array(text.utf8)
        unsafe nettle_sha256_init(&context)
        unsafe nettle_sha256_update(&context, bytes.count, bytes)
        unsafe nettle_sha256_digest(&context, digest.count, &digest)
        return "sha256-" + base64(digest)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start...].prefix(3)
            let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { text.append(place <= group.count ? letters[number >> (18 - 6 * place) & 63] : "=") }
        }
        return text
    }
}
