internal import PolicyYAML

/// Reads the `lists:` of a pack.
enum WordListDecoder {
    /// The matcher tells the ends of a list's entries apart within 63 words.
    private static let longestGap = 40

    /// The lists of a file, which may hold `shared` ones by name.
    static func decode(_ node: YAMLNode?, shared: Set<String> = [], reader: inout PackReader) -> [WordList] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            reader.report("`lists` must be a mapping from names to entries", at: node)
            return []
        }
        let names = shared.union(mapping.map { $0.key.scalar?.text ?? "" })
        var lists: [(list: WordList, place: SourcePlace)] = []
        for pair in mapping {
            let name = reader.text(pair.key, of: "a list's name")
            let list = WordList(name: name, entries: entries(pair.value, names: names, reader: &reader))
            if name == PatternParser.numberClass { reader.report("`\(name)` is a class that needs no list", at: pair.key) }
            if list.entries.isEmpty { reader.report("the list `\(name)` has no entries", at: pair.key) }
            lists.append((list, reader.place(of: pair.key)))
        }
        reportCycles(in: lists, reader: &reader)
        return lists.map(\.list)
    }

    private static func entries(
        _ node: YAMLNode, names: Set<String>, reader: inout PackReader
    ) -> [WordList.Entry] {
        guard let mapping = node.mapping else {
            return patterns(node, names: names, reader: &reader).map { WordList.Entry(canonical: nil, pattern: $0) }
        }
        var entries: [WordList.Entry] = []
        for pair in mapping {
            let canonical = reader.text(pair.key, of: "a canonical value")
            for pattern in patterns(pair.value, names: names, reader: &reader) {
                entries.append(WordList.Entry(canonical: canonical, pattern: pattern))
            }
        }
        return entries
    }

    private static func patterns(
        _ node: YAMLNode, names: Set<String>, reader: inout PackReader
    ) -> [RulePattern] {
        let patterns = reader.patterns(node, of: "a list", names: PackNames(lists: names, phrases: [:]))
        for pattern in patterns where isTooLong(pattern.elements) {
            reader.report("a gap in a list spans at most \(longestGap) words", at: pattern.place)
        }
        for pattern in patterns where pattern.elements == [.wholeBlock] {
            reader.report("`^$` cannot stand in a list", at: pattern.place)
        }
        return patterns
    }

    private static func isTooLong(_ elements: [RulePattern.Element]) -> Bool {
        elements.contains {
            switch $0 {
            case .gap(let words): words > longestGap
            case .optional(let inner): isTooLong(inner)
            case .alternatives(let choice): choice.contains(where: isTooLong)
            case .stem, .exact, .prefix, .suffix, .number, .list, .blockStart, .blockEnd, .wholeBlock: false
            }
        }
    }

    /// Reports lists that hold themselves, directly or through others.
    private static func reportCycles(
        in lists: [(list: WordList, place: SourcePlace)], reader: inout PackReader
    ) {
        var uses: [String: [String]] = [:]
        for (list, _) in lists {
            uses[list.name] = list.entries.flatMap { PackReader.listNames(in: $0.pattern.elements) }
        }
        for (list, place) in lists {
            var reached: Set<String> = []
            var open = uses[list.name] ?? []
            while let next = open.popLast() {
                if reached.insert(next).inserted { open += uses[next] ?? [] }
            }
            if reached.contains(list.name) { reader.report("the list `\(list.name)` holds itself", at: place) }
        }
    }
}
