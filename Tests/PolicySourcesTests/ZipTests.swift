import PolicyModel
import PolicySources
import Testing

@Suite("Pages in zip archives")
struct ZipTests {
    private let loader = PageLoader(maximumBytes: 1_000_000)
    private let html = "<!DOCTYPE html><title>Privacy é</title><p>We train AI on posts."

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Writes an archive of these entries, and gives its path.
    private func file(_ name: String, _ entries: [(String, String)]) throws -> String {
        try folder.write(name, ZipBuilder.archive(entries.map { ($0.0, Array($0.1.utf8)) }))
    }

    @Test("are all that are in it, whatever the file is called and the user says", arguments: ["a.zip", "a.html", "a"], [PageFormat?.none, .html])
    func pages(name: String, format: PageFormat?) throws {
        let path = try file(
            name, [("é/policy.html", html), ("style.css", "p {}"), ("b.md", "# B"), ("page", html), ("data", "{}"), ("__MACOSX/._b.md", "x"), (".git/a.html", html)])
        var loader = loader
        loader.format = format
        let (pages, problems) = loader.all(path)
        #expect(pages.map(\.path) == ["é/policy.html", "b.md", "page"].map { "\(folder.path)/\(name)!/\($0)" })
        #expect(pages.allSatisfy { !$0.isFile } && pages[0].bytes == Array(html.utf8))
        #expect(problems.isEmpty)
    }

    @Test("are found by their names in it")
    func names() throws {
        let path = try file("a.zip", [("a.html", html), ("b.html", "<html>B")])
        let found = try PageFinder().find(path + "!/b.html")
        #expect(try loader.load(found.origins[0]).bytes == Array("<html>B".utf8))
        let several = #expect(throws: PageError.self) { try loader.load(.file(path)) }
        #expect(several?.problem.contains("a.zip!/a.html") == true)
        let missing = #expect(throws: PageError.self) { try loader.load(.member(file: path, name: "c.html")) }
        #expect(missing?.remedy?.contains("b.html") == true)
        #expect(try PageFinder().find(folder.path).origins == [.file(path)])
    }

    @Test("bring the frames of a page that was saved complete, which are no pages themselves")
    func complete() throws {
        let path = try file(
            "a.zip", [("x/P.html", "<html><iframe src='./P_files/f.html'>"), ("x/P_files/f.html", "<html>F"), ("x/P_files/a.css", ""), ("x/Q_files/q.html", html)])
        let (pages, _) = loader.all(path)
        #expect(pages.map { $0.path.suffix(6) } == ["P.html", "q.html"])
        #expect(pages[0].frames == [SavedFrame(address: "P_files/f.html", bytes: Array("<html>F".utf8))])
    }

    @Test("of scrapbooks are one with all that it shows")
    func scrapbooks() throws {
        let page = "<html data-scrapbook-source=\"https://e.example/\"><iframe src=\"index_1.html\">"
        let htz = try file("a.htz", [("index.html", page), ("index_1.html", "<html>F"), ("a.png", "")])
        let single = try loader.load(.file(htz))
        #expect(single.frames.map(\.address) == ["index_1.html"])
        let record = "<RDF:RDF><MAF:originalurl RDF:resource=\"https://e.example/p?a=1&amp;b=2\"/><MAF:title RDF:resource=\"T\"/>"
            + "<MAF:archivetime RDF:resource=\"Wed, 26 Jun 2024 00:30:35 +0200\"/></RDF:RDF>"
        let maff = try file(
            "a.maff", [("1/index.html", html), ("1/index.rdf", record), ("1/index_files/f.html", "<html>F"), ("2/index.html", html), ("2/index.rdf", "<RDF:RDF/>")])
        let (pages, _) = loader.all(maff)
        #expect(pages.map(\.url) == ["https://e.example/p?a=1&b=2", nil])
        #expect(pages.map(\.captured) == ["2024-06-26T00:30:35+02:00", nil])
        #expect(pages[0].title == "T" && pages[0].frames.map(\.address) == ["index_files/f.html"])
    }

    @Test("in archives within them are read, up to a depth")
    func nesting() throws {
        let warc = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://e.example/\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<html>WAR\r\n\r\n"
        let wacz = try file("a.wacz", [("archive/data.warc", warc), ("pages/pages.jsonl", "{}"), ("datapackage.json", "{}")])
        let (pages, problems) = loader.all(wacz)
        #expect(pages.map { $0.path.suffix(39) } == ["!/archive/data.warc!/https://e.example/"] && problems.isEmpty)
        var bytes = ZipBuilder.archive([("a.html", Array(html.utf8))])
        for _ in 0..<7 { bytes = ZipBuilder.archive([("a.zip", bytes)]) }
        let deep = loader.all(try folder.write("deep.zip", bytes))
        #expect(deep.pages.isEmpty && deep.problems.first?.problem.contains("packed more than") == true)
    }

    @Test("are none in office documents, which are called by name", arguments: [
        (["[Content_Types].xml", "word/document.xml"], ".docx"), (["[Content_Types].xml", "xl/workbook.xml"], ".xlsx"),
        (["mimetype", "META-INF/container.xml", "a.xhtml"], ".epub"), (["mimetype", "content.xml"], ".odt"), (["a.png"], "without a page"),
    ])
    func office(names: [String], word: String) throws {
        let path = try file("a.docx", names.map { ($0, "x") })
        let (pages, problems) = loader.all(path)
        #expect(pages.isEmpty && problems.count == 1 && problems[0].problem.contains(word))
        try folder.write("b.html", html.utf8)
        try folder.shell("mv a.docx a.zip")
        #expect(try PageFinder().find(folder.path).origins == [.file(folder.path + "/b.html")])
    }

    @Test("are read as far as an archive goes, and bombs not at all")
    func damage() throws {
        let bytes = ZipBuilder.archive([("a.html", Array(html.utf8)), ("b.html", Array(html.utf8))])
        let (pages, problems) = loader.all(try folder.write("cut.zip", bytes[..<(bytes.count - 150)]))
        #expect(pages.count == 1 && !problems.isEmpty)
        var wrong = bytes
        wrong[60] ^= 0xFF
        #expect(loader.all(try folder.write("wrong.zip", wrong)).problems.count == 1)
        let few = loader.limited(to: 1).all(try folder.write("whole.zip", bytes))
        #expect(few.pages.count == 1 && few.problems.first?.remedy?.contains("--max-files") == true)
        #expect(PageLoader(maximumBytes: 60).all(folder.path + "/whole.zip").problems.first?.remedy?.contains("--max-bytes") == true)
    }
}

extension PageLoader {
    fileprivate func limited(to most: Int) -> PageLoader {
        var loader = self
        loader.maximumPages = most
        return loader
    }
}
