/// Something about a page that its reader must know, in one sentence that stands alone.
public struct Notice: Sendable, Hashable {
    /// What kind of thing the notice is about; decides nothing but its order and how it is counted.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The encoding was guessed, declared wrongly, or some bytes could not be decoded.
        case encoding
        /// A bound on size, depth or count was reached; what lies beyond it was not read.
        case limit
        /// The parser met something that it could not read as meant.
        case parser
        /// Words of the page that a person does not see, or sees struck through, were not read.
        case hidden
        /// The language the page declares is not the language of its text.
        case language
        /// The capture failed, is partial, or holds its text twice.
        case capture
        /// Something about the rules: for instance that no pack speaks the page's language.
        case rules
    }

    /// What it is about.
    public var kind: Kind
    /// One sentence in plain words, with the remedy where there is one. May hold text of the page, so renderers escape it.
    public var message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
