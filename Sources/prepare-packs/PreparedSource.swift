internal import PolicyRules

/// The Swift file that holds prepared packs: one enumeration, its values string literals, which cost nothing until they are read.
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
        for language in rules {
            lines.append(
                "        PreparedRules(language: \(literal(language.language)), "
                    + "numbers: #\"\(language.numbers)\"#, text: \(literal(language.text))),")
        }
        lines += ["    ]", "", "    static let files: [(name: String, text: String)] = ["]
        for file in files { lines.append("        (\(literal(file.name)), \(literal(file.text))),") }
        lines += ["    ]", "}", ""]
        return lines.joined(separator: "\n")
    }

    private func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}
