import PolicyDiff
import PolicyModel
import SeededGenerator
import Testing

@Suite struct ComparisonLawTests {
    @Test(arguments: 0..<150)
    func editedPolicy(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var policy = GeneratedPolicy(using: &generator)
        let old = DocumentBuilder.document(policy.text)
        policy.edit(times: seed % 12, using: &generator)
        let new = DocumentBuilder.document(policy.text)
        ComparisonLaws.check(old, new, DocumentComparer.compare(old: old, new: new))
        let same = DocumentComparer.compare(old: old, new: old)
        #expect(same.changes.isEmpty && !same.isChanged)
    }

    @Test(arguments: 0..<20)
    func unrelatedPolicies(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(1000 + seed))
        let old = DocumentBuilder.document(GeneratedPolicy(using: &generator).text)
        let new = DocumentBuilder.document(GeneratedPolicy(using: &generator).text)
        ComparisonLaws.check(old, new, DocumentComparer.compare(old: old, new: new))
    }

    @Test func emptyDocuments() {
        let empty = DocumentBuilder.document("")
        let full = DocumentBuilder.document("# A\nWe share nothing.")
        ComparisonLaws.check(empty, full, DocumentComparer.compare(old: empty, new: full))
        ComparisonLaws.check(full, empty, DocumentComparer.compare(old: full, new: empty))
        ComparisonLaws.check(empty, empty, DocumentComparer.compare(old: empty, new: empty))
    }
}
