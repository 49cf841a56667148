import ArgumentParser
import PolicyHTML
import PolicySources
import PolicyScanner

/// Which pages to read, and how much of them.
struct PageOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Saved pages: files, folders, or - for standard input.",
            discussion: """
                Pages are HTML, Markdown and plain-text files. A folder is searched with the folders in it; hidden files, and links \
                that lead out of it or to folders, are passed over.
                """,
            valueName: "file"),
        completion: .file())
    var files: [String] = []

    @OptionGroup(title: "Pages") var reading: ReadingOptions

    @Option(help: ArgumentHelp("Most pages to read from one folder.", valueName: "count"))
    var maxFiles: Int = PageFinder().maximumFiles

    func validate() throws {
        guard !files.isEmpty else {
            throw ValidationError("Name at least one file or folder, or - for standard input.")
        }
        guard files.count(where: { $0 == "-" }) <= 1 else {
            throw ValidationError("Standard input can be read only once, so - can be named only once.")
        }
        guard maxFiles >= 1 else { throw ValidationError("--max-files must be at least 1.") }
    }

    var limits: PageLimits { reading.limits }

    var source: NamedPages {
        NamedPages(files: files, finder: PageFinder(maximumFiles: maxFiles, followsLinks: reading.followLinks), loader: reading.loader)
    }
}
