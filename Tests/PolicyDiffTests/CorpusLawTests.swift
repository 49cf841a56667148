import PolicyDiff
import PolicyModel
import Testing

/// The laws over real pages; where the corpus is not beside the repository these tests are skipped and say so. One sequence at a time:
/// each already keeps all cores busy.
@Suite("The laws of the differ, over real pages", .serialized)
struct CorpusLawTests {
    @Test(
        "hold between neighbouring texts", .enabled(if: !CorpusSequence.all.isEmpty, "no corpus beside the repository"),
        arguments: CorpusSequence.all)
    func neighbours(sequence: CorpusSequence) async throws {
        let kept = try sequence.texts().enumerated().compactMap { index, text in text.map { (index: index, text: $0) } }
        var first: [String: Int] = [:]
        var last: [String: Int] = [:]
        for capture in kept {
            last[capture.text] = capture.index
            if first[capture.text] == nil { first[capture.text] = capture.index }
        }
        var neighbours: [(Int, Int)] = []
        var met: Set<Set<String>> = []
        for (old, new) in zip(kept, kept.dropFirst()) where old.text != new.text && met.insert([old.text, new.text]).inserted {
            neighbours.append((try #require(first[old.text]), try #require(first[new.text])))
        }
        try #require(neighbours.count > 5)
        // Two captures of one text, which may differ in their links; the same one where there is only one.
        let alike = first.compactMap { text, index in last[text].map { (index, $0) } }
        let read = try sequence.documents(Set((neighbours + alike).flatMap { [$0, $1] }).sorted())
        await withTaskGroup { group in
            for (old, new) in neighbours {
                guard let before = read[old], let after = read[new] else { continue }
                group.addTask { ComparisonLaws.check(before, after, DocumentComparer.compare(old: before, new: after)) }
            }
            for (old, new) in alike {
                guard let before = read[old], let after = read[new] else { continue }
                group.addTask {
                    let comparison = DocumentComparer.compare(old: before, new: after)
                    #expect(comparison.changes.allSatisfy { $0.kind == .link } && (old != new || comparison.changes.isEmpty))
                    #expect(comparison.isChanged == comparison.changes.contains { $0.rules.first == .objectionLink })
                }
            }
        }
    }
}
