/// Why a YAML text is not read, and where.
package struct YAMLError: Error, Sendable, Hashable {
    /// What is wrong, in libyaml's words where libyaml found it.
    package var message: String
    /// Where in the text the problem is.
    package var mark: YAMLMark
}
