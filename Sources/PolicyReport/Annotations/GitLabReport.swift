package import PolicyModel

/// What GitLab shows as code quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): one object a line.
package struct GitLabReport: PageReport {
    private var json = JSONWriter()
    /// How often each fingerprint was told: the platform takes one of those that are alike.
    private var counts: [String: Int] = [:]

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] {
        json.open(UInt8(ascii: "["))
        return json.take()
    }

    package mutating func add(_ page: AnnotatedPage) -> [UInt8] {
        if let problem = page.problem { write("capture", problem, fingerprint: "capture:" + page.path, severity: "major", page.path, line: nil) }
        for annotation in page.news {
            write(
                annotation.rule, annotation.message, fingerprint: annotation.fingerprint, severity: Self.severity(of: annotation), annotation.path,
                line: annotation.place?.line)
        }
        return json.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        for error in errors { write("unreadable", error.problem, fingerprint: "unreadable:" + error.path, severity: "blocker", error.path, line: nil) }
        json.close(UInt8(ascii: "]"))
        json.endLine()
        return json.take()
    }

    private mutating func write(_ rule: String, _ message: String, fingerprint: String, severity: String, _ path: String, line: Int?) {
        counts[fingerprint, default: 0] += 1
        let count = counts[fingerprint] ?? 1
        json.object {
            $0.key("check_name")
            $0.value(rule)
            $0.key("description")
            $0.value(InvisibleText.madeVisible(message))
            $0.key("fingerprint")
            $0.value(count == 1 ? fingerprint : "\(fingerprint)-\(count)")
            $0.key("severity")
            $0.value(severity)
            $0.key("location")
            $0.object {
                $0.key("path")
                $0.value(path)
                $0.key("lines")
                $0.object {
                    // The platform asks for a line; of what has none the file's first.
                    $0.key("begin")
                    $0.value(line ?? 1)
                }
            }
        }
        json.endLine()
    }

    private static func severity(of annotation: Annotation) -> String {
        if annotation.level == .error { return "blocker" }
        return switch annotation.severity {
        case .info: "info"
        case .low: "minor"
        case .medium: "major"
        case .high: "critical"
        }
    }
}
