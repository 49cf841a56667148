import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan case`: a wrong answer as a small file that somebody can attach to a report.
struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Write the smallest page that gives an answer which is wrong, with the answer, to attach to a report.",
        discussion: """
            Prints one JSON object: the page, cut to the passages that the answer rests on or was looked for in, with their headings, and under \
            expect the answer as it is now. Put what is right in its place, and say in id what is wrong.

            The page is cut as far as the answer stays the same. Name with --keep words of a passage that must stay, such as one that was overlooked.

            Ends with 0; with 2 if the page cannot be read, has no such passage, or an argument is wrong.
            """)

    @Argument(help: ArgumentHelp("A saved page, or - for standard input.", valueName: "file"), completion: .file())
    var page: String

    @Option(help: ArgumentHelp("The question whose answer is wrong, for instance objection.how.", valueName: "name"))
    var question: Question

    @Option(help: ArgumentHelp("Words of a passage that must stay; can be repeated.", valueName: "words"))
    var keep: [String] = []

    @OptionGroup(title: "Pages") var reading: ReadingOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    func run() throws {
        let scanner = PageScanner(limits: reading.limits, engine: try rules.engine(explained: question))
        let saved: SavedPage
        do throws(PageError) {
            let found = try reading.finder(maximumFiles: 1).find(page)
            guard found.origins.count == 1, let origin = found.origins.first else {
                throw PageError(path: page, problem: "is a folder", remedy: "name one page")
            }
            saved = try reading.loader.load(origin)
        } catch {
            throw Problem(error)
        }
        let scanned = scanner.scan(saved)
        let answer = try answer(of: scanned)
        let kept = try keptBlocks(of: scanned.document)
        for blocks in Self.cuts(of: scanned, answer, keeping: kept) {
            let html = CasePage.html(of: scanned.document, blocks: blocks)
            let cut = try self.answer(of: scanner.scan(SavedPage(path: saved.path, bytes: html, format: .html)))
            if (cut.status, cut.sign, cut.values) == (answer.status, answer.sign, answer.values) { return try write(CaseReport.report(answer, page: html)) }
        }
        // The answer rests on how the page is marked up.
        if !output.quiet { StandardError.note(place: saved.path, "could not be cut without another answer; the case holds all of it") }
        try write(CaseReport.report(answer, page: saved.bytes))
    }

    private func answer(of page: ScannedPage) throws -> Answer {
        guard let answer = page.answers.first(where: { $0.question == question }) else {
            throw Problem(place: page.document.path, "has no answer to \(question.rawValue)")
        }
        return answer
    }

    private func keptBlocks(of document: PolicyDocument) throws -> [Int] {
        try keep.flatMap { words in
            let blocks = document.blocks.indices.filter { document.text(of: $0).lowercased().contains(words.lowercased()) }
            guard !blocks.isEmpty else { throw Problem(place: document.path, "holds no passage with \"\(words)\"", remedy: "copy a few words of one block from 'policy-scan outline'") }
            return blocks
        }
    }

    /// The blocks to try, the fewest first.
    private static func cuts(of page: ScannedPage, _ answer: Answer, keeping kept: [Int]) -> [[Int]] {
        let document = page.document
        let evidence = answer.evidence.map { page.findings[$0].span.block } + kept
        let near = page.passedOver.filter { $0.question == answer.question }.map(\.span.block)
        var cuts: [[Int]] = []
        for blocks in [evidence, evidence + near] where !blocks.isEmpty {
            let surrounding = blocks.flatMap { [$0, document.blocks[$0].intro].compactMap(\.self) + document.blocks[$0].headers }
            cuts.append(Set(surrounding + surrounding.flatMap { document.headings(of: document.blocks[$0].section) }).sorted())
        }
        if let widest = cuts.last {
            let sections = Set(widest.map { document.blocks[$0].section })
            cuts.append(Set(widest + document.blocks.indices.filter { sections.contains(document.blocks[$0].section) }).sorted())
        }
        return cuts + [Array(document.blocks.indices)]
    }

    private func write(_ report: [UInt8]) throws {
        var destination = ReportOutput(path: output.output)
        try destination.write(report)
        try destination.finish()
    }
}
