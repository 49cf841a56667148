import ArgumentParser
import PolicyHTML
import PolicyScanner
import PolicySources

/// How to read pages, and how much of each.
struct ReadingOptions: ParsableArguments {
    @OptionGroup(title: "Pages") var each: LimitOptions

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
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    /// How many pages are worked on at once.
    var work: OrderedMap { OrderedMap(threads: jobs) }

    /// How folders are searched.
    func finder(maximumFiles: Int) -> PageFinder {
        PageFinder(maximumFiles: maximumFiles, followsLinks: followLinks, exclusions: exclude)
    }

    var limits: PageLimits { each.limits }

    var loader: PageLoader { each.loader }
}
