import CStandardStreams
import FoundationEssentials
import PolicySources

/// Where a report goes: standard output as it is made, or a file that is written whole or not at all.
struct ReportOutput {
    private let path: String?
    private var pending: [UInt8] = []

    /// `path` is the file to write; `nil` or `-` for standard output.
    init(path: String?) {
        self.path = path == "-" ? nil : path
    }

    mutating func write(_ bytes: [UInt8]) throws(Problem) {
        if path != nil {
            pending.append(contentsOf: bytes)
        } else {
            unsafe bytes.withUnsafeBytes { unsafe standard_output_write($0.baseAddress, $0.count) }
            try flush()
        }
    }

    /// Must be called once after the last write.
    mutating func finish() throws(Problem) {
        guard let path else { return try flush() }
        do {
            // A device or pipe is written to; only a file can be replaced.
            let kind = FileStatus(of: path, followsLinks: false)?.kind
            let isReplaceable = kind == nil || kind == .file
            try Data(pending).write(
                to: URL(filePath: path, directoryHint: .notDirectory), options: isReplaceable ? .atomic : [])
        } catch {
            throw Problem(
                place: path, "the report cannot be written there",
                remedy: "--output needs a file in an existing folder that you may write to")
        }
    }

    private func flush() throws(Problem) {
        guard standard_output_flush() == 0 else {
            throw Problem(place: "standard output", "the report could not be written whole")
        }
    }
}
