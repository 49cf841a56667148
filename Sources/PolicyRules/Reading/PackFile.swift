/// The text of a pack, or of words that packs share, before it is read.
package struct PackFile: Sendable, Hashable {
    /// What problems in it are reported under.
    package var name: String
    /// YAML.
    package var text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
