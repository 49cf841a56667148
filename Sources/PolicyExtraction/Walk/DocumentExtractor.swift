package import PolicyHTML
internal import PolicyLanguage
package import PolicyModel

/// Turns the tree of a page into the document that a person reads.
package struct DocumentExtractor: Sendable {
    /// With fewer bytes of words than this a page may have its text in `noscript`, for readers without scripts.
    private static let barest = 400

    package init() {}

    /// The document of a page; `path` is the name to show for it. A failed capture is extracted like any other.
    package func extract(_ tree: HTMLTree, path: String) -> PolicyDocument {
        var document = PolicyDocument(path: path)
        document.bytes = tree.file.bytes
        document.sha256 = tree.file.sha256
        document.encoding = tree.encoding
        document.notices = tree.notices
        let identity = PageIdentity(tree)
        document.title = identity.title
        document.url = identity.url
        // What an archive shows is as old as the archive says, whenever somebody saved that.
        document.captured = identity.captured ?? tree.file.captured
        let cleaner = LinkCleaner(base: identity.base ?? identity.url)
        let openers = Openers(tree)
        var walk = TreeWalk(cleaner, openers, readsNoscript: false)
        walk.run(over: tree)
        let scriptless = walk.builder.text.count < Self.barest ? scriptlessText(of: tree, cleaner, openers, than: walk) : nil
        let best = scriptless ?? walk
        fill(&document, from: best, of: tree)
        document.title = document.title ?? firstHeading(of: document)
        let language = readLanguage(of: &document, declared: identity.language)
        var reader = DateReader(language: language)
        let dates = reader.dates(in: document, marked: best.times)
        document.dates = dates.statements
        document.dateMentions = dates.mentions
        document.fields = FormReader.fields(of: tree, in: document)
        document.forms = FormRoutes.routes(of: tree, in: document, cleaner)
        document.capture = CaptureJudge.judge(
            document, pageBytes: Int(tree.nodes.last?.offset ?? 0), asksForScripts: scriptless != nil,
            hasFields: !document.fields.isEmpty, ending: tree.ending)
        if [.shell, .empty, .notAPolicy].contains(document.capture.status), let frame = unsavedFrame(of: tree) {
            document.capture.reason = document.capture.reason.map { "\($0) A frame of it was not saved with it: \(frame)" }
        }
        document.kind = document.capture.status.isFailed ? nil : PageKindJudge.kind(of: document)
        document.service = ServiceName.place(in: document)
        noteUnread(best, in: &document)
        if let reason = document.capture.reason { document.notices.append(Notice(.capture, reason)) }
        return document
    }

    /// The page as it is read without scripts, where that says more; `nil` where it does not.
    private func scriptlessText(of tree: HTMLTree, _ cleaner: LinkCleaner, _ openers: Openers, than other: TreeWalk) -> TreeWalk? {
        guard tree.nodes.contains(where: { $0.tag == .noscript }) else { return nil }
        var walk = TreeWalk(cleaner, openers, readsNoscript: true)
        walk.run(over: tree)
        return walk.builder.text.count > other.builder.text.count ? walk : nil
    }

    private func fill(_ document: inout PolicyDocument, from walk: TreeWalk, of tree: borrowing HTMLTree) {
        var blocks = walk.builder.blocks
        let text = walk.builder.text
        MisfiledText.mark(&blocks, walk.builder.traits)
        LinkLists.mark(&blocks, walk.builder.traits, links: walk.builder.links, text: text)
        UpdateBanners.mark(&blocks, text: text)
        BoldHeadings.mark(&blocks, walk.builder.traits, text: text)
        for table in walk.tables { table.assignHeaders(to: &blocks, walk.builder.traits) }
        document.sections = SectionOutline.sections(of: &blocks)
        document.blocks = blocks
        document.text = text
        document.links = walk.builder.links
        document.sources = SourceMap(stages: tree.sources.map { [walk.builder.sources] + $0 }, lines: tree.lines)
        for index in document.links.indices {
            document.links[index].span.section = blocks[document.links[index].span.block].section
        }
    }

    /// The address of the first frame whose page is not in the file; `nil` where there is none.
    private func unsavedFrame(of tree: borrowing HTMLTree) -> String? {
        for index in tree.nodes.indices where tree.nodes[index].tag == .iframe && Int(tree.nodes[index].end) == index + 1 {
            guard !Visibility.isHidden(index, in: tree), let source = tree.value(of: .src, at: index), source.contains("/") else { continue }
            return source
        }
        return nil
    }

    /// Says which words of the page stand in no block.
    private func noteUnread(_ walk: TreeWalk, in document: inout PolicyDocument) {
        func count(_ words: Int) -> String { words == 1 ? "1 word" : "\(words) words" }
        if walk.hidden.holdsSentences {
            document.notices.append(
                Notice(.hidden, "The page hides \(count(walk.hidden.words)), and nothing on it says how to open them; they were not read."))
        }
        if walk.struck.words > 0 {
            document.notices.append(Notice(.hidden, "\(count(walk.struck.words)) struck through on the page, and taken back so, were not read."))
        }
    }

    private func firstHeading(of document: borrowing PolicyDocument) -> String? {
        document.blocks.firstIndex { $0.kind == .heading && $0.region == .body }.map(document.text(of:))
    }

    /// The language of the text, which wins over the one that the page declares, and that of a good part of it beside.
    private func readLanguage(of document: inout PolicyDocument, declared: LanguageTag?) -> LanguageTag? {
        let guess = LanguageGuess.language(of: document.text.span, blocks: document.blocks)
        let parts = LanguageGuess.languages(of: document.text.span, blocks: document.blocks)
        var language = declared ?? (guess ?? parts.first).flatMap(LanguageTag.init)
        if let declared, let guess, !LanguageGuess.isAlike(guess, declared.language), !parts.contains(declared.language) {
            language = LanguageTag(guess)
            document.notices.append(
                Notice(.language, "The page declares its language as \(declared.text), but its text is in \(guess)."))
        }
        document.language = language?.language
        if parts.count > 1, let first = document.language {
            document.secondLanguage = parts.first { !LanguageGuess.isAlike($0, first) }
        }
        return language
    }
}
