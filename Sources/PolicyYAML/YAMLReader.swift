/// Reads YAML as a pack is written: one document, without anchors and aliases, so that no value is larger than its text.
package struct YAMLReader: Sendable {
    /// The deepest nesting that is read; packs nest ten deep.
    package static let deepest = 100

    package init() {}

    /// The value of a text, or `nil` for a text of nothing but white space and comments.
    ///
    /// Throws at the first place that is not YAML, and at duplicate keys, keys that are no scalars, anchors, aliases, second
    /// documents and nesting deeper than `deepest`.
    package func compose(_ text: String) throws(YAMLError) -> YAMLNode? {
        var events = try YAMLEvents(text)
        var event = try events.next()
        while case .streamStart = event.kind { event = try events.next() }
        guard case .documentStart = event.kind else { return nil }
        let root = try node(events.next(), from: &events, depth: 0)
        event = try events.next()
        while case .documentEnd = event.kind { event = try events.next() }
        guard case .streamEnd = event.kind else {
            throw YAMLError(message: "a second document begins here; one is read", mark: event.mark)
        }
        return root
    }

    /// The value of a file that must hold one; `file` is the name to report problems under.
    package func root(of text: String, file: String) throws(YAMLFileError) -> YAMLNode {
        let root: YAMLNode?
        do {
            root = try compose(text)
        } catch {
            throw YAMLFileError(file: file, mark: error.mark, message: error.message)
        }
        guard let root else { throw YAMLFileError(file: file, mark: YAMLMark(line: 1, column: 1), message: "the file is empty") }
        return root
    }

    /// The node that `event` begins. Recursive: `deepest` bounds the stack.
    private func node(_ event: YAMLEvent, from events: inout YAMLEvents, depth: Int) throws(YAMLError) -> YAMLNode {
        guard depth <= Self.deepest else {
            throw YAMLError(message: "nested deeper than \(Self.deepest) levels", mark: event.mark)
        }
        guard !event.isAnchored else { throw noReferences(at: event.mark) }
        let content: YAMLNode.Content
        switch event.kind {
        case .scalar(let scalar): content = .scalar(scalar)
        case .sequenceStart: content = .sequence(try sequence(from: &events, depth: depth))
        case .mappingStart: content = .mapping(try mapping(from: &events, depth: depth))
        case .alias: throw noReferences(at: event.mark)
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .collectionEnd:
            preconditionFailure("libyaml begins every value with an event of its own")
        }
        return YAMLNode(content: content, mark: event.mark)
    }

    private func sequence(from events: inout YAMLEvents, depth: Int) throws(YAMLError) -> [YAMLNode] {
        var nodes: [YAMLNode] = []
        while true {
            let event = try events.next()
            if case .collectionEnd = event.kind { return nodes }
            nodes.append(try node(event, from: &events, depth: depth + 1))
        }
    }

    private func mapping(from events: inout YAMLEvents, depth: Int) throws(YAMLError) -> [YAMLNode.Pair] {
        var pairs: [YAMLNode.Pair] = []
        var names: Set<String> = []
        while true {
            let event = try events.next()
            if case .collectionEnd = event.kind { return pairs }
            let key = try node(event, from: &events, depth: depth + 1)
            guard let name = key.scalar?.text else {
                throw YAMLError(message: "a key must be a text", mark: key.mark)
            }
            guard names.insert(name).inserted else {
                throw YAMLError(message: "duplicate key `\(name)`", mark: key.mark)
            }
            let value = try node(events.next(), from: &events, depth: depth + 1)
            pairs.append(YAMLNode.Pair(key: key, value: value))
        }
    }

    private func noReferences(at mark: YAMLMark) -> YAMLError {
        YAMLError(message: "anchors and aliases are not read; write the value out", mark: mark)
    }
}
