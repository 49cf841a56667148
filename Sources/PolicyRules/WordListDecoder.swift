internal import Yams

/// Reads the `lists:` of a pack.
enum WordListDecoder {
    static func decode(_ node: Node?, reader: inout PackReader) -> [(list: WordList, place: SourcePlace)] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            reader.report("`lists` must be a mapping from names to entries", at: node)
            return []
        }
        var places: [String: SourcePlace] = [:]
        for (key, _) in mapping { places[key.scalar?.string ?? ""] = reader.place(of: key) }
        var lists: [(list: WordList, place: SourcePlace)] = []
        for (key, value) in mapping {
            let name = reader.text(key, of: "a list's name")
            let list = WordList(name: name, entries: entries(value, name: name, places: places, reader: &reader))
            if list.entries.isEmpty { reader.report("the list `\(name)` has no entries", at: key) }
            lists.append((list, reader.place(of: key)))
        }
        reportCycles(in: lists, reader: &reader)
        return lists
    }

    private static func entries(
        _ node: Node, name: String, places: [String: SourcePlace], reader: inout PackReader
    ) -> [WordList.Entry] {
        guard let mapping = node.mapping else {
            return patterns(node, places: places, reader: &reader).map { WordList.Entry(canonical: nil, pattern: $0) }
        }
        var entries: [WordList.Entry] = []
        for (key, value) in mapping {
            let canonical = reader.text(key, of: "a canonical value")
            for pattern in patterns(value, places: places, reader: &reader) {
                entries.append(WordList.Entry(canonical: canonical, pattern: pattern))
            }
        }
        return entries
    }

    private static func patterns(
        _ node: Node, places: [String: SourcePlace], reader: inout PackReader
    ) -> [RulePattern] {
        let patterns = reader.patterns(node, of: "a list", lists: places)
        for pattern in patterns where holdsGapOrAnchor(pattern.elements) {
            reader.report("an entry of a list cannot hold `..`, `^` or `$`", at: pattern.place)
        }
        return patterns
    }

    private static func holdsGapOrAnchor(_ elements: [RulePattern.Element]) -> Bool {
        elements.contains {
            switch $0 {
            case .gap, .blockStart, .blockEnd: true
            case .optional(let inner): holdsGapOrAnchor(inner)
            case .alternatives(let choice): choice.contains(where: holdsGapOrAnchor)
            case .stem, .exact, .prefix, .list: false
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
