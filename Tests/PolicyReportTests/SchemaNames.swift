import Foundation
import PolicyModel

/// A published schema, whose lists of topics and concepts are those of the model.
struct SchemaNames {
    static let files: [URL] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/PolicyReport/Schemas").standardized
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }
    }()

    private static let lists = [Topic.allCases.map { "\"\($0.rawValue)\"" }, Concept.allCases.map { "\"\($0.rawValue)\"" }]

    let text: String

    /// The text with all names in every list that has some of them, in the model's order, behind what else the list has.
    var settled: String {
        var rest = text[...]
        var settled = ""
        while let start = rest.firstRange(of: "\"enum\": ["), let end = rest[start.upperBound...].firstIndex(of: "]") {
            settled += rest[..<start.upperBound] + Self.settled(rest[start.upperBound..<end])
            rest = rest[end...]
        }
        return settled + rest
    }

    /// The entries of a list, and the white space around them, with all names of a kind that it has some of.
    private static func settled(_ list: Substring) -> String {
        let entries = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard let names = lists.first(where: { !Set($0).isDisjoint(with: entries) }) else { return String(list) }
        let others = entries.filter { !names.contains($0) && $0 != "null" }
        let all = others + names + entries.filter { $0 == "null" }
        let start = list.prefix { $0.isWhitespace }
        let end = list.suffix(from: list.lastIndex { !$0.isWhitespace }.map(list.index(after:)) ?? list.endIndex)
        return "\(start)\(all.joined(separator: start.isEmpty ? ", " : ",\(start)"))\(end)"
    }
}
