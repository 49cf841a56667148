import PolicyHTML
import PolicyModel
import Testing

/// The encoding is decided once, from what the page says and what its bytes are.
@Suite struct EncodingTests {
    struct Case: Sendable {
        var bytes: [UInt8]
        var encoding: String
        var runs: String
        var notices = 0
    }

    private static func wide(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        (mark ? "\u{FEFF}" + text : text).utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    private static func labelled(_ label: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("<meta charset=\"\(label)\"><p>".utf8) + bytes
    }

    static let cases: [Case] = [
        Case(bytes: Array("<p>caf\u{E9}".utf8), encoding: "utf-8", runs: "café"),
        Case(bytes: [0xEF, 0xBB, 0xBF] + labelled("latin1", Array("é".utf8)), encoding: "utf-8", runs: "é"),
        Case(bytes: wide("<p>é\u{1F600}", bigEndian: false, mark: true), encoding: "utf-16le", runs: "é😀"),
        Case(bytes: wide("<p>é", bigEndian: true, mark: true), encoding: "utf-16be", runs: "é"),
        Case(bytes: wide("<p>A plain page", bigEndian: false, mark: false), encoding: "utf-16le", runs: "A plain page", notices: 1),
        Case(bytes: wide("<p>x", bigEndian: false, mark: true) + [0x00, 0xD8, 0x41], encoding: "utf-16le", runs: "x\u{FFFD}\u{FFFD}", notices: 1),
        Case(bytes: labelled("ISO-8859-1", [0x93, 0xE9, 0x94, 0x80]), encoding: "windows-1252", runs: "“é”€"),
        Case(bytes: labelled("windows-1251", [0xCF, 0xF0]), encoding: "windows-1251", runs: "Пр"),
        Case(bytes: labelled("iso-8859-2", [0xB1, 0xE6]), encoding: "iso-8859-2", runs: "ąć"),
        Case(bytes: labelled("ISO-8859-15", [0xA4]), encoding: "iso-8859-15", runs: "€"),
        Case(bytes: labelled("iso-8859-9", [0xFE, 0x80]), encoding: "windows-1254", runs: "ş€"),
        Case(bytes: labelled("koi8-r", [0xD0, 0xD2]), encoding: "koi8-r", runs: "пр"),
        Case(bytes: labelled("koi8-u", [0xA4, 0xAE]), encoding: "koi8-u", runs: "єў"),
        Case(bytes: labelled("windows-1253", [0xE1, 0xFF]), encoding: "windows-1253", runs: "α\u{FFFD}", notices: 1),
        Case(bytes: labelled("shift_jis", [0x93, 0xFA, 0x96, 0x7B]), encoding: "shift_jis", runs: "日本"),
        Case(bytes: labelled("shift_jis", [0x93, 0xFA, 0xFF, 0xFD, 0x61]), encoding: "shift_jis", runs: "日\u{FFFD}\u{FFFD}a", notices: 1),
        Case(bytes: labelled("gbk", [0xD6, 0xD0, 0xFF, 0x61]), encoding: "gb18030", runs: "中\u{FFFD}a", notices: 1),
        Case(bytes: labelled("big5", [0xA4, 0xA4]), encoding: "big5", runs: "中"),
        Case(bytes: labelled("euc-jp", [0xC6, 0xFC, 0x8F]), encoding: "euc-jp", runs: "日\u{FFFD}", notices: 1),
        Case(bytes: labelled("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]), encoding: "iso-2022-jp", runs: "日"),
        Case(bytes: labelled("euc-kr", [0xC7, 0xD1, 0xC7]), encoding: "euc-kr", runs: "한\u{FFFD}", notices: 1),
        Case(
            bytes: Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1250'><p>".utf8) + [0x9C],
            encoding: "windows-1250", runs: "ś"),
        Case(
            bytes: Array("<?xml version='1.0' encoding='iso-8859-7'?><html><body><p>".utf8) + [0xE1],
            encoding: "iso-8859-7", runs: "α"),
        Case(
            bytes: Array("<!-- <meta charset=koi8-r> --><meta name=x content=y><meta charset=utf-8><p>é".utf8), encoding: "utf-8",
            runs: "é"),
        Case(bytes: labelled("utf-8", Array("caf".utf8) + [0xE9, 0x73]), encoding: "windows-1252", runs: "cafés", notices: 1),
        Case(bytes: labelled("iso-8859-1", Array("café".utf8)), encoding: "utf-8", runs: "café", notices: 1),
        Case(bytes: labelled("utf-16", Array("café".utf8)), encoding: "utf-8", runs: "café"),
        Case(bytes: labelled("klingon", Array("é".utf8)), encoding: "utf-8", runs: "é", notices: 1),
        Case(bytes: Array("<p>".utf8) + [0x93, 0x61, 0x94], encoding: "windows-1252", runs: "“a”", notices: 1),
        Case(bytes: Array("<p>éèê ".utf8) + [0xFF, 0x20, 0xC3, 0x28], encoding: "utf-8", runs: "éèê \u{FFFD} \u{FFFD}(", notices: 1),
        Case(bytes: Array("<p>éè".utf8) + [0xE2, 0x82], encoding: "utf-8", runs: "éè\u{FFFD}", notices: 1),
        Case(bytes: Array("%PDF-1.4 <p>a".utf8), encoding: "utf-8", runs: "", notices: 1),
        Case(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0], encoding: "utf-8", runs: "", notices: 1),
    ]

    @Test(arguments: cases)
    func pagesAreDecoded(page: Case) {
        let tree = read(page.bytes)
        #expect(tree.encoding == page.encoding)
        #expect(tree.runs == page.runs)
        #expect(tree.kinds() == Array(repeating: .encoding, count: page.notices))
    }

    @Test func undecodableBytesAreCounted() {
        let tree = read(Array("<p>é é é é ".utf8) + [0xFF, 0x20, 0xFE, 0x20])
        #expect(tree.notices.first?.message.hasPrefix("2 places") == true)
    }
}
