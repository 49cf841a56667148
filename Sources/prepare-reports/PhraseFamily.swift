internal import PolicyModel
internal import PolicyYAML

/// Values of the model for each of which reports have a phrase: its key is a group's name and the value's own.
struct PhraseFamily {
    /// The type, as Swift finds it from anywhere.
    let type: String
    /// The property that the type gets.
    let property: String
    /// What keys begin with.
    let group: String
    /// Whether a value may be without a phrase.
    let isPartial: Bool
    /// The cases in Swift and the values' own names.
    let values: [(name: String, raw: String)]

    init<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type, _ property: String, _ group: String, isPartial: Bool = false) {
        self.type = String(reflecting: type)
        self.property = property
        self.group = group
        self.isPartial = isPartial
        values = type.allCases.map { (String(describing: $0), $0.rawValue) }
    }

    /// All of them. What is said of a value in more than one way is a row for each.
    static let all = [
        Self(Topic.self, "label", "topic"),
        Self(Topic.self, "phrase", "topic-phrase"),
        Self(Concept.self, "label", "concept"),
        Self(Question.self, "label", "question"),
        Self(AnswerItem.Role.self, "label", "role", isPartial: true),
        Self(Sign.self, "label", "sign"),
        Self(Severity.self, "label", "severity"),
        Self(Region.self, "label", "region"),
        Self(CaptureStatus.self, "warning", "capture", isPartial: true),
        Self(ChangeKind.self, "label", "change"),
        Self(ChangeForm.self, "label", "form"),
        Self(ChangeFlag.self, "label", "flag"),
        Self(SignificanceRule.self, "words", "rule"),
        Self(ComparedPath.Status.self, "label", "path"),
        Self(HistoryEvent.Kind.self, "label", "event"),
    ]

    /// The Swift that gives each value its phrase. Throws where the complete language lacks one.
    func source(for language: WordingFile) throws(YAMLFileError) -> [String] {
        let known = Set(language.entries.map(\.key))
        var lines = ["", "extension \(type) {", "    /// `\(group)` in the files of reports.", "    var \(property): Phrase\(isPartial ? "?" : "") {", "        switch self {"]
        for value in values {
            let key = "\(group).\(value.raw)"
            if known.contains(key) {
                lines.append("        case .\(value.name): .\(SwiftName.of(key))")
            } else if isPartial {
                lines.append("        case .\(value.name): nil")
            } else {
                throw YAMLFileError(
                    file: language.file, mark: YAMLMark(line: 1, column: 1), message: "there is no phrase `\(key)` for `\(type).\(value.name)`")
            }
        }
        return lines + ["        }", "    }", "}"]
    }
}
