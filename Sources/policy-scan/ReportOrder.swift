/// The order of `--format` and `--output`, which the argument parser does not keep across options: where several forms are named, each file
/// is told how many stood before it.
enum ReportOrder {
    private static let forms = ["-f", "--format"]
    private static let files = ["-o", "--output"]

    static func marked(_ arguments: [String]) -> [String] {
        let options = arguments.prefix { $0 != "--" }
        guard options.count(where: { isOption($0, of: forms) }) > 1 else { return arguments }
        var marked: [String] = []
        var count = 0
        for (index, argument) in options.enumerated() {
            if isOption(argument, of: forms) { count += 1 }
            let isFile = files.contains { argument.hasPrefix($0 + "=") } || index > 0 && files.contains(options[index - 1])
            marked.append(isFile ? "\(argument)\(OutputFile.mark)\(count)" : argument)
        }
        return marked + arguments[options.endIndex...]
    }

    private static func isOption(_ argument: String, of names: [String]) -> Bool {
        names.contains { argument == $0 || argument.hasPrefix($0 + "=") }
    }
}
