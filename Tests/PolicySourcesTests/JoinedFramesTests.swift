import PolicyModel
import PolicySources
import Testing

@Suite("Frames in web archives")
struct JoinedFramesTests {
    private static func record(_ address: String, _ body: String) -> String {
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://e.example/\(address)\r\nContent-Type: text/html\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }

    private func read(_ records: [(String, String)]) throws -> [SavedPage] {
        let folder = try TemporaryFolder()
        let (pages, problems) = PageLoader(maximumBytes: 100_000).all(try folder.write("a.warc", records.map { Self.record($0.0, $0.1) }.joined().utf8))
        #expect(problems.isEmpty)
        return pages
    }

    @Test("are found however a page names them", arguments: [
        "<iframe src=https://e.example/a/f?x=1&y>", "<IFRAME class=b SRC = '/a/f?x=1&amp;y#z'>", "<iframe\nsrc=\"a/f?x=1&amp;y\"/>", "<frame src=./a/f?x=1&y>",
        "<iframe src=//e.example/a/f?x=1&y>", "<!-- a --><script>'<'</script><iframe src=' a/f?x=1&y'>",
    ])
    func names(tag: String) throws {
        let pages = try read([("p", "<html>P\(tag)</iframe>"), ("q", "<html>Q"), ("a/f?x=1&y", "<html>F")])
        #expect(pages.map(\.url) == ["https://e.example/p", "https://e.example/q"])
        #expect(pages[0].frames == [SavedFrame(address: "https://e.example/a/f?x=1&y", bytes: Array("<html>F".utf8))])
    }

    @Test("are pages of their own where nothing shows them", arguments: [
        "<!-- <iframe src=f> -->", "<script>'<iframe src=f>'</script>", "<noscript><iframe src=f></iframe></noscript>", "<iframe src=g>", "<iframe>", "<iframe src=>",
        "<iframe data-src=f>", "<iframes src=f>", "<iframe src='about:blank'>", "<!-- <iframe src=f>", "<iframe",
    ])
    func unnamed(tag: String) throws {
        #expect(try read([("p", "<html>P" + tag), ("f", "<html>F")]).map(\.frames.count) == [0, 0])
    }

    @Test("belong to the capture before them, in one another too, and each to one")
    func captures() throws {
        let page = ("p", "<html>P<iframe src=f></iframe>")
        let pages = try read([page, ("f", "<html>1<iframe src=g>"), ("g", "<html>2"), page, ("f", "<html>3"), page, ("x", "<html>4"), ("f", "<html>5"), ("f", "<html>6")])
        #expect(pages.map { $0.frames.map { String(decoding: $0.bytes.suffix(1), as: UTF8.self) } } == [[">", "2"], ["3"], ["5"], [], []])
        #expect(pages.map(\.url).map { $0?.suffix(1) } == ["p", "p", "p", "x", "f"])
    }

    @Test("are looked for so far and no further")
    func bounds() throws {
        let others = (0..<80).map { ("o\($0)", "<html>O") }
        let pages = try read([("p", "<html><iframe src=f>")] + others + [("f", "<html>F")])
        #expect(pages.count == 82 && pages.allSatisfy(\.frames.isEmpty))
        #expect(pages.map { $0.url ?? "" }[1...80].elementsEqual(others.map { "https://e.example/" + $0.0 }))
    }
}
