/// Whether the words of a block were on the screen when the page was saved.
package enum BlockState: String, Sendable, Hashable, CaseIterable {
    case shown
    /// A person has to open something to read them: an accordion, a tab, a dialog.
    case collapsed
}
