import FoundationEssentials
import PolicyModel

/// What says when a file was captured.
package enum CaptureDating: String, Sendable, Hashable, CaseIterable {
    /// A file beside it, called as it is with `.date` after it; else the first date in its name, or else in the names of the folders above
    /// it.
    case name
    /// When the file was changed last.
    case modified

    /// What a file that says when another was captured is called after it.
    private static let sidecar = ".date"
    /// As many bytes of such a file as are looked at.
    private static let window = 256

    /// When a file was captured, and whether a file beside it said so; `nil` where nothing says it.
    func time(of path: String) throws(PageError) -> (time: CaptureTime, isFromSidecar: Bool)? {
        switch self {
        case .name:
            if let time = try sidecarTime(of: path) { return (time, true) }
            for name in path.split(separator: "/").reversed() {
                if let time = CaptureTime(firstIn: Array(name.utf8)) { return (time, false) }
            }
            return nil
        case .modified:
            guard let status = FileStatus(of: path) else { return nil }
            let date = Date(timeIntervalSince1970: Double(status.modified))
            return CaptureTime(firstIn: Array(date.ISO8601Format().utf8)).map { ($0, false) }
        }
    }

    /// The first date that the file beside a page holds.
    private func sidecarTime(of path: String) throws(PageError) -> CaptureTime? {
        let path = path + Self.sidecar
        guard let head = FileBytes.head(path, Self.window) else { return nil }
        guard let time = CaptureTime(firstIn: head) else {
            throw PageError(path: FileName.shown(path), problem: "holds no date", remedy: "write one like 2024-06-26T00:30:35Z into it")
        }
        return time
    }
}
