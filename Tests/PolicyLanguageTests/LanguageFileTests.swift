import Foundation
import PolicyExtraction
import PolicyHTML
import PolicyLanguage
import PolicyModel
import PolicyYAML
import Testing

/// What holds of every language file, read from the folder: a new file is tested without a change here.
@Suite struct LanguageFileTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let folder = root.appending(path: "Sources/PolicyLanguage/Languages")

    static let files: [LanguageWords] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yml") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8),
                let root = try? YAMLReader().compose(text)
            else { return nil }
            return LanguageWords(name: name, root: root)
        }
    }()

    @Test func `all files are read`() {
        #expect(Self.files.count >= 16)
        for file in Self.files { #expect(file.name == (file.texts("language").first ?? "") + ".yml") }
    }

    @Test(arguments: files)
    func `a text of a language's commonest words is in that language`(_ file: LanguageWords) {
        let words = file.texts("function-words").flatMap { $0.split(separator: " ") }.joined(separator: " ")
        // Of two languages that look alike nobody can tell by such words alone.
        guard !words.isEmpty, file.texts("alike").isEmpty else { return }
        let page = Self.document("<p>\(words) \(words)</p>")
        #expect(page.language == file.texts("language").first)
    }

    @Test(arguments: files)
    func `every month and every way to state a date is read`(_ file: LanguageWords) {
        let joint = file.texts("dates.between").first?.split(separator: " ").first.map { " \($0)" } ?? ""
        for (month, names) in file.texts("dates.months").enumerated() {
            for name in names.split(separator: " ") {
                let page = Self.document("<p>Updated: 7\(joint) \(name)\(joint) 2024</p>")
                #expect(page.dates.map(\.date.month) == [month + 1], "\(name)")
            }
        }
        for (key, kind) in [("effective", DateStatement.Kind.effective), ("updated", .updated), ("announced", .announced)] {
            for phrase in file.texts("dates.\(key)") {
                #expect(Self.document("<p>\(phrase) 2024-06-07</p>").dates.map(\.kind) == [kind], "\(phrase)")
            }
        }
    }

    @Test(arguments: files)
    func `walls, error pages and banners are known by every phrase`(_ file: LanguageWords) {
        for phrase in file.texts("capture.bot-wall") {
            #expect(Self.document("<p>\(phrase)</p>").capture.status == .wall, "\(phrase)")
        }
        for phrase in file.texts("capture.error-page") {
            #expect(Self.document("<p>Lorem ipsum \(phrase)</p>").capture.status == .errorPage, "\(phrase)")
        }
        for phrase in file.texts("banners") {
            #expect(Self.document("<p>\(phrase) lorem ipsum</p>").blocks.first?.region == .banner, "\(phrase)")
        }
    }

    @Test(arguments: files)
    func `an abbreviation ends no sentence`(_ file: LanguageWords) {
        for words in file.texts("sentences.abbreviations") {
            for word in words.split(separator: " ") {
                let text = Array("Lorem \(word). Ipsum dolor".utf8)
                let end = 6 + word.utf8.count
                let splits = SentenceSplitter.ofAllLanguages.splits(text.span, after: 6..<end, before: end + 2)
                #expect(!splits, "\(word)")
            }
        }
    }

    static func document(_ html: String) -> PolicyDocument {
        let page = SavedPage(path: "page.html", bytes: Array("<html><body>\(html)</body></html>".utf8), format: .html)
        return DocumentExtractor().extract(PageReader().read(page), path: "page.html")
    }
}
