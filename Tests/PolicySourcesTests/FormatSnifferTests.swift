import PolicyModel
import PolicySources
import Testing

@Suite("Format of a page")
struct FormatSnifferTests {
    @Test("is told by the extension", arguments: [
        ("a/b.html", PageFormat.html), ("B.HTM", .html), ("c.xhtml", .html), ("d.md", .markdown), ("e.Markdown", .markdown),
        ("f.txt", .text), ("g.pdf", nil), ("html", nil), (".html", nil), ("a.html/b", nil), ("", nil), ("a.", nil),
    ])
    func path(path: String, format: PageFormat?) {
        #expect(FormatSniffer().format(ofPath: path) == format)
    }

    @Test("is told by how the bytes begin", arguments: [
        ("<!DOCTYPE html>", FormatSniffer.Verdict.page(.html)),
        ("\u{FEFF}\n\n<!-- saved from url=(0023)https://e.example/ -->\n<HTML>", .page(.html)),
        ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", .page(.html)),
        ("Privacy policy\n\nWe collect", .page(.text)),
        ("", .page(.text)),
        ("%PDF-1.7", .other("a PDF document")),
        ("PK\u{5}\u{6}", .other("an empty ZIP archive")),
        ("abc\u{0}def", .other("a binary file")),
    ])
    func bytes(text: String, verdict: FormatSniffer.Verdict) {
        #expect(FormatSniffer().verdict(on: text.utf8, named: "") == verdict)
    }

    @Test("is told by content, where that is beyond doubt, and not by the name", arguments: [
        ("page.md", "<!DOCTYPE html><p>x", PageFormat.html), ("page.txt", "\u{FEFF} <!-- saved -->\n<html lang=en>", .html),
        ("page.html", "<p>Words", .html), ("page.html", "Words.\nMore words.", .text),
        ("page.md", "# Title\n<div>Words</div>", .markdown), ("page.txt", "The <html> element", .text),
    ])
    func contentFirst(name: String, text: String, format: PageFormat) {
        #expect(FormatSniffer().verdict(on: text.utf8, named: name) == .page(format))
    }

    @Test("is told in UTF-16 too, with a mark and without", arguments: [true, false], [true, false])
    func wide(hasMark: Bool, isBigEndian: Bool) {
        let text = (hasMark ? "\u{FEFF}" : "") + "<html><body>Privacy</body>"
        let bytes = text.utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
        #expect(FormatSniffer().verdict(on: bytes, named: "") == .page(.html))
    }

    @Test("of gzip, PNG and the like is none", arguments: [[0x1F, 0x8B, 8], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0]])
    func binary(bytes: [UInt8]) {
        guard case .other = FormatSniffer().verdict(on: bytes, named: "") else {
            Issue.record("taken for a page")
            return
        }
    }
}
