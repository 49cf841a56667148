internal import PolicyModel

/// Reads rule packs from YAML.
package struct RulePackDecoder: Sendable {
    /// The largest file that is read, in bytes; the longest one that a person wrote has a twentieth of it.
    package static let largestPack = 8 << 20
    /// The newest form of packs: 1 had one file a topic, 2 has shared words.
    package static let schema = 2

    private let words: [PackFile]
    private let packs: [PackFile]

    /// `words` and `packs` are built-in files: others see such words, and packs that see words which others replace are read anew.
    package init(words: [PackFile] = [], packs: [PackFile] = []) {
        self.words = words
        self.packs = packs
    }

    /// Whether a file holds words that packs share, and no rules.
    package static func isWords(_ file: PackFile) -> Bool {
        PackSource(file).kind == .words
    }

    /// The pack in `text`; `file` is the name to report problems under. Throws as `decode(_:)` does.
    package func decode(_ text: String, file: String) throws(RulePackError) -> RulePack {
        let file = PackFile(name: file, text: text)
        guard let pack = try decode([file]).first(where: { $0.file == file.name }) else {
            let place = SourcePlace(line: 1, column: 1)
            let problem = RulePackProblem(file: file.name, place: place, message: "this file holds words and no pack", source: "")
            throw RulePackError(problems: [problem])
        }
        return pack
    }

    /// The packs of some files, in their order; then the built-in ones that see words which one of the files replaces.
    ///
    /// Throws `RulePackError` with every problem found: unknown keys, lists and concepts, duplicate ids, patterns that do not parse.
    package func decode(_ files: [PackFile]) throws(RulePackError) -> [RulePack] {
        let sources = files.map(PackSource.init)
        var problems: [RulePackProblem] = []
        let words = words(in: sources)
        var own = sources.filter { $0.kind == .pack }
        own += packs(seeing: words.replacing, besides: own.map(\.id))
        problems += sources.filter { $0.kind == .words && $0.id.isEmpty }.flatMap(\.reader.problems)
        let shared = share(words.all, problems: &problems)
        var packs: [RulePack] = []
        for source in own {
            var source = source
            let seen = Self.words(seenBy: source, in: shared)
            let pack = pack(of: &source, seeing: seen)
            problems += Self.sorted(source.reader.problems)
            packs.append(pack)
        }
        guard problems.isEmpty else { throw RulePackError(problems: problems) }
        return packs
    }

    /// Words that files share, as they were read.
    private typealias Shared = (source: PackSource, lists: [WordList], phrases: [String: [RulePattern]], common: [String: Int])

    /// The built-in words and those of files, of which one with the id of a built-in one replaces it.
    private func words(in sources: [PackSource]) -> (all: [PackSource], replacing: [PackSource]) {
        let own = sources.filter { $0.kind == .words && !$0.id.isEmpty }
        let languages = Set(sources.map(\.language))
        let builtIn = words.map(PackSource.init).filter { languages.contains($0.language) }
        let ids = Set(builtIn.map(\.id))
        return (builtIn.filter { other in !own.contains { $0.id == other.id } } + own, own.filter { ids.contains($0.id) })
    }

    /// The built-in packs that see some words, aside from those that are replaced.
    private func packs(seeing words: [PackSource], besides ids: [String]) -> [PackSource] {
        guard !words.isEmpty else { return [] }
        return packs.map(PackSource.init).filter { pack in
            words.contains(where: pack.sees) && !ids.contains { RulePack.id($0, replaces: pack.id) }
        }
    }

    /// Reads words: first those of languages, then those of topics, which see them.
    private func share(_ sources: [PackSource], problems: inout [RulePackProblem]) -> [Shared] {
        var shared: [Shared] = []
        for source in sources.filter({ $0.topic == nil }) + sources.filter({ $0.topic != nil }) {
            var source = source
            let (lists, phrases) = source.ownWords(seeing: Self.words(seenBy: source, in: shared))
            let common = source.common()
            problems += Self.sorted(source.reader.problems)
            shared.append((source, lists, phrases, common))
        }
        return shared
    }

    private static func words(seenBy source: PackSource, in shared: [Shared]) -> SharedWords {
        shared.reduce(SharedWords()) { source.sees($1.source) ? $0.adding($1.lists, phrases: $1.phrases, common: $1.common) : $0 }
    }

    private func pack(of source: inout PackSource, seeing shared: SharedWords) -> RulePack {
        let (lists, phrases) = source.ownWords(seeing: shared)
        let words = shared.adding(lists, phrases: phrases)
        let names = PackNames(words)
        let signs = source.signs(names: names)
        var rules: [Rule] = []
        for node in source.reader.sequence(source.values["rules"], of: "`rules`") {
            rules.append(RuleDecoder.rule(node, names: names, reader: &source.reader))
        }
        for node in source.reader.sequence(source.values["values"], of: "`values`") {
            rules.append(RuleDecoder.valueRule(node, names: names, reader: &source.reader))
        }
        var seen: Set<String> = []
        for rule in rules where !rule.id.isEmpty && !seen.insert(rule.id).inserted {
            source.reader.report("duplicate rule id `\(rule.id)`", at: rule.place)
        }
        for rule in rules {
            guard let concept = rule.concept, let own = concept.topic, let topic = source.topic, own != topic else { continue }
            source.reader.report("the concept `\(concept.rawValue)` is one of `\(own.rawValue)`, and the pack's topic is `\(topic.rawValue)`", at: rule.place)
        }
        let used = words.lists(reachedFrom: lists.map(\.name) + RulePack.engineLists + rules.flatMap(\.listNames))
        return RulePack(
            id: source.id, language: source.language, topic: source.topic, file: source.file, lists: used, rules: rules, signs: signs,
            common: words.common)
    }

    private static func sorted(_ problems: [RulePackProblem]) -> [RulePackProblem] {
        problems.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    }
}
