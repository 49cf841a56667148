import PolicyModel

/// Lines that tell GitHub's runner to show something, and the only place where page text is made harmless for one: in a command's text
/// `%`, CR and LF are escaped, in a property `:` and `,` as well.
struct WorkflowCommands {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ command: StaticString, _ annotation: Annotation) {
        add(command, file: annotation.path, line: annotation.place?.line, column: annotation.place?.column, title: annotation.title, message: annotation.message)
    }

    /// `column` counts bytes.
    mutating func add(_ command: StaticString, file: String, line: Int? = nil, column: Int? = nil, title: String, message: String) {
        add("::\(command) file=\(Self.property(file))")
        if let line { add(",line=\(line)") }
        if let column { add(",col=\(column)") }
        add(",title=\(Self.property(title))::\(Self.text(message))\n")
    }

    /// How many of each kind are not shown.
    mutating func add(missing: [(command: StaticString, count: Int)]) {
        let counts = missing.map { "\($0.count) \($0.command)\($0.count == 1 ? "" : "s")" }.joined(separator: ", ")
        add("::notice title=More than the platform shows::Not shown here: \(counts). The summary and the other reports have them.\n")
    }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private static func text(_ text: String) -> String {
        var escaped = ""
        var previous: Unicode.Scalar = " "
        for scalar in InvisibleText.madeVisible(text).unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            // Two of them begin an order to the runner wherever they stand in a line.
            case "#" where previous == "#": escaped += "\\u{23}"
            default: escaped.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return escaped
    }

    private static func property(_ text: String) -> String {
        String(self.text(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined())
    }
}
