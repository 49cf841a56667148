import ArgumentParser
import Glibc
import PolicyHTML
import PolicyModel
import PolicyScanner
import PolicySources

/// Which pages to read, and how much of them.
struct PageOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Saved pages: files, folders, or - for standard input.",
            discussion: """
                Pages are HTML, Markdown and plain-text files, and what browsers and archives save: MHTML, mail, .webarchive, "Webpage, complete" \
                with its folder, SingleFile, WebScrapBook (.htz), .maff; and every page in a WARC, WACZ or ZIP file (archive.zip!/page.html names \
                one of them). A folder is searched with the folders in it; hidden files, and links that lead out of it or to folders, are passed over.
                """,
            valueName: "file"),
        completion: .file())
    var files: [String] = []

    @OptionGroup(title: "Pages") var reading: ReadingOptions

    @Option(
        help: ArgumentHelp(
            "File that lists pages to read, or - for standard input: one a line, or with a NUL after each.", valueName: "file|-"),
        completion: .file())
    var filesFrom: String?

    @Option(help: ArgumentHelp("Address that the page was saved from, where the file does not say it.", valueName: "address"))
    var url: String?

    @Option(help: ArgumentHelp("When the page was saved, where the file does not say it: 2024-06-26 or 2024-06-26T00:30:35Z.", valueName: "time"))
    var captured: String?

    @Option(help: ArgumentHelp("Most pages to read from one folder or archive.", valueName: "count"))
    var maxFiles: Int = PageFinder().maximumFiles

    /// What the configuration names; it holds where the user names nothing.
    @Option(help: .hidden)
    var configuredPage: [String] = []

    func validate() throws {
        guard !files.isEmpty || filesFrom != nil || !configuredPage.isEmpty || isPiped else {
            throw ValidationError("Name at least one file or folder, or - for standard input.")
        }
        guard files.count(where: { $0 == "-" }) + (filesFrom == "-" ? 1 : 0) <= 1 else {
            throw ValidationError("Standard input can be read only once, so - can be named only once.")
        }
        if let captured, CaptureTime(firstIn: Array(captured.utf8)) == nil {
            throw ValidationError("--captured needs a day like 2024-06-26, or a time like 2024-06-26T00:30:35Z.")
        }
        guard maxFiles >= 1 else { throw ValidationError("--max-files must be at least 1.") }
    }

    var limits: PageLimits { reading.limits }

    /// The pages that are meant; a list of them is read here.
    func source() throws -> NamedPages {
        var loader = reading.loader
        loader.address = url
        loader.maximumPages = maxFiles
        loader.captured = captured.flatMap { CaptureTime(firstIn: Array($0.utf8))?.text }
        var files = files
        do throws(PageError) {
            if let filesFrom { files += try FileList.read(filesFrom, atMost: reading.each.maxBytes) }
        } catch {
            throw Problem(error)
        }
        if self.files.isEmpty, filesFrom == nil { files = configuredPage.isEmpty ? ["-"] : configuredPage }
        return NamedPages(files: files, finder: reading.finder(maximumFiles: maxFiles), loader: loader)
    }

    /// The files that name pages.
    func lists() -> [FileStatus.Identity?] { [filesFrom.flatMap { FileStatus(of: $0)?.identity }] }

    /// Whether a page comes on standard input without being named: through a pipe, or from a file that holds something.
    private var isPiped: Bool {
        guard let status = FileStatus(of: STDIN_FILENO) else { return false }
        return status.kind == .pipe || status.kind == .file && status.size > 0
    }
}
