/// Writes the constants of Swift files that the build makes.
///
/// Each table is a constant of its own, a literal of plain integers: such arrays a compiler that optimizes lays out as data of the
/// executable, so that a program neither decodes nor copies them when it starts.
package enum SwiftSource {
    private static let integersPerLine = 24

    /// The lines of a static constant that holds some integers.
    package static func constant<Integer: FixedWidthInteger>(_ name: String, _ integers: [Integer], access: String = "private ") -> [String] {
        var lines = ["", "    \(access)static let \(name): [\(Integer.self)] = ["]
        for start in stride(from: 0, to: integers.count, by: integersPerLine) {
            let line = integers[start...].prefix(integersPerLine)
            lines.append("        " + line.map { "\($0)," }.joined(separator: " "))
        }
        return lines + ["    ]"]
    }

    /// A text as a literal, in ASCII.
    package static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}
