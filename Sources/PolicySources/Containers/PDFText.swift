import PolicyModel

/// The text of a PDF document, through poppler's `pdftotext` where it is installed: a program of its own, which may neither run long nor take much
/// memory, whatever a hostile document does to it.
enum PDFText {
    static let mark = Array("%PDF-".utf8)
    /// Seconds of a processor, and bytes of memory (setrlimit(2)); a policy of 100 pages takes a tenth of a second and 20 MB.
    private static let limits = ["--cpu=20", "--as=1073741824", "--core=0", "--nofile=64"]
    /// What prlimit(1) ends with where there is no such program.
    private static let missing: Int32 = 127
    /// Marks of items of a list, each of which begins a line.
    private static let bullets = ["•", "◦", "▪", "‣", "–", "●", "■"]

    /// In percent: letters differ in width, so that a full line may have fewer than another.
    private static let leastFill = 85

    /// The page of a document: a paragraph a line.
    static func page(_ bytes: [UInt8], _ name: String, atMost limit: Int) throws(PageError) -> SavedPage {
        let command = ["prlimit"] + limits + ["--", "pdftotext", "-q", "-enc", "UTF-8", "-", "-"]
        guard var child = ChildProcess.start(command, isInOwnSession: true) else { throw unread(name) }
        child.send(bytes)
        let text = child.rest(atMost: limit)
        let (status, _) = child.finish()
        if status == missing { throw unread(name) }
        guard let text else {
            throw PageError(path: name, problem: "has a text of more than \(limit) bytes and was not read", remedy: "raise the limit with --max-bytes")
        }
        guard status == 0 else {
            throw PageError(
                path: name, problem: "is a PDF document that pdftotext cannot read, within 20 s and 1 GiB of memory", remedy: "save the page as HTML",
                isOtherFormat: true)
        }
        var page = SavedPage(path: name, bytes: paragraphs(of: text), format: .text, isFile: false, charset: "utf-8")
        page.notices = [Notice(.parser, "This is the text of a PDF document as pdftotext gives it, without its headings, lists and links.")]
        return page
    }

    /// Lines put together to paragraphs. A line goes on in the next one where the first word of that did not fit into it any more.
    private static func paragraphs(of text: [UInt8]) -> [UInt8] {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { $0.drop { $0 <= 0x20 } }
        let lengths = lines.map { String(decoding: $0, as: UTF8.self).count }
        // As wide as all but the widest: a table may stick out.
        let width = lengths.filter { $0 > 0 }.sorted().dropLast(lengths.count / 20).last ?? 0
        var result: [UInt8] = []
        for index in lines.indices where !lines[index].isEmpty {
            result += lines[index]
            let next = index + 1 < lines.count ? lines[index + 1] : []
            let word = String(decoding: next.prefix { $0 != 0x20 }, as: UTF8.self).count
            let goesOn = word > 0 && !bullets.contains { next.starts(with: $0.utf8) } && (lengths[index] + 1 + word) * 100 >= width * leastFill
            result.append(goesOn ? UInt8(ascii: " ") : UInt8(ascii: "\n"))
        }
        return result
    }

    private static func unread(_ name: String) -> PageError {
        PageError(
            path: name, problem: "is a PDF document, not a saved page",
            remedy: "install pdftotext (poppler-utils) to have its text read, or save the page as HTML; --input-format reads it as text nevertheless",
            isOtherFormat: true)
    }
}
