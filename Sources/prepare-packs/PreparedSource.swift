internal import PolicyRules
internal import PreparedSwift

/// The Swift file that holds prepared packs.
struct PreparedSource {
    var rules: [PreparedRules]
    /// The folder of the packs, which the names of files leave out.
    var folder: String
    var files: [PackFile]

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
        lines.append("    ]")
        lines += constant("words", files.filter(RulePackDecoder.isWords))
        lines += constant("packs", files.filter { !RulePackDecoder.isWords($0) })
        for (index, language) in rules.enumerated() {
            for (table, numbers) in language.numbers().enumerated() { lines += SwiftSource.constant("numbers\(index)x\(table)", numbers) }
            lines += SwiftSource.constant("text\(index)", language.text())
        }
        lines += ["}", ""]
        return lines.joined(separator: "\n")
    }

    private func constant(_ name: String, _ files: [PackFile]) -> [String] {
        let rows = files.map { file in
            let name = String(file.name.dropFirst(folder.utf8.count + 1))
            return "        PackFile(name: \(SwiftSource.literal(name)), text: \(SwiftSource.literal(file.text))),"
        }
        return ["", "    static let \(name): [PackFile] = ["] + rows + ["    ]"]
    }
}
