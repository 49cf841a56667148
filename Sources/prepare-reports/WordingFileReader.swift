internal import PolicyYAML

/// Reads the words of reports in one language.
struct WordingFileReader {
    private let file: String

    /// - Parameter file: the name to report problems under.
    init(file: String) {
        self.file = file
    }

    /// The phrases that stand in the text of a file.
    func read(_ text: String) throws(YAMLFileError) -> WordingFile {
        let root = try YAMLReader().root(of: text, file: file)
        var language = WordingFile(file: file)
        try read(root, "", into: &language)
        guard !language.language.isEmpty, !language.name.isEmpty else { throw problem("`language` and `name` are missing", root.mark) }
        return language
    }

    private func read(_ node: YAMLNode, _ path: String, into language: inout WordingFile) throws(YAMLFileError) {
        guard let pairs = node.mapping else { throw problem("names with phrases behind them are wanted here", node.mark) }
        for pair in pairs {
            let name = pair.key.scalar?.text ?? ""
            let key = path.isEmpty ? name : "\(path).\(name)"
            guard let text = pair.value.scalar?.text else {
                try read(pair.value, key, into: &language)
                continue
            }
            switch key {
            case "language": language.language = text
            case "name": language.name = text
            case "singular": language.singular = text.split(separator: " ").compactMap { Int($0) }
            default: language.entries.append(WordingFile.Entry(key: key, text: text, mark: pair.value.mark))
            }
        }
    }

    private func problem(_ message: String, _ mark: YAMLMark) -> YAMLFileError {
        YAMLFileError(file: file, mark: mark, message: message)
    }
}
