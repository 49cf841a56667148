/// Finds YAML anchors and aliases before a parser meets them, because a few of them can stand for a billion nodes.
enum AliasScan {
    /// The place of the first alias in a text that also has an anchor; `nil` where there is none outside quotes.
    static func firstAlias(in text: String) -> SourcePlace? {
        var hasAnchor = false
        var alias: SourcePlace?
        var line = 1
        var column = 1
        var previous: Unicode.Scalar = "\n"
        var before: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            if previous == "&" || previous == "*", isBoundary(before), isName(scalar) {
                if previous == "&" { hasAnchor = true }
                if previous == "*", alias == nil { alias = SourcePlace(line: line, column: column - 1) }
            }
            before = previous
            previous = scalar
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return hasAnchor ? alias : nil
    }

    private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\n", "\r", "[", "{", ",": true
        default: false
        }
    }

    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
}
