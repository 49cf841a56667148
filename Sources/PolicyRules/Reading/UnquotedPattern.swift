internal import PolicyYAML

/// Patterns that YAML takes for something else because no quotes stand around them: `{list} word`, `[a|b]`, `*word`, `@name`.
enum UnquotedPattern {
    /// What an author has to know of them, to be added to a message.
    private static let advice = "; a pattern that begins with `{`, `[`, `*` or `@` stands between double quotes"

    /// In characters.
    private static let longestLine = 400

    /// The advice, where a value is what YAML makes of such a pattern; else nothing.
    static func advice(on node: YAMLNode) -> String {
        let isList = node.mapping.map { !$0.isEmpty && $0.allSatisfy { $0.value.scalar?.text == "" } } ?? false
        let isChoice = node.sequence?.contains { $0.scalar?.text.contains("|") ?? false } ?? false
        return isList || isChoice ? advice : ""
    }

    /// The advice, where an entry of a line begins as such a pattern; else nothing. Only the start of a line is looked at, as each entry is
    /// read to where it may end.
    static func advice(on line: Substring) -> String {
        var before: Character = "-"
        var quote: Character?
        var rest = line.prefix(longestLine)
        while let next = rest.first {
            if quote == nil, "-:[,".contains(before) {
                if begins(rest) { return advice }
                if next == "\"" || next == "'" { quote = next }
            } else if next == quote {
                quote = nil
            }
            if next != " " { before = next }
            rest.removeFirst()
        }
        return ""
    }

    private static func begins(_ text: Substring) -> Bool {
        let rest = text.dropFirst()
        switch text.first {
        case "*": return rest.first.map { $0.isLetter || $0 == " " } ?? false
        case "@": return rest.first?.isLetter ?? false
        case "{":
            guard let end = rest.firstIndex(of: "}") else { return false }
            return end > rest.startIndex && rest[..<end].allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        case "[": return rest.prefix { $0 != "]" && $0 != "," }.contains("|")
        default: return false
        }
    }
}
