internal import PolicyYAML

/// Reads the YAML nodes of one pack and gathers what is wrong with them, so that an author sees every problem at once.
struct PackReader {
    private(set) var problems: [RulePackProblem] = []
    private let file: String
    private let lines: [Substring]

    init(text: String, file: String) {
        self.file = file
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    mutating func report(_ message: String, at place: SourcePlace) {
        let line = lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : ""
        problems.append(RulePackProblem(file: file, place: place, message: message, source: line))
    }

    /// Reports why a text is no YAML.
    mutating func report(_ error: YAMLError) {
        let line = lines.indices.contains(error.mark.line - 1) ? lines[error.mark.line - 1] : ""
        report(error.message + UnquotedPattern.advice(on: line), at: SourcePlace(line: error.mark.line, column: error.mark.column))
    }

    mutating func report(_ message: String, at node: YAMLNode) {
        report(message, at: place(of: node))
    }

    func place(of node: YAMLNode) -> SourcePlace {
        SourcePlace(line: node.mark.line, column: node.mark.column)
    }

    /// The values of a mapping by key; reports what is no mapping and keys that are not `allowed`.
    mutating func mapping(_ node: YAMLNode, of what: String, allowed: [String]) -> [String: YAMLNode] {
        guard let mapping = node.mapping else {
            report("\(what) must be a mapping with the keys \(allowed.joined(separator: ", "))", at: node)
            return [:]
        }
        var values: [String: YAMLNode] = [:]
        for pair in mapping {
            let name = pair.key.scalar?.text ?? ""
            if allowed.contains(name) {
                values[name] = pair.value
            } else {
                report("unknown key `\(name)` in \(what); known keys: \(allowed.joined(separator: ", "))", at: pair.key)
            }
        }
        return values
    }

    /// The text of a required key.
    mutating func required(_ key: String, in values: [String: YAMLNode], of what: String, at node: YAMLNode) -> String {
        guard let value = values[key] else {
            report("\(what) needs the key `\(key)`", at: node)
            return ""
        }
        return text(value, of: "`\(key)`")
    }

    mutating func text(_ node: YAMLNode, of what: String) -> String {
        guard let scalar = node.scalar, !scalar.text.isEmpty else {
            report("\(what) must be a text" + UnquotedPattern.advice(on: node), at: node)
            return ""
        }
        return scalar.text
    }

    /// The nodes of a sequence; a single scalar stands for a sequence of one.
    mutating func sequence(_ node: YAMLNode?, of what: String) -> [YAMLNode] {
        guard let node else { return [] }
        if let sequence = node.sequence { return sequence }
        if node.scalar != nil, node.scalar?.text != "" { return [node] }
        report("\(what) must be a list" + UnquotedPattern.advice(on: node), at: node)
        return []
    }

    /// The texts of a sequence.
    mutating func texts(_ node: YAMLNode?, of what: String) -> [String] {
        sequence(node, of: what).map { text($0, of: "an entry of \(what)") }
    }

    /// One of the raw values of an enumeration.
    mutating func choice<Value: RawRepresentable & CaseIterable>(_ node: YAMLNode, of what: String) -> Value?
    where Value.RawValue == String {
        let name = text(node, of: what)
        if let value = Value(rawValue: name) { return value }
        if !name.isEmpty {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            report("unknown \(what) `\(name)`; known: \(known)", at: node)
        }
        return nil
    }

    mutating func choices<Value: RawRepresentable & CaseIterable>(_ node: YAMLNode?, of what: String) -> [Value]
    where Value.RawValue == String {
        var values: [Value] = []
        for entry in sequence(node, of: "`\(what)`") {
            if let value: Value = choice(entry, of: what) { values.append(value) }
        }
        return values
    }

    /// A pattern, whose lists must be among `lists`.
    mutating func pattern(_ node: YAMLNode, lists: Set<String>) -> RulePattern? {
        let text = text(node, of: "a pattern")
        guard !text.isEmpty else { return nil }
        let place = place(of: node)
        do {
            let elements = try PatternParser.parse(text)
            for name in Self.listNames(in: elements) where !lists.contains(name) {
                let offset = text.firstRange(of: "{\(name)}").map {
                    text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound)
                }
                report("unknown list `{\(name)}`", at: inside(node, by: offset ?? 0))
            }
            return RulePattern(text: text, elements: elements, place: place)
        } catch {
            report("this pattern does not parse: \(error.message)", at: inside(node, by: error.offset))
            return nil
        }
    }

    /// Patterns, in which `@name` stands for all shared ones of that name.
    mutating func patterns(_ node: YAMLNode?, of what: String, names: PackNames) -> [RulePattern] {
        var patterns: [RulePattern] = []
        for entry in sequence(node, of: what) {
            guard let text = entry.scalar?.text, text.hasPrefix("@") else {
                if let pattern = pattern(entry, lists: names.lists) { patterns.append(pattern) }
                continue
            }
            if let shared = names.phrases[String(text.dropFirst())] {
                patterns += shared
            } else {
                report("unknown phrases `\(text)`", at: entry)
            }
        }
        return patterns
    }

    /// A place inside a scalar: exact where it stands on one line without escapes, which is how patterns are written.
    func inside(_ node: YAMLNode, by offset: Int) -> SourcePlace {
        var place = place(of: node)
        switch node.scalar?.style {
        case .singleQuoted, .doubleQuoted: place.column += offset + 1
        case .literal, .folded: break
        default: place.column += offset
        }
        return place
    }

    static func listNames(in elements: [RulePattern.Element]) -> [String] {
        elements.flatMap { element -> [String] in
            switch element {
            case .list(let name): [name]
            case .optional(let inner): listNames(in: inner)
            case .alternatives(let choice): choice.flatMap { listNames(in: $0) }
            case .stem, .exact, .prefix, .suffix, .number, .gap, .blockStart, .blockEnd, .wholeBlock: []
            }
        }
    }
}
