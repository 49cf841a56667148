import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan stream`: pages from another program, one a line, answered as they come.
struct StreamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Read pages from another program, a JSON line each, and print a JSON line each, for as long as they come.",
        discussion: """
            Each line of standard input is an object:
              {"id": "…", "address": "https://…", "captured": "2024-06-26T00:30:35Z", "content": "<!DOCTYPE html>…"}

            id names the page. content is its text; base64 in its place holds its bytes (in the encoding that charset names, if any), or those of \
            a container of one page. address, captured and charset may be left out; other keys are passed over.

            Each line of output, in the same order, is what --format jsonl prints, with the id as path; of a page that cannot be read it is \
            {"path": …, "reason": …}, and the next one is read. With one job, the default, each line is answered before the next one is read; with \
            more, up to four lines a job are read ahead.

            Ends with 0 at the end of input; with 2 if an argument is wrong.
            """)

    @Option(help: ArgumentHelp("How many pages to work on at once.", valueName: "count"))
    var jobs: Int = 1

    @OptionGroup(title: "Pages") var reading: LimitOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs must be at least 1.") }
    }

    /// What a line comes to.
    private enum Answer: Sendable {
        case page(ScannedPage)
        case problem(PageError)
    }

    func run() throws {
        let scanner = PageScanner(limits: reading.limits, engine: try rules.engine())
        let loader = reading.loader
        var lines = FramedPages(loader: loader)
        var report = JSONLinesReport()
        try OrderedMap(threads: jobs).run { () throws -> FramedPages.Line? in
            lines.next()
        } _: { line -> Answer in
            do throws(PageError) {
                return .page(scanner.scan(try FramedPages.page(of: line, loader: loader)))
            } catch {
                return .problem(error)
            }
        } each: { answer in
            switch answer {
            case .page(let page): try StandardOutput.write(report.add(page))
            case .problem(let error): try StandardOutput.write(report.add(unreadable: error))
            }
        }
    }
}
