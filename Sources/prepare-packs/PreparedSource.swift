internal import PolicyRules
internal import PreparedSwift

/// The Swift file that holds prepared packs.
struct PreparedSource {
    var rules: [PreparedRules]
    var files: [(name: String, text: String)]

    var text: String {
        var lines = [
            "// Made by prepare-packs from the rule packs; do not edit.",
            "internal import PolicyRules",
            "",
            "enum PreparedPacks {",
            "    static let rules: [PreparedRules] = [",
        ]
        for (index, language) in rules.enumerated() {
            let tables = language.numbers().indices.map { "numbers\(index)x\($0)" }.joined(separator: ", ")
            lines.append("        PreparedRules(language: \(SwiftSource.literal(language.language)), numbers: { [\(tables)] }, text: { text\(index) }),")
        }
        lines += ["    ]", "", "    static let files: [(name: String, text: String)] = ["]
        for file in files { lines.append("        (\(SwiftSource.literal(file.name)), \(SwiftSource.literal(file.text))),") }
        lines.append("    ]")
        for (index, language) in rules.enumerated() {
            for (table, numbers) in language.numbers().enumerated() { lines += SwiftSource.constant("numbers\(index)x\(table)", numbers) }
            lines += SwiftSource.constant("text\(index)", language.text())
        }
        lines += ["}", ""]
        return lines.joined(separator: "\n")
    }
}
