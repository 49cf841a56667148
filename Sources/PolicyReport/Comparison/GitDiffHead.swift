/// What git tells of a file before its comparison, in the words that git itself uses (git-diff(1), "Generating patch text").
package struct GitDiffHead: Sendable, Hashable {
    /// The file before; of a new one the same as after.
    package var oldPath: String
    /// The file after.
    package var newPath: String
    /// Octal; `.` where there was no file.
    package var oldMode: String
    /// Octal; `.` where there is none any more.
    package var newMode: String
    /// How alike git finds the two sides of a renamed file; `nil` where it was not renamed.
    package var similarity: String?

    package init(oldPath: String, newPath: String, oldMode: String, newMode: String, similarity: String? = nil) {
        self.oldPath = oldPath
        self.newPath = newPath
        self.oldMode = oldMode
        self.newMode = newMode
        self.similarity = similarity
    }

    /// In lines.
    package func lines(hasColor: Bool) -> [UInt8] {
        var page = TerminalPage(width: nil, hasColor: hasColor)
        page.unbroken(TerminalText(page: "diff --policy-scan a/\(oldPath) b/\(newPath)", .strong))
        if oldMode == "." {
            page.unbroken(TerminalText(page: "new file mode \(newMode)", .strong))
        } else if newMode == "." {
            page.unbroken(TerminalText(page: "deleted file mode \(oldMode)", .strong))
        } else if oldMode != newMode {
            page.unbroken(TerminalText(page: "old mode \(oldMode)", .strong))
            page.unbroken(TerminalText(page: "new mode \(newMode)", .strong))
        }
        if oldPath != newPath {
            if let similarity { page.unbroken(TerminalText(page: similarity, .strong)) }
            page.unbroken(TerminalText(page: "rename from \(oldPath)", .strong))
            page.unbroken(TerminalText(page: "rename to \(newPath)", .strong))
        }
        return page.take()
    }
}
