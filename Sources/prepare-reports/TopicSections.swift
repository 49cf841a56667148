internal import PolicyModel

/// What a template or a style sheet says of each topic, which is written once.
///
/// `{{@topics}}…{{/@topics}}` stands for itself with each topic in turn, what follows `topics` in the tag between them, and
/// `{{@topics-reversed}}` for the same from the last topic on. Inside, `{{@name}}` is the topic's name, `{{@class}}` the class that a style
/// knows it by, and `{{@one-of a b c}}` the entry at the topic's place.
struct TopicSections {
    private static let close = "{{/@topics}}"

    /// The text with every topic in it. Throws where a section has no end, or fewer entries to choose from than there are topics.
    static func filled(_ source: String, file: String) throws(TemplateError) -> String {
        var rest = source[...]
        var text = ""
        while let open = rest.firstRange(of: "{{@topics"), let tagEnd = rest[open.upperBound...].firstRange(of: "}}") {
            guard let end = rest[tagEnd.upperBound...].firstRange(of: close) else { throw TemplateError(message: "\(file): `{{@topics` has no `\(close)`") }
            text += rest[..<open.lowerBound]
            var separator = rest[open.upperBound..<tagEnd.lowerBound]
            let isReversed = separator.hasPrefix("-reversed")
            if isReversed { separator = separator.dropFirst("-reversed".count) }
            var body = rest[tagEnd.upperBound..<end.lowerBound]
            // A tag alone on its line leaves no empty line.
            if body.first == "\n" { body.removeFirst() }
            var parts: [String] = []
            for (place, topic) in Topic.allCases.enumerated() { parts.append(try Self.text(body, of: topic, at: place, file: file)) }
            text += (isReversed ? parts.reversed() : parts).joined(separator: String(separator))
            rest = rest[end.upperBound...]
            if body.last == "\n", rest.first == "\n" { rest.removeFirst() }
        }
        return text + rest
    }

    private static func text(_ body: Substring, of topic: Topic, at place: Int, file: String) throws(TemplateError) -> String {
        var rest = body
        var text = ""
        while let open = rest.firstRange(of: "{{@"), let end = rest[open.upperBound...].firstRange(of: "}}") {
            text += rest[..<open.lowerBound]
            let words = rest[open.upperBound..<end.lowerBound].split(separator: " ")
            rest = rest[end.upperBound...]
            switch words.first {
            case "name": text += topic.rawValue
            case "class": text += topic.prefix.description
            case "one-of":
                guard words.count > place + 1 else {
                    throw TemplateError(message: "\(file): `{{@one-of` has \(words.count - 1) entries, and `\(topic.rawValue)` is topic \(place + 1)")
                }
                text += words[place + 1]
            default: throw TemplateError(message: "\(file): unknown name `@\(words.joined(separator: " "))`")
            }
        }
        return text + rest
    }
}
