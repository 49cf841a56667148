/// Writes JSON (RFC 8259) as bytes, in the order in which it is told.
///
/// Keys are words of ours; every text goes through one escaping: control characters, line and paragraph separators and the marks
/// that turn the direction of writing are written as `\u` escapes, so that the output is harmless in a terminal too.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func array(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "["))
        body(&self)
        close(UInt8(ascii: "]"))
    }

    /// `name` must hold nothing that JSON escapes.
    mutating func key(_ name: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func value(_ text: String?) {
        guard let text else { return null() }
        separate()
        quote(text)
    }

    /// UTF-8 as it stands in a document's text: the larger part of a report, so it is copied whole wherever nothing must be escaped.
    mutating func value(_ text: ArraySlice<UInt8>) {
        guard InvisibleText.isPlain(text.span) else { return value(String(decoding: text, as: UTF8.self)) }
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func value(_ number: Int?) {
        guard let number else { return null() }
        separate()
        guard (0...999_999).contains(number) else { return bytes.append(contentsOf: String(number).utf8) }
        var power = 1
        while power * 10 <= number { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10))
            power /= 10
        }
    }

    mutating func value(_ truth: Bool?) {
        guard let truth else { return null() }
        separate()
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    mutating func values(_ texts: [String]) {
        array { for text in texts { $0.value(text) } }
    }

    /// Starts the object or array that the report ends with `close`.
    mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    /// What was written since the last call.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if InvisibleText.isPlain(text.utf8Span.span) {
            bytes.append(contentsOf: text.utf8)
        } else {
            var previous: Unicode.Scalar = " "
            for scalar in text.unicodeScalars {
                // `##` begins an order to the runner of a CI job, wherever it stands in a line of output.
                if scalar == "#", previous == "#" { bytes.append(contentsOf: "\\u0023".utf8) } else { append(scalar) }
                previous = scalar
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": bytes.append(contentsOf: "\\\"".utf8)
        case "\\": bytes.append(contentsOf: "\\\\".utf8)
        case "\n": bytes.append(contentsOf: "\\n".utf8)
        case "\r": bytes.append(contentsOf: "\\r".utf8)
        case "\t": bytes.append(contentsOf: "\\t".utf8)
        case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case _ where InvisibleText.isUnsafe(scalar):
            for unit in String(scalar).utf16 {
                bytes.append(contentsOf: "\\u".utf8)
                let digits = String(unit, radix: 16, uppercase: true)
                bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).utf8)
                bytes.append(contentsOf: digits.utf8)
            }
        default: bytes.append(contentsOf: String(scalar).utf8)
        }
    }
}
