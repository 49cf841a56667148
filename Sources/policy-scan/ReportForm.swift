import ArgumentParser

/// A form of a report, called by its name: a row of the table of those that a command has.
protocol ReportForm: ExpressibleByArgument, Sendable {
    /// As the user writes it.
    var name: String { get }

    /// All forms, the usual one first.
    static var all: [Self] { get }
}

extension ReportForm {
    init?(argument: String) {
        guard let form = Self.all.first(where: { $0.name == argument }) else { return nil }
        self = form
    }

    var defaultValueDescription: String { name }

    static var allValueStrings: [String] { all.map(\.name) }

    /// Names speak for themselves.
    static var allValueDescriptions: [String: String] { [:] }

    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    /// Each form that is asked for, and where its report goes; `nil` for standard output. A file belongs to the form before it, and the only
    /// one to the only form.
    static func paired(_ forms: [Self], with files: [OutputFile]) throws -> [(form: Self, output: String?)] {
        guard forms.count > 1 else {
            guard files.count < 2 else { throw ValidationError("Each --output belongs to the --format before it; name a form before each.") }
            return [(forms.first ?? all[0], files.first?.path)]
        }
        var pairs: [(form: Self, output: String?)] = forms.map { ($0, nil) }
        for file in files {
            guard let number = file.forms, pairs.indices.contains(number - 1) else {
                throw ValidationError("With several forms each --output stands after the --format that it belongs to.")
            }
            guard pairs[number - 1].output == nil else {
                throw ValidationError("--format \(pairs[number - 1].form.name) has two outputs; name it once for each.")
            }
            pairs[number - 1].output = file.path
        }
        let printed = pairs.filter { ($0.output ?? "-") == "-" }
        guard printed.count < 2 else {
            throw ValidationError(
                "Two reports would go to standard output (\(printed.map(\.form.name).joined(separator: ", "))): name a file for one with --output after its --format.")
        }
        let written = pairs.compactMap(\.output)
        guard Set(written).count == written.count else { throw ValidationError("Two reports would go to the same file.") }
        return pairs
    }
}
