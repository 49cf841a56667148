import FoundationEssentials
import PolicyHTML
import PolicyModel
import Testing

/// The pages in Fixtures/hostile, as the other stages get them.
@Suite struct HostileFixtureTests {
    private func fixture(_ name: String) throws -> HTMLTree {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/hostile")
        return read([UInt8](try Data(contentsOf: folder.appending(path: name))))
    }

    @Test(arguments: [
        ("nul-bytes.html", "posts and photos", "utf-8", [Notice.Kind]()),
        ("utf-16.html", "résumés 📷", "utf-16le", []),
        ("mislabelled-latin-1.html", "d’Exemple", "windows-1252", [.encoding]),
        ("deep-nesting.html", "Behind them", "utf-8", [.limit]),
        ("unclosed-script.html", "the objection form", "utf-8", [.parser]),
        ("control-characters.html", "to train our models", "utf-8", []),
        ("markup-injection.html", "![pixel](https://evil.example/p.png)", "utf-8", []),
        ("bidi-overrides.html", "You may \u{202E}tcejbo", "utf-8", []),
    ])
    func wordsAndNoticesCome(name: String, words: String, encoding: String, notices: [Notice.Kind]) throws {
        let tree = try fixture(name)
        #expect(tree.runs.contains(words))
        #expect(tree.encoding == encoding)
        #expect(tree.kinds() == notices)
    }

    @Test func aBinaryFileHasNoWords() throws {
        let tree = try fixture("binary.html")
        #expect(tree.nodes.count == 1)
        #expect(tree.kinds() == [.encoding])
    }

    @Test func scriptsAreNoText() throws {
        #expect(try !fixture("unclosed-script.html").runs.contains("no text"))
    }
}
