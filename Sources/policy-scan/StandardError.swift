import CStandardStreams

/// The process's standard error, for everything that is not the report.
enum StandardError {
    static func write(_ text: String) {
        for byte in text.utf8 { standard_error_put(byte) }
    }

    static func write(_ problem: Problem) {
        let place = problem.place.map { $0 + ": " } ?? ""
        write("policy-scan: \(place)\(problem.message)\n")
        if let remedy = problem.remedy { write("  \(remedy)\n") }
    }
}
