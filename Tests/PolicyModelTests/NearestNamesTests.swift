import PolicyModel
import Testing

@Suite("Nearest names")
struct NearestNamesTests {
    @Test("are few, and nearest first", arguments: [
        ("obj.rigth", ["obj.right", "obj.how", "ai.use"], ["obj.right"]),
        ("policy.htm", ["policy.html", "policy.txt", "Makefile"], ["policy.html", "policy.txt"]),
        ("privacy", ["meta-privacy-policy.html", "terms.html"], ["meta-privacy-policy.html"]),
        ("MAY-object", ["en.may-object", "may-objects"], ["may-objects", "en.may-object"]),
        ("aaaa", ["aaab", "aaac", "aaad", "aaae"], ["aaab", "aaac", "aaad"]),
        ("nothing", ["else"], []),
        ("", ["a"], []),
        ("x", ["e", "o"], []),
        ("f", ["fr", "en"], ["fr"]),
        ("x", [], []),
    ])
    func suggestions(name: String, known: [String], expected: [String]) {
        #expect(NearestNames(known).suggestions(for: name) == expected)
    }
}
