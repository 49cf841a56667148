import FoundationEssentials

/// Where programs are found.
enum SearchPath {
    /// The folders of PATH that are named from the root on.
    static var folders: [String] {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    /// Where this program is; `nil` where the system does not tell.
    static var program: String? { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") }
}
