import ArgumentParser
import PolicyHTML
import PolicyScanner
import PolicySources

/// How to read pages, and how much of each.
struct ReadingOptions: ParsableArguments {
    @Option(help: "How to read the pages, once what they are packed in is taken off: auto decides by how they begin, else by their names.")
    var inputFormat: InputFormat = .auto

    @Option(help: ArgumentHelp("Largest page to read, in bytes.", valueName: "bytes"))
    var maxBytes: Int = PageLimits().bytes

    @Option(help: ArgumentHelp("Deepest nesting of elements to read.", valueName: "levels"))
    var maxDepth: Int = PageLimits().depth

    @Option(help: ArgumentHelp("Most elements and runs of text to read of one page.", valueName: "count"))
    var maxNodes: Int = PageLimits().nodes

    @Option(help: ArgumentHelp("How many pages to work on at once; as many as there are processors without it.", valueName: "count"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Leave out of folders what has such a name, or with a / in the pattern such a path in the folder: 'old*', '*/draft.html'; can be repeated.",
            valueName: "glob"))
    var exclude: [String] = []

    @Flag(help: "Follow links in folders that lead to other folders, or to files outside.")
    var followLinks = false

    func validate() throws {
        for (name, value) in [("--max-bytes", maxBytes), ("--max-depth", maxDepth), ("--max-nodes", maxNodes), ("--jobs", jobs ?? 1)] where value < 1 {
            throw ValidationError("\(name) must be at least 1.")
        }
    }

    /// How many pages are worked on at once.
    var work: OrderedMap { OrderedMap(threads: jobs) }

    /// How folders are searched.
    func finder(maximumFiles: Int) -> PageFinder {
        PageFinder(maximumFiles: maximumFiles, followsLinks: followLinks, exclusions: exclude)
    }

    var limits: PageLimits { PageLimits(bytes: maxBytes, depth: maxDepth, nodes: maxNodes) }

    var loader: PageLoader { PageLoader(maximumBytes: maxBytes, format: inputFormat.pageFormat) }
}
