package import PolicyModel

/// Workflow annotations, as commands that GitHub's runner reads from the output of a step
/// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
///
/// The platform shows ten errors, ten warnings and ten notices of a step and passes over the rest in silence; so the most important ones are told, and
/// the last notice counts the others. Five such steps fill what a job may show (50).
package struct GitHubReport: PageReport {
    private static let most = 10

    private var told: [Annotation] = []
    private var problems: [(path: String, text: String)] = []

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: AnnotatedPage) -> [UInt8] {
        if let problem = page.problem { problems.append((page.path, problem)) }
        told += page.news
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var text = WorkflowCommands()
        let failures = errors.map { ($0.path, $0.problem) } + problems.map { ($0.path, $0.text) }
        let levels: [(level: Annotation.Level, command: StaticString)] = [(.error, "error"), (.warning, "warning"), (.note, "notice")]
        let groups = levels.map { row in (command: row.command, told: told.filter { $0.level == row.level }, before: row.level == .error ? failures.count : 0) }
        let isCut = groups.contains { $0.told.count + $0.before > Self.most }
        var missing: [(command: StaticString, count: Int)] = []
        for (path, problem) in failures.prefix(Self.most) { text.add("error", file: path, title: "Not read as a policy", message: problem) }
        for (index, group) in groups.enumerated() {
            let most = isCut && index == groups.count - 1 ? Self.most - 1 : Self.most
            for annotation in Self.mostImportant(group.told).prefix(max(0, most - group.before)) { text.add(group.command, annotation) }
            let left = group.told.count + group.before - most
            if left > 0 { missing.append((group.command, left)) }
        }
        if isCut { text.add(missing: missing) }
        return text.bytes
    }

    /// By severity; those that are alike in the order in which they were met.
    private static func mostImportant(_ annotations: [Annotation]) -> [Annotation] {
        annotations.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    }
}
