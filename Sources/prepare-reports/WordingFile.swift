internal import PolicyYAML

/// The words of reports in one language, as its file lists them.
struct WordingFile {
    /// A phrase: what it is called, what it says, and where that stands.
    struct Entry {
        /// The names on the way to it, with full stops between them.
        var key: String
        var text: String
        var mark: YAMLMark

        /// The names in braces, in their order; each once.
        var gaps: [String] {
            var gaps: [String] = []
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                let name = String(rest[rest.index(after: open)..<close])
                if !gaps.contains(name) { gaps.append(name) }
                rest = rest[rest.index(after: close)...]
            }
            return gaps
        }
    }

    var file: String
    /// The primary subtag: `de`.
    var language = ""
    /// In the language itself.
    var name = ""
    /// The numbers that go with `one`.
    var singular: [Int] = [1]
    var entries: [Entry] = []

    /// Throws where a phrase is none of the complete language's, or has other gaps.
    func check(against complete: WordingFile) throws(YAMLFileError) {
        let known = Dictionary(uniqueKeysWithValues: complete.entries.map { ($0.key, $0) })
        for entry in entries {
            guard let original = known[entry.key] else {
                throw YAMLFileError(file: file, mark: entry.mark, message: "unknown phrase `\(entry.key)`")
            }
            let isOne = entry.key.hasSuffix(".one")
            guard entry.gaps.allSatisfy(original.gaps.contains) && (isOne || original.gaps.allSatisfy(entry.gaps.contains)) else {
                throw YAMLFileError(
                    file: file, mark: entry.mark, message: "`\(entry.key)` needs these names in braces: \(original.gaps.joined(separator: ", "))")
            }
        }
    }
}
