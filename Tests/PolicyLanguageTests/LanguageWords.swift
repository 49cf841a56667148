import PolicyYAML
import Testing

/// A language file as a test reads it.
struct LanguageWords: Sendable, CustomTestStringConvertible {
    var name: String
    var root: YAMLNode

    var testDescription: String { name }

    /// The texts that stand behind a key; none where it is missing.
    func texts(_ path: String) -> [String] {
        var node: YAMLNode? = root
        for name in path.split(separator: ".").map(String.init) { node = node?.mapping?.first { $0.key.scalar?.text == name }?.value }
        guard let node else { return [] }
        if let scalar = node.scalar { return [scalar.text] }
        return (node.sequence ?? []).compactMap(\.scalar?.text)
    }
}
