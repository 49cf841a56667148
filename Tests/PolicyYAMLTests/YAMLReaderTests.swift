import PolicyYAML
import Testing

@Suite("The YAML reader")
struct YAMLReaderTests {
    @Test("reads values, their styles and the places they begin at", arguments: [
        ("a: 1\n", "1:1{1:1 a: 1:4 1}"),
        ("b: x\na: [y, 'z']\n", "1:1{1:1 b: 1:4 x, 2:1 a: 2:4[2:5 y, 2:8'z']}"),
        ("- \"q\\tq\"\n- {k: v}\n", "1:1[1:3\"q\tq\", 2:3{2:4 k: 2:7 v}]"),
        ("a: |\n  one\n  two\nb: >\n  one\n  two\n", "1:1{1:1 a: 1:4|one\ntwo\n, 4:1 b: 4:4>one two\n}"),
        ("é: «ü»\n'📷': [é, z]\n", "1:1{1:1 é: 1:4 «ü», 2:1'📷': 2:6[2:7 é, 2:10 z]}"),
        ("a:\nb: ''\n", "1:1{1:1 a: 1:3 , 2:1 b: 2:4''}"),
        ("yes: 2024-06-26\nno: 0x10\n", "1:1{1:1 yes: 1:6 2024-06-26, 2:1 no: 2:5 0x10}"),
        ("a: !!int 4\n", "1:1{1:1 a: 1:4 4}"),
        ("a: '*b'\nc: x & y *z\n", "1:1{1:1 a: 1:4'*b', 2:1 c: 2:4 x & y *z}"),
        ("<<: {a: b}\n", "1:1{1:1 <<: 1:5{1:6 a: 1:9 b}}"),
        ("# note\n--- # more\na\n...\n", "3:1 a"),
        ("---\n", "2:1 "),
        ("\u{FEFF}a: b\n", "1:1{1:1 a: 1:4 b}"),
        ("a: b\r\nc: d\r\n", "1:1{1:1 a: 1:4 b, 2:1 c: 2:4 d}"),
    ])
    func values(text: String, expected: String) throws {
        let node = try #require(try YAMLReader().compose(text))
        #expect(node.outline == expected)
    }

    @Test("finds no value in white space and comments", arguments: ["", "\n\n", "# note\n", "\u{FEFF}", "  # a\n  "])
    func nothing(text: String) throws {
        #expect(try YAMLReader().compose(text) == nil)
    }

    @Test("says where a text is no YAML, or more than is read", arguments: [
        ("a: b\na: c\n", 2, 1, "duplicate key `a`"),
        ("x: {k: 1, 'k': 2}\n", 1, 11, "duplicate key `k`"),
        ("? [a]\n: b\n", 1, 3, "a key must be a text"),
        ("{a: b}: c\n", 1, 1, "a key must be a text"),
        ("a: &x b\n", 1, 4, "anchors and aliases"),
        ("- a\n- *x\n", 2, 3, "anchors and aliases"),
        ("a: &x [b]\n", 1, 4, "anchors and aliases"),
        ("&x a: b\n", 1, 1, "anchors and aliases"),
        ("a\n---\nb\n", 2, 1, "a second document"),
        ("a:\n\t- b\n", 2, 1, "found character that cannot start any token"),
        ("a: b\n  c: d\n", 2, 4, "mapping values are not allowed in this context"),
        ("a: b\nc: 'd\ne: f\n", 4, 1, "found unexpected end of stream while scanning a quoted scalar that begins in line 2"),
        ("a: \"\\q\"\n", 1, 5, "found unknown escape character"),
        ("a: [b\n", 2, 1, "did not find expected ',' or ']' while parsing a flow sequence that begins in line 1"),
        ("a: b\nü: é\u{1}\n", 2, 5, "control characters are not allowed"),
        ("\u{FEFF}a: \u{0}\n", 1, 4, "control characters are not allowed"),
        ("%YAML 3.0\n---\na\n", 1, 1, "found incompatible YAML document"),
    ])
    func errors(text: String, line: Int, column: Int, message: String) {
        let error = #expect(throws: YAMLError.self) { try YAMLReader().compose(text) }
        #expect(error?.mark == YAMLMark(line: line, column: column))
        #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    }

    @Test("reads nesting up to its bound and nothing deeper", arguments: [
        // The column of what stands at the first level that is too deep.
        ("[", "]", 102), ("{a: ", "}", 402), ("- ", "", 203),
    ])
    func depth(opening: String, closing: String, column: Int) throws {
        func nested(_ depth: Int) -> String {
            String(repeating: opening, count: depth) + "x" + String(repeating: closing, count: depth)
        }
        #expect(try YAMLReader().compose(nested(YAMLReader.deepest)) != nil)
        for depth in [YAMLReader.deepest + 1, 100_000] {
            let error = #expect(throws: YAMLError.self) { try YAMLReader().compose(nested(depth)) }
            #expect(error?.mark == YAMLMark(line: 1, column: column))
        }
    }

    @Test("refuses names that stand for other values before they multiply", .timeLimit(.minutes(5)))
    func bomb() {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1..<40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        let error = #expect(throws: YAMLError.self) { try YAMLReader().compose(bomb) }
        #expect(error?.mark == YAMLMark(line: 1, column: 5))
    }

    @Test("reads a text cut anywhere without a trap")
    func cuts() throws {
        let text = "a: &b [\"x\\u00e9\", 'é', {k: |\n  block\n }]\n? - *b\n: >-\n folded\n---\n!!str t: %\n"
        for length in 0...text.unicodeScalars.count {
            let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
            do {
                _ = try YAMLReader().compose(cut)
            } catch {
                #expect(error.mark.line <= cut.utf8.count { $0 == UInt8(ascii: "\n") } + 1, "\(cut)")
            }
        }
    }
}
