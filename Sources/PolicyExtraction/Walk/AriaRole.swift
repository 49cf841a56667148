import PolicyHTML

/// The roles of the `role` attribute that say what an element is to its reader (WAI-ARIA 1.2, section 5.4).
enum AriaRole: String, CaseIterable {
    case alert, alertdialog, banner, button, cell, columnheader, contentinfo, dialog, heading, list, listitem, menu, menubar
    case navigation, none, presentation, row, rowheader, search, status, table, tablist, textbox

    private static let names = allCases.map { ($0, Array($0.rawValue.utf8)) }

    /// The first role that a node states, where it is one of these.
    init?(of node: Int, in tree: borrowing HTMLTree) {
        guard let value = tree.range(of: .role, at: node) else { return nil }
        let range = Int(value.lowerBound)..<Int(value.upperBound)
        for (role, name) in Self.names where ByteText.equals(name, in: tree.text.span, range) {
            self = role
            return
        }
        return nil
    }
}
