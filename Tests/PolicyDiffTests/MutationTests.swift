import FoundationEssentials
import PolicyDiff
import PolicyExtraction
import PolicyHTML
import PolicyModel
import Testing

/// Changes of every kind made to real pages: what is no change is none, what stands around the text does not matter, what turns a sentence does.
@Suite struct MutationTests {
    private static let root = URL(filePath: #filePath, directoryHint: .notDirectory).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func page(_ path: URL) -> String? { try? String(contentsOf: path, encoding: .utf8) }

    private static let fixtures = ["meta-printable-eu.html", "meta-fr.html", "meta-banner.html", "meta-react.html"].map { root.appending(path: "Fixtures/\($0)") }

    /// Real pages beside the repository; none where it stands alone.
    private static let corpus: [URL] = ["de", "es", "it", "nl", "pt", "general"].flatMap { folder in
        let path = root.deletingLastPathComponent().appending(path: "shared/corpus/\(folder)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".html") }.map { path.appending(path: $0) }.filter { (page($0)?.utf8.count ?? 0) < 40_000 }
    }

    private static func document(_ html: String) -> PolicyDocument {
        DocumentExtractor().extract(PageReader().read(SavedPage(path: "page.html", bytes: Array(html.utf8), format: .html)), path: "page.html")
    }

    /// What is wrong with the verdict on a mutated page; `nil` where nothing is, or the page has nothing to mutate.
    private static func fault(_ mutation: PageMutation, _ page: String) -> String? {
        guard let (old, new) = mutation.change(page) else { return nil }
        let comparison = DocumentComparer.compare(old: document(old), new: document(new))
        switch mutation.verdict {
        case .same: return comparison.isChanged || comparison.changes.contains { $0.kind != .link } ? "changed" : nil
        case .aside: return comparison.isSignificant ? "significant: \(comparison.changes.first { $0.isSignificant }.map { $0.before + " => " + $0.after } ?? "")" : nil
        case .matters: return comparison.isSignificant ? nil : "not significant"
        }
    }

    @Test(arguments: PageMutation.all)
    func `a mutated page of our own is judged right`(_ mutation: PageMutation) throws {
        for path in Self.fixtures {
            let page = try #require(Self.page(path))
            #expect(Self.fault(mutation, page) == nil, "\(path.lastPathComponent)")
        }
    }

    @Test(.enabled(if: !corpus.isEmpty, "no corpus beside the repository"), arguments: corpus)
    func `a mutated real page is judged right`(_ path: URL) throws {
        let page = try #require(Self.page(path))
        // Of each page every eighth, other ones of each: all together take minutes.
        let start = path.path.utf8.reduce(0) { $0 &+ Int($1) } % 8
        for mutation in PageMutation.all.enumerated().filter({ $0.offset % 8 == start }).map(\.element) {
            #expect(Self.fault(mutation, page) == nil, "\(mutation) on \(path.lastPathComponent)")
        }
    }
}
