import Foundation

/// A Swift file of the repository, as the architecture sees it.
struct SourceFile {
    /// From the top level on, for instance `Sources/PolicyModel/Page/Block.swift`.
    var path: String
    var lines: [Substring]

    /// The folder under `Sources` that the file belongs to.
    var target: String { String(path.split(separator: "/")[1]) }

    /// The modules of ours and of C that the file imports.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                words[..<keyword].allSatisfy({ ["package", "public", "internal", "private", "@testable"].contains($0) })
            else { return nil }
            return String(words[keyword + 1])
        }
    }

    /// Whether unsafe Swift stands in the file's code (comments aside).
    var isUnsafe: Bool {
        lines.contains { line in
            let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
            return code.split { !$0.isLetter && $0 != "@" }.contains { ["unsafe", "@unsafe", "@safe"].contains($0) }
        }
    }

    /// The repository's top level.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All Swift files under a folder of the top level, sorted by path.
    static func all(under folder: String) throws -> [SourceFile] {
        let root = repository.appending(path: folder)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" && !$0.path.contains("/.build") }
            .sorted { $0.path < $1.path }
            .map { url in
                let text = try String(contentsOf: url, encoding: .utf8)
                return SourceFile(
                    path: folder + url.path.dropFirst(root.path.count), lines: text.split(separator: "\n", omittingEmptySubsequences: false))
            }
    }
}
