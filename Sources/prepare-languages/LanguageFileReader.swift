internal import PolicyModel
internal import PolicyYAML

/// Reads a language file. Unknown keys are errors, and so is a word that the scanner would take apart where one word is wanted.
struct LanguageFileReader {
    private let file: String
    private static let keys = Dictionary(uniqueKeysWithValues: LanguageKey.all.map { ($0.path, $0.kind) })

    /// - Parameter file: the name to report problems under.
    init(file: String) {
        self.file = file
    }

    /// The words that stand in the text of a file.
    func read(_ text: String) throws(YAMLFileError) -> LanguageFile {
        let root = try YAMLReader().root(of: text, file: file)
        var language = LanguageFile(language: "", name: "")
        try read(root, "", into: &language)
        guard !language.language.isEmpty, !language.name.isEmpty else { throw problem("`language` and `name` are missing", root.mark) }
        return language
    }

    private func read(_ node: YAMLNode, _ path: String, into language: inout LanguageFile) throws(YAMLFileError) {
        guard let pairs = node.mapping else { throw problem("names with words behind them are wanted here", node.mark) }
        for pair in pairs {
            let name = pair.key.scalar?.text ?? ""
            let key = path.isEmpty ? name : "\(path).\(name)"
            if key == "language" || key == "name" {
                let text = try text(pair.value)
                if key == "name" { language.name = text } else { language.language = text }
            } else if let kind = Self.keys[key] {
                language.entries[key] = try entries(pair.value, kind)
            } else if Self.keys.keys.contains(where: { $0.hasPrefix(key + ".") }) {
                try read(pair.value, key, into: &language)
            } else {
                let near = NearestNames(Self.keys.keys.sorted()).suggestions(for: key).first
                throw problem("unknown key `\(key)`" + (near.map { "; did you mean `\($0)`?" } ?? ""), pair.key.mark)
            }
        }
    }

    private func entries(_ node: YAMLNode, _ kind: LanguageKey.Kind) throws(YAMLFileError) -> [String] {
        switch kind {
        case .words, .wordsByLanguage, .beginnings, .turning: return try words(node)
        case .pairs:
            var pairs: [String] = []
            for item in try items(node) {
                let sides = try text(item).split(separator: ">").map(String.init)
                guard sides.count == 2 else { throw problem("two texts with `>` between them are wanted here", item.mark) }
                pairs.append(try folded(sides[0], item.mark) + ">" + folded(sides[1], item.mark))
            }
            return pairs
        case .changeClass: return try words(node, orSigns: true)
        case .tags, .tagsByLanguage:
            var tags: [String] = []
            for item in try items(node) { tags.append(try text(item)) }
            return tags
        case .phrases:
            var phrases: [String] = []
            for item in try items(node) { phrases.append(try folded(text(item), item.mark)) }
            return phrases
        case .months:
            var months: [String] = []
            for item in try items(node) { months.append(try words(item).joined(separator: " ")) }
            guard months.count == 12 else { throw problem("a year has 12 months, and here are \(months.count)", node.mark) }
            return months
        }
    }

    /// The words of a text; with `orSigns` also a sign, such as `§`, which is a word of a comparison.
    private func words(_ node: YAMLNode, orSigns: Bool = false) throws(YAMLFileError) -> [String] {
        var words: [String] = []
        for word in try text(node).split(whereSeparator: \.isWhitespace) {
            if orSigns, word.unicodeScalars.count == 1, !word.contains(where: \.isLetter), !word.contains(where: \.isNumber) {
                words.append(String(word))
                continue
            }
            let folded = try folded(String(word), node.mark)
            guard !folded.contains(" ") else { throw problem("`\(word)` is read as \(folded.split(separator: " ").count) words", node.mark) }
            words.append(folded)
        }
        return words
    }

    private func folded(_ text: String, _ mark: YAMLMark) throws(YAMLFileError) -> String {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(bytes.indices)
        var words: [String] = []
        while scanner.next(in: bytes.span) != nil { words.append(String(decoding: scanner.folded, as: UTF8.self)) }
        guard !words.isEmpty else { throw problem("`\(text)` has no words", mark) }
        return words.joined(separator: " ")
    }

    private func text(_ node: YAMLNode) throws(YAMLFileError) -> String {
        guard let text = node.scalar?.text, !text.isEmpty else { throw problem("a text is wanted here", node.mark) }
        return text
    }

    private func items(_ node: YAMLNode) throws(YAMLFileError) -> [YAMLNode] {
        guard let items = node.sequence else { throw problem("a list is wanted here", node.mark) }
        return items
    }

    private func problem(_ message: String, _ mark: YAMLMark) -> YAMLFileError {
        YAMLFileError(file: file, mark: mark, message: message)
    }
}
