internal import PolicyRules

/// The Swift file that holds prepared packs.
///
/// Each table is a constant of its own, a literal of plain integers: such arrays a compiler that optimizes lays out as data of the
/// executable, so that a program neither decodes nor copies rules when it starts.
struct PreparedSource {
    private static let integersPerLine = 24

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
            lines.append("        PreparedRules(language: \(literal(language.language)), numbers: { [\(tables)] }, text: { text\(index) }),")
        }
        lines += ["    ]", "", "    static let files: [(name: String, text: String)] = ["]
        for file in files { lines.append("        (\(literal(file.name)), \(literal(file.text))),") }
        lines.append("    ]")
        for (index, language) in rules.enumerated() {
            for (table, numbers) in language.numbers().enumerated() { lines += constant("numbers\(index)x\(table)", numbers) }
            lines += constant("text\(index)", language.text())
        }
        lines += ["}", ""]
        return lines.joined(separator: "\n")
    }

    private func constant<Integer: FixedWidthInteger>(_ name: String, _ integers: [Integer]) -> [String] {
        var lines = ["", "    private static let \(name): [\(Integer.self)] = ["]
        for start in stride(from: 0, to: integers.count, by: Self.integersPerLine) {
            let line = integers[start...].prefix(Self.integersPerLine)
            lines.append("        " + line.map { "\($0)," }.joined(separator: " "))
        }
        return lines + ["    ]"]
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
