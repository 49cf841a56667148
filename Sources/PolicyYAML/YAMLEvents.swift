internal import CLibYAML

/// The events of a YAML text: the only owner of its libyaml parser, and the only place that touches it.
@safe struct YAMLEvents: ~Copyable {
    /// Of its own, because libyaml keeps the address that it is initialised at.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// A copy of the text, because libyaml reads it bit by bit, until the last event.
    private let input: UnsafeMutableBufferPointer<UInt8>

    /// Throws where memory runs out.
    init(_ text: String) throws(YAMLError) {
        var bytes = Array(text.utf8)
        // libyaml skips a byte-order mark only where it has to find out the encoding.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        unsafe parser = .allocate(capacity: 1)
        unsafe input = .allocate(capacity: bytes.count)
        _ = unsafe input.initialize(from: bytes)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw YAMLError(message: "not enough memory", mark: YAMLMark(line: 1, column: 1))
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// The next event; after the end of the stream there is none, and none may be asked for.
    mutating func next() throws(YAMLError) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw error() }
        defer { unsafe yaml_event_delete(&event) }
        let mark = unsafe mark(event.start_mark)
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, mark: mark)
        case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, mark: mark)
        case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, mark: mark)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .collectionEnd, mark: mark)
        case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, mark: mark)
        case YAML_SEQUENCE_START_EVENT:
            return unsafe YAMLEvent(
                kind: .sequenceStart, mark: mark, isAnchored: event.data.sequence_start.anchor != nil)
        case YAML_MAPPING_START_EVENT:
            return unsafe YAMLEvent(
                kind: .mappingStart, mark: mark, isAnchored: event.data.mapping_start.anchor != nil)
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let text = unsafe String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return unsafe YAMLEvent(
                kind: .scalar(YAMLNode.Scalar(text: text, style: style(scalar.style))), mark: mark,
                isAnchored: scalar.anchor != nil)
        default: return YAMLEvent(kind: .streamEnd, mark: mark)
        }
    }

    private func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    /// libyaml counts from 0.
    private func mark(_ mark: yaml_mark_t) -> YAMLMark {
        YAMLMark(line: mark.line + 1, column: mark.column + 1)
    }

    /// What the parser stopped at: the problem, and what it was reading where that began on an earlier line.
    private func error() -> YAMLError {
        let problem = unsafe parser.pointee
        guard let text = unsafe problem.problem else {
            return unsafe YAMLError(message: "not enough memory", mark: mark(problem.mark))
        }
        let message = unsafe String(cString: text)
        guard unsafe problem.error != YAML_READER_ERROR else {
            return unsafe YAMLError(message: message, mark: mark(ofByte: problem.problem_offset))
        }
        let mark = unsafe mark(problem.problem_mark)
        guard let context = unsafe problem.context, unsafe problem.context_mark.line + 1 < mark.line else {
            return YAMLError(message: message, mark: mark)
        }
        let start = unsafe problem.context_mark.line + 1
        return unsafe YAMLError(message: "\(message) \(String(cString: context)) that begins in line \(start)", mark: mark)
    }

    /// The place of a byte; libyaml's reader knows it only by its offset.
    private func mark(ofByte offset: Int) -> YAMLMark {
        let lines = unsafe String(decoding: input.prefix(offset), as: UTF8.self).unicodeScalars
            .split(separator: "\n", omittingEmptySubsequences: false)
        return YAMLMark(line: lines.count, column: (lines.last?.count ?? 0) + 1)
    }
}
