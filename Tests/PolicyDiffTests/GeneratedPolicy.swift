import SeededGenerator

/// Policies made of sentences, and edits of the kinds that real policies see.
struct GeneratedPolicy {
    var lines: [String]

    private static let vocabulary = """
        we you may will share collect use information data photos posts partners service settings account device law request object delete \
        retain transfer region controller notice purpose consent advertising measure improve train models not never unless about
        """.split(separator: " ").map(String.init)

    init(using generator: inout SeededGenerator) {
        lines = []
        for section in 1...Int.random(in: 2...7, using: &generator) {
            lines.append("# \(section). \(Self.sentence(2...4, &generator))")
            for _ in 0..<Int.random(in: 1...5, using: &generator) { lines.append(Self.paragraph(&generator)) }
        }
    }

    var text: String { lines.joined(separator: "\n") }

    /// Some edits: words, sentences, blocks and sections come, go, change and move; blocks are split, joined and repeated.
    mutating func edit(times: Int, using generator: inout SeededGenerator) {
        for _ in 0..<times where !lines.isEmpty {
            let index = Int.random(in: lines.indices, using: &generator)
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(Self.paragraph(&generator), at: index)
            case 2: lines.insert(lines.remove(at: index), at: Int.random(in: 0...lines.count, using: &generator))
            case 3: lines.insert(lines[index], at: Int.random(in: 0...lines.count, using: &generator))
            case 4:
                let end = min(lines.count, index + 4)
                let part = lines[index..<end]
                lines.removeSubrange(index..<end)
                lines.insert(contentsOf: part, at: Int.random(in: 0...lines.count, using: &generator))
            case 5 where index + 1 < lines.count: lines[index] += " " + lines.remove(at: index + 1)
            case 6:
                let words = lines[index].split(separator: " ")
                let cut = Int.random(in: 0...words.count, using: &generator)
                let parts = [words[..<cut], words[cut...]].map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
                lines.replaceSubrange(index...index, with: parts)
            default:
                var words = lines[index].split(separator: " ").map(String.init)
                guard let place = words.indices.randomElement(using: &generator) else { continue }
                if Bool.random(using: &generator) { words.remove(at: place) } else { words.insert("because", at: place) }
                lines[index] = words.joined(separator: " ")
            }
        }
    }

    private static func sentence(_ length: ClosedRange<Int>, _ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: length, using: &generator)).compactMap { _ in vocabulary.randomElement(using: &generator) }.joined(separator: " ")
    }

    private static func paragraph(_ generator: inout SeededGenerator) -> String {
        let sentences = (0..<Int.random(in: 1...4, using: &generator)).map { _ in "The \(sentence(3...14, &generator))." }
        return (Int.random(in: 0..<4, using: &generator) == 0 ? "* " : "") + sentences.joined(separator: " ")
    }
}
