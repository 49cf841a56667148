import Foundation
import PolicyModel
import Testing

/// That a language is its file and nothing else: with another one nothing in Swift changes.
@Suite struct UnknownLanguageTests {
    /// Where pages are read; rules bring their own languages.
    private static let targets = ["PolicyModel", "PolicyLanguage", "PolicyHTML", "PolicyExtraction"]

    @Test func `no Swift that reads pages names a language`() throws {
        let codes = LanguageFileTests.files.map { $0.name.dropLast(4) }
        #expect(codes.contains("de"))
        for target in Self.targets {
            let folder = LanguageFileTests.root.appending(path: "Sources/\(target)")
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
            for file in files where file.pathExtension == "swift" {
                // The letters of the ligature ﬁ are the code of Finnish, too.
                let text = try String(contentsOf: file, encoding: .utf8).replacing(#""fi""#, with: "")
                for code in codes { #expect(!text.contains("\"\(code)\""), "\(file.lastPathComponent) names \(code)") }
            }
        }
    }

    @Test func `a German page is read by its file alone`() {
        let page = LanguageFileTests.document(
            """
            <h1>Datenschutzerklärung</h1><p>Gültig ab 1. März 2027</p>
            <p>Wir verarbeiten die Daten, die Sie uns geben, und wir werden sie nicht ohne Ihre Einwilligung an andere weitergeben.</p>
            """)
        #expect(page.language == "de")
        #expect(page.dates.map { "\($0.kind) \($0.date)" } == ["effective 2027-03-01"])
    }
}
