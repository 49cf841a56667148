import PolicyDiff
import PolicyModel
import Testing

/// Documents that somebody made to be slow to compare, in sizes that took minutes.
@Suite struct WorstCaseTests {
    private static let offenders: [(name: String, old: String, new: String)] = [
        ("two words that change places", of("a b ", 40_000), of("b a ", 40_000) + "c"),
        ("one word", of("a ", 100_000), of("a ", 99_000)),
        ("another word at every second", numbered(30_000) { "x w\($0) " }, numbered(30_000) { "y w\($0) " }),
        ("words backwards", numbered(60_000) { "w\($0) " }, numbered(60_000) { "w\(60_000 - $0) " }),
        ("linked sentences", numbered(20_000) { "[You may object](https://e.example/\($0)) to \($0). " }, numbered(20_000) { "[You may object](https://e.example/\($0)x) to \($0). " }),
        ("links of one sentence", numbered(20_000) { "[you object](https://e.example/\($0)) to " }, numbered(20_000) { "[you object](https://e.example/\($0)x) to " }),
        ("one sentence, edited all over", numbered(15_000) { "We share item \($0) with Acme Inc. " }, numbered(15_000) { "We share item \($0) with Meta Inc. " }),
        ("blocks", numbered(20_000) { "a b\($0 % 7)\n" }, numbered(20_000) { "b\($0 % 5) a\n" }),
    ]

    private static func of(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func numbered(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

    @Test("are compared in little time", arguments: offenders.map(\.name))
    func compared(name: String) throws {
        let offender = try #require(Self.offenders.first { $0.name == name })
        let (before, after) = (DocumentBuilder.document(offender.old), DocumentBuilder.document(offender.new))
        var comparison: Comparison?
        let time = ContinuousClock().measure { comparison = DocumentComparer.compare(old: before, new: after) }
        #expect(comparison != nil && time < .seconds(60))
    }

    @Test("are not aligned where one is no policy")
    func failed() {
        let old = DocumentBuilder.document("We train models on what you post.")
        let comparison = DocumentComparer.compare(old: old, new: DocumentBuilder.document("Log in to go on.", status: .wall))
        #expect(comparison.alignment.isEmpty && comparison.changes.isEmpty && comparison.obstacles == [.newFailed(.wall)])
    }
}
