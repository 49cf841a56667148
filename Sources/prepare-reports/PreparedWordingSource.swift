internal import PolicyYAML
internal import PreparedSwift

/// The Swift that holds the words of reports: a case for each phrase, those of values of the model with their values, and a table for each language.
///
/// Gaps are numbered in the order in which the first language has them.
struct PreparedWordingSource {
    /// The complete one first.
    var languages: [WordingFile]

    /// The Swift. Throws where the complete language has no phrase for a value that needs one.
    func source() throws(YAMLFileError) -> String {
        let complete = languages[0]
        var lines = [
            "// Made by prepare-reports from the files of reports; do not edit.",
            "",
            "import PolicyModel",
            "",
            "/// What a report says, whatever the language.",
            "enum Phrase: Int, CaseIterable, Sendable, Hashable {",
        ]
        lines += complete.entries.map { "    case \(SwiftName.of($0.key))" }
        lines += ["}", "", "extension CountedPhrase {"]
        for entry in complete.entries where entry.key.hasSuffix(".one") {
            let name = SwiftName.of(String(entry.key.dropLast(4)))
            lines.append("    static var \(name): CountedPhrase { CountedPhrase(one: .\(name)One, other: .\(name)Other) }")
        }
        lines.append("}")
        for family in PhraseFamily.all { lines += try family.source(for: complete) }
        lines += ["", "/// The words of reports, by language and phrase.", "enum PreparedWording {"]
        lines.append("    static let languages: [StaticString] = [\(languages.map { SwiftSource.literal($0.language) }.joined(separator: ", "))]")
        lines.append("    static let singulars: [[Int]] = \(languages.map(\.singular))")
        lines.append("    /// Phrases that a language lacks, which are said in the words of the first.")
        lines.append("    static let missing: [StaticString] = [\(missing.map(SwiftSource.literal).joined(separator: ", "))]")
        lines += ["", "    static func words(of language: Int) -> [StaticString] {", "        switch language {"]
        for (index, language) in languages.enumerated().dropFirst() { lines.append("        case \(index): \(language.language)") }
        lines += ["        default: \(complete.language)", "        }", "    }"]
        for language in languages { lines += table(of: language) }
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    private var missing: [String] {
        languages.dropFirst().flatMap { language in
            let known = Set(language.entries.map(\.key))
            return languages[0].entries.filter { !known.contains($0.key) }.map { "\(language.language): \($0.key)" }
        }
    }

    private func table(of language: WordingFile) -> [String] {
        let texts = Dictionary(language.entries.map { ($0.key, $0.text) }) { first, _ in first }
        var lines = ["", "    private static let \(language.language): [StaticString] = ["]
        for entry in languages[0].entries {
            var text = texts[entry.key] ?? entry.text
            for (number, gap) in gaps(of: entry).enumerated() { text = Self.replace("{\(gap)}", in: text, with: "{\(number)}") }
            lines.append("        \(SwiftSource.literal(text)),")
        }
        return lines + ["    ]"]
    }

    /// A phrase for one and that for others take the same.
    private func gaps(of entry: WordingFile.Entry) -> [String] {
        guard entry.key.hasSuffix(".one") else { return entry.gaps }
        let other = String(entry.key.dropLast(4)) + ".other"
        return languages[0].entries.first { $0.key == other }?.gaps ?? entry.gaps
    }

    private static func replace(_ part: String, in text: String, with other: String) -> String {
        var rest = text[...]
        var result = ""
        while let range = rest.firstRange(of: part) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
