internal import PolicyModel
internal import PreparedSwift

/// The Swift file that holds the words of all languages: the same names whatever languages there are.
struct PreparedLanguageSource {
    var languages: [LanguageFile]

    var text: String {
        var lines = [
            "// Made by prepare-languages from the language files; do not edit.",
            "internal import PolicyModel",
            "",
            "enum PreparedLanguages {",
            list("languages", languages.map(\.language)),
            list("names", languages.map(\.name)),
        ]
        for key in LanguageKey.all { lines += constant(key) }
        lines += bits("changeClasses", .changeClass, under: "changes.") + bits("turning", .turning, under: "changes.turning.")
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    private func constant(_ key: LanguageKey) -> [String] {
        switch key.kind {
        case .wordsByLanguage:
            return table(key.constant, languages.enumerated().flatMap { index, language in
                entries(key, language).map { ($0, UInt32(1) << UInt32(index)) }
            })
        case .changeClass, .turning: return []
        case .words: return table(key.constant, all(key).map { ($0, 1) })
        case .beginnings:
            let words = languages.flatMap { entries(key, $0) }.map { Array($0.utf8.prefix(WordTable.beginning)) }
            return table(key.constant, words.map { ($0, 1) })
        case .months:
            return table(key.constant, languages.flatMap { language in
                entries(key, language).enumerated().flatMap { month, names in
                    names.split(separator: " ").map { (String($0), UInt32(month + 1)) }
                }
            })
        case .phrases, .pairs: return ["    static let \(key.constant) = \(SwiftSource.literal(all(key).joined(separator: ", ")))"]
        case .tags: return [list(key.constant, all(key))]
        case .tagsByLanguage: return [list(key.constant, languages.map { entries(key, $0).joined(separator: " ") })]
        }
    }

    /// One table for all keys of a kind, a bit each, and their names in the order of the bits.
    private func bits(_ name: String, _ kind: LanguageKey.Kind, under path: String) -> [String] {
        let keys = LanguageKey.all.filter { $0.kind == kind }
        var words: [(word: String, value: UInt32)] = []
        for (bit, key) in keys.enumerated() {
            for word in all(key) { words.append((word, UInt32(1) << UInt32(bit))) }
        }
        return [list(name + "Names", keys.map { String($0.path.dropFirst(path.count)) })] + table(name, words)
    }

    private func entries(_ key: LanguageKey, _ language: LanguageFile) -> [String] { language.entries[key.path] ?? [] }

    /// The entries of all languages, each once.
    private func all(_ key: LanguageKey) -> [String] {
        var seen: Set<String> = []
        return languages.flatMap { entries(key, $0) }.filter { seen.insert($0).inserted }
    }

    private func list(_ name: String, _ texts: [String]) -> String {
        "    static let \(name): [String] = [\(texts.map(SwiftSource.literal).joined(separator: ", "))]"
    }

    private func table(_ name: String, _ words: [(word: String, value: UInt32)]) -> [String] {
        table(name, words.map { (Array($0.word.utf8), $0.value) })
    }

    private func table(_ name: String, _ words: [(word: [UInt8], value: UInt32)]) -> [String] {
        let table = WordTable(words)
        return ["    static let \(name) = WordTable(keys: \(name)Keys, values: \(name)Values)"]
            + SwiftSource.constant(name + "Keys", table.keys) + SwiftSource.constant(name + "Values", table.values)
    }
}
