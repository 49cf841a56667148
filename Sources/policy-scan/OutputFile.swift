import ArgumentParser

/// A file to write a report to, and which of several reports that is.
struct OutputFile: ExpressibleByArgument {
    /// What `ReportOrder` puts between the path and a number: no argument of a program can hold it.
    static let mark: Character = "\0"

    var path: String
    /// How many forms were named before it; `nil` where that says nothing.
    var forms: Int?

    init(argument: String) {
        let parts = argument.split(separator: Self.mark, maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        forms = parts.count > 1 ? Int(parts[1]) : nil
    }
}
