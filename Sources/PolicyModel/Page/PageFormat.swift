/// How the bytes of a saved page are to be read.
public enum PageFormat: String, Sendable, Hashable, CaseIterable {
    case html
    case markdown
    case text
}
