import ArgumentParser

/// Two revisions of a git repository as the user writes them: `v1..v2`.
struct RevisionRange: ExpressibleByArgument {
    var old: String
    var new: String

    /// An end that is left out is `HEAD`, as for git itself. What git would take for an option is no revision.
    init?(argument: String) {
        guard let dots = argument.firstRange(of: "..") else { return nil }
        let ends = [argument[..<dots.lowerBound], argument[dots.upperBound...]]
        // Three dots mean something else to git: what came since the two parted.
        guard argument != "..", ends.allSatisfy({ !$0.hasPrefix("-") && !$0.hasPrefix(".") && !$0.contains("..") }) else { return nil }
        old = ends[0].isEmpty ? "HEAD" : String(ends[0])
        new = ends[1].isEmpty ? "HEAD" : String(ends[1])
    }
}
