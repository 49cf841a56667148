import ArgumentParser

/// Values of an option that are named in one word, with commas between them.
struct CommaList<Value: ExpressibleByArgument>: ExpressibleByArgument {
    var values: [Value]

    init?(argument: String) {
        values = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let value = Value(argument: String(part)) else { return nil }
            values.append(value)
        }
    }

    static var allValueStrings: [String] { Value.allValueStrings }
}
