/// The fields of a header in lines, as WARC records and HTTP responses have them. A line that is none is passed over.
struct HeaderFields {
    private var fields: [(name: String, value: String)] = []

    init(_ lines: some Sequence<[UInt8]>) {
        for line in lines {
            if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !fields.isEmpty {
                fields[fields.count - 1].value += " " + Self.trimmed(line[...])
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                fields.append((Self.trimmed(line[..<colon]).lowercased(), Self.trimmed(line[(colon + 1)...])))
            }
        }
    }

    /// The first field of this name, in lower case.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// What stands before the parameters of a field, in lower case.
    func word(of name: String) -> String? {
        self[name].map { Self.trimmed(Array(($0.split(separator: ";").first ?? "").utf8)[...]).lowercased() }
    }

    /// A parameter of a field.
    func parameter(_ parameter: String, of name: String) -> String? {
        for part in (self[name] ?? "").split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, Self.trimmed(Array(sides[0].utf8)[...]).lowercased() == parameter else { continue }
            return Self.trimmed(Array(sides[1].utf8)[...]).split(separator: "\"").joined()
        }
        return nil
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
        let start = text.drop { $0 <= 0x20 }
        let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }
}
