/// Lists and phrases that the packs of a language share, or those of one topic in it.
struct SharedWords {
    /// In the order of their files.
    var lists: [WordList] = []
    /// The patterns of `phrases:`, used as `@name`.
    var phrases: [String: [RulePattern]] = [:]
    /// How often each common word of the language stands in ten thousand words of policies.
    var common: [String: Int] = [:]

    /// These words and those of a file that sees them, whose own take the place of shared ones of the same name.
    func adding(_ lists: [WordList], phrases: [String: [RulePattern]], common: [String: Int] = [:]) -> Self {
        let names = Set(lists.map(\.name))
        return Self(
            lists: self.lists.filter { !names.contains($0.name) } + lists,
            phrases: self.phrases.merging(phrases) { $1 },
            common: self.common.merging(common) { $1 })
    }

    /// The lists that patterns with these names reach, directly or through other lists.
    func lists(reachedFrom names: some Sequence<String>) -> [WordList] {
        let byName = Dictionary(lists.map { ($0.name, $0) }) { first, _ in first }
        var reached: Set<String> = []
        var open = Array(names)
        while let name = open.popLast() {
            guard let list = byName[name], reached.insert(name).inserted else { continue }
            open += list.entries.flatMap { PackReader.listNames(in: $0.pattern.elements) }
        }
        return lists.filter { reached.contains($0.name) }
    }
}
