import ArgumentParser
import PolicyHTML
import PolicySources

/// How bytes are read as a page, and how much of one is read.
struct LimitOptions: ParsableArguments {
    @Option(help: "How to read the pages, once what they are packed in is taken off: auto decides by how they begin, else by their names.")
    var inputFormat: InputFormat = .auto

    @Option(help: ArgumentHelp("Largest page to read, in bytes.", valueName: "bytes"))
    var maxBytes: Int = PageLimits().bytes

    @Option(help: ArgumentHelp("Deepest nesting of elements to read.", valueName: "levels"))
    var maxDepth: Int = PageLimits().depth

    @Option(help: ArgumentHelp("Most elements and runs of text to read of one page.", valueName: "count"))
    var maxNodes: Int = PageLimits().nodes

    func validate() throws {
        for (name, value) in [("--max-bytes", maxBytes), ("--max-depth", maxDepth), ("--max-nodes", maxNodes)] where value < 1 {
            throw ValidationError("\(name) must be at least 1.")
        }
    }

    var limits: PageLimits { PageLimits(bytes: maxBytes, depth: maxDepth, nodes: maxNodes) }

    var loader: PageLoader { PageLoader(maximumBytes: maxBytes, format: inputFormat.pageFormat) }

    /// All of them in words, to tell the results of one choice from those of another.
    var identity: [String] { [maxBytes, maxDepth, maxNodes].map(String.init) + [inputFormat.rawValue] }
}
