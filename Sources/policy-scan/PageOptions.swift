import ArgumentParser
import PolicyHTML
import PolicyModel
import PolicySnapshots

/// Which pages to read, and how much of them.
struct PageOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Saved pages: files, folders, or - for standard input.",
            discussion: """
                Pages are HTML, Markdown and plain-text files. A folder is searched with the folders in it; hidden files and links \
                to folders are passed over.
                """,
            valueName: "file"),
        completion: .file())
    var files: [String] = []

    @Option(help: "How to read the pages: auto decides by the file's name, else by how it begins.")
    var inputFormat: InputFormat = .auto

    @Option(help: ArgumentHelp("Largest page to read, in bytes.", valueName: "bytes"))
    var maxBytes: Int = PageLimits().bytes

    @Option(help: ArgumentHelp("Deepest nesting of elements to read.", valueName: "levels"))
    var maxDepth: Int = PageLimits().depth

    @Option(help: ArgumentHelp("Most elements and runs of text to read of one page.", valueName: "count"))
    var maxNodes: Int = PageLimits().nodes

    @Option(help: ArgumentHelp("Most pages to read from one folder.", valueName: "count"))
    var maxFiles: Int = 10_000

    func validate() throws {
        guard !files.isEmpty else {
            throw ValidationError("Name at least one file or folder, or - for standard input.")
        }
        guard files.count(where: { $0 == "-" }) <= 1 else {
            throw ValidationError("Standard input can be read only once, so - can be named only once.")
        }
        for (name, value) in [
            ("--max-bytes", maxBytes), ("--max-depth", maxDepth), ("--max-nodes", maxNodes), ("--max-files", maxFiles),
        ] where value < 1 {
            throw ValidationError("\(name) must be at least 1.")
        }
    }

    var limits: PageLimits { PageLimits(bytes: maxBytes, depth: maxDepth, nodes: maxNodes) }

    var loader: PageLoader { PageLoader(maximumBytes: maxBytes, format: inputFormat.pageFormat) }

    var finder: PageFinder { PageFinder(maximumFiles: maxFiles) }
}
