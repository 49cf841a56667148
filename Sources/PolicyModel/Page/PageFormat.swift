/// How the bytes of a saved page are to be read.
package enum PageFormat: String, Sendable, Hashable, CaseIterable {
    case html
    case markdown
    case text
}
