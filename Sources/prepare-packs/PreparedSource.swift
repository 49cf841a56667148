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
            lines.append("        PreparedRules(language: \(SwiftSource.literal(language.language)), numbers: { numbers\(index) }, text: { text\(index) }),")
        }
        lines.append("    ]")
        lines += constant("words", files.filter(RulePackDecoder.isWords))
        lines += constant("packs", files.filter { !RulePackDecoder.isWords($0) })
        for (index, language) in rules.enumerated() {
            lines += ["", "    private static let numbers\(index): [[Int32]] = ["]
            lines += language.numbers().map { "        PackedIntegers.unpack(\(SwiftSource.literal(PackedIntegers.pack($0))))," }
            lines += ["    ]", "    private static let text\(index) = Array(\(SwiftSource.literal(String(decoding: language.text(), as: UTF8.self))).utf8)"]
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
