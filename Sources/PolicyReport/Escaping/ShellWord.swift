/// A word of a command line, so that a person can paste it into a shell.
package enum ShellWord {
    /// The word as it is where it holds nothing but letters, digits and the marks of paths; else in single quotes.
    package static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./:@+%,".unicodeScalars.contains($0) }
        return isPlain ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
