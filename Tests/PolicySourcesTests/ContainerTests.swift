import PolicyModel
import PolicySources
import Testing

@Suite("Pages in containers")
struct ContainerTests {
    private let loader = PageLoader(maximumBytes: 100_000)
    private let html = "<!DOCTYPE html><title>Privacy é</title><p>We train AI = a lot, on posts and photos that people share with everybody they know.</p>"

    private func archive(_ header: String, _ parts: [(header: String, body: String)]) -> [UInt8] {
        let text = header + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--B-\"\r\n\r\n"
            + parts.map { "----B-\r\n\($0.header)\r\n\r\n\($0.body)\r\n" }.joined() + "----B---\r\n"
        return Array(text.utf8)
    }

    private func quotedPrintable(_ text: String) -> String {
        var line = 0
        return text.utf8.map { byte in
            line += 1
            let code = byte >= 0x7F || byte == UInt8(ascii: "=") ? "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) : String(UnicodeScalar(byte))
            return code + (line % 20 == 0 ? "=\r\n" : "")
        }.joined()
    }

    private static let saved = """
        From: <Saved by Blink>\r
        Snapshot-Content-Location: https://e.example/privacy\r
        Date: Wed, 26 Jun 2024 00:30:35 -0000\r
        MIME-Version: 1.0\r

        """

    @Test("are the same in MHTML as by themselves, whatever the file is called", arguments: ["a.mhtml", "a.html", "a.txt", "a"], [PageFormat?.none, .html])
    func mhtml(name: String, format: PageFormat?) throws {
        let bytes = archive(
            Self.saved,
            [
                ("Content-Type: text/css", "p { color: red }"),
                ("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://e.example/", quotedPrintable(html)),
            ])
        let page = try PageLoader(maximumBytes: 100_000, format: format).page(name, bytes)
        #expect(String(decoding: page.bytes, as: UTF8.self) == html + "\r\n")
        #expect(page.format == .html && !page.isFile)
        #expect(page.url == "https://e.example/privacy")
        #expect(page.captured == "2024-06-26T00:30:35Z")
    }

    @Test("bring their frames, and the encoding that their header states")
    func frames() throws {
        let bytes = archive(
            Self.saved,
            [
                ("Content-Type: text/html; charset=\"windows-1252\"", "<p>Outside<iframe src=\"cid:frame-1@mhtml.blink\"></iframe>"),
                ("Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>", "<p class=\"x\">Inside &amp; out"),
            ])
        let page = try loader.page("a.mhtml", bytes)
        #expect(page.charset == "windows-1252")
        #expect(page.frames.map(\.address) == ["cid:frame-1@mhtml.blink"])
        #expect(page.frames[0].bytes == Array("<p class=\"x\">Inside &amp; out\r\n".utf8))
    }

    @Test("of one part, in base64, and in a mail are read")
    func messages() throws {
        let single = "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+V2UgdHJh\naW4gQUk8L3A+\n"
        #expect(try loader.page("a", Array(single.utf8)).bytes == Array("<p>We train AI</p>".utf8))
        let mail = """
            Subject: News\r\nDate: 1 Jul 2024 09:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n\
            --b\r\nContent-Type: text/plain\r\n\r\nPlain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Rich\r\n--b--\r\n
            """
        let page = try loader.page("a.eml", Array(mail.utf8))
        #expect(page.bytes.starts(with: "<p>Rich".utf8))
        #expect(page.captured == "2024-07-01T09:00:00+02:00")
        #expect(page.title == "News")
        #expect(page.frames.isEmpty && page.notices.isEmpty)
    }

    @Test("of several parts that stand below each other are read whole, each in its encoding, and of alternatives one")
    func parts() throws {
        let mail = """
            MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n\
            --a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Rich\r\n--b--\r\n\
            --a\r\nContent-Type: image/png\r\n\r\nx\r\n--a\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>Second\r\n\
            --a\r\nContent-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>Attached\r\n--a\r\nContent-Type: text/plain\r\n\r\nA <b> & c\r\n--a--\r\n
            """
        let page = try loader.page("a.eml", Array(mail.utf8))
        #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>Rich\r\n\n<iframe src=\"cid:part-0\"></iframe>\n<iframe src=\"cid:part-1\"></iframe>")
        #expect(page.frames.map { String(decoding: $0.bytes, as: UTF8.self) } == ["<p>Second\r\n", "<pre>A &lt;b> &amp; c\r\n"])
        #expect(page.frames.map(\.address) == ["cid:part-0", "cid:part-1"] && page.frames.map(\.charset) == ["koi8-r", nil])
    }

    @Test("that are damaged are an error or what is left of them, never a crash", arguments: [
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n--b\n\n<p>x",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--",
    ])
    func damaged(text: String) {
        #expect(throws: PageError.self) { try loader.page("a.mhtml", Array(text.utf8)) }
    }

    @Test("that break off say so")
    func cutOff() throws {
        let page = try loader.page("a", Array(archive(Self.saved, [("Content-Type: text/html", html)]).dropLast(9)))
        #expect(page.notices.map(\.kind) == [.limit])
    }

    @Test("tell their subjects in any encoding", arguments: [
        ("Plain", "Plain"), ("=?utf-8?Q?Datenschutz=C3=A4nderung?= 2", "Datenschutzänderung 2"), ("=?utf-8?B?w4Q=?= =?utf-8?B?w5Y=?=", "ÄÖ"),
        ("=?iso-8859-1?q?=E9t=E9_24?=", "été 24"), ("=?koi8-r?B?8A==?=", "=?koi8-r?B?8A==?="), ("=?", "=?"), ("a =?utf-8?x?a?=", "a =?utf-8?x?a?="),
    ])
    func subjects(header: String, subject: String) throws {
        let mail = "Subject: \(header)\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>x"
        #expect(try loader.page("a.eml", Array(mail.utf8)).title == subject)
    }

    @Test("that only begin like a header are text")
    func noMessage() throws {
        #expect(try loader.page("a.txt", Array("Note: MIME-Version\n\nContent-Type: text/html".utf8)).format == .text)
    }

    @Test("compressed by gzip are read, up to the limit, and cut ones refused")
    func gzip() throws {
        let folder = try TemporaryFolder()
        try folder.write("page.html", html.utf8)
        try folder.shell("gzip -k page.html; head -c 60 page.html.gz > cut.html.gz; head -c 1000000 /dev/zero | gzip > bomb.html.gz; cat page.html.gz page.html.gz > two.html.gz")
        let page = try loader.load(.file(folder.path + "/page.html.gz"))
        #expect(page.bytes == Array(html.utf8) && page.format == .html)
        #expect(try loader.load(.file(folder.path + "/two.html.gz")).bytes.count == 2 * html.utf8.count)
        for (name, problem) in [("cut", "cut off"), ("bomb", "larger than")] {
            let error = #expect(throws: PageError.self) { try loader.load(.file(folder.path + "/\(name).html.gz")) }
            #expect(error?.problem.contains(problem) == true)
        }
        #expect(try PageFinder().find(folder.path).origins.contains(.file(folder.path + "/page.html.gz")))
    }
}
