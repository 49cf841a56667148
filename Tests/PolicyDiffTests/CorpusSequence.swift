import FoundationEssentials
import PolicyExtraction
import PolicyHTML
import PolicyModel
import PolicySources

/// The captures of one real page in an archive beside the repository, and which of them hold the same words.
struct CorpusSequence: Sendable, CustomStringConvertible {
    let name: String
    let page: String

    var description: String { name }

    /// The sequences that are there.
    static let all = [
        Self(name: "facebook-md", page: "Facebook/Privacy Policy.md"), Self(name: "meta-us", page: "Meta/Privacy Policy.html"),
        Self(name: "instagram-fr", page: "Instagram/Privacy Policy.html"),
    ].filter { FileManager.default.fileExists(atPath: $0.path + ".bundle") }

    private var path: String {
        URL(filePath: #filePath, directoryHint: .notDirectory).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "shared/corpus/sequences/\(name)").path
    }

    /// For each capture the text it holds; `nil` for a failed one. Oldest first.
    func texts() throws -> [String?] {
        try String(contentsOfFile: path + ".tsv", encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let fields = line.split(separator: "\t")
            return fields.count > 3 && fields[3] == "failed" ? nil : String(fields[1])
        }
    }

    /// The documents of some captures, by their index.
    func documents(_ indices: [Int]) throws -> [Int: PolicyDocument] {
        let repository = try GitRepository(path + ".bundle")
        let captures = try repository.captures(of: page, branch: nil).captures
        var objects = try repository.objects()
        let loader = PageLoader(maximumBytes: 1 << 27)
        var documents: [Int: PolicyDocument] = [:]
        for index in indices {
            guard case .object(let id, _) = captures[index].origin else { continue }
            let saved = try loader.page(page, objects.read(id, name: page, atMost: loader.maximumBytes))
            documents[index] = DocumentExtractor().extract(PageReader().read(saved), path: page)
        }
        objects.close()
        return documents
    }
}
