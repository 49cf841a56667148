import PolicyHTML
import Testing

/// What is opened over and over and never closed is looked through once.
@Suite("Elements without ends") struct OpenEndTests {
    @Test(
        "A page of them is read in time that grows with it", .timeLimit(.minutes(5)),
        arguments: ["<noscript>a", "<noscript><iframe></noscript><p>a</p>", "<iframe src=a>x", "<table><tr><td><img alt=No>"])
    func isBounded(part: String) {
        #expect(!read(String(repeating: part, count: 100_000)).nodes.isEmpty)
    }
}
