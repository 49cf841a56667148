import PolicySources

/// Where a report goes: standard output as it is made, or a file that is written whole or not at all.
struct ReportOutput {
    private let path: String?
    private var pending: [UInt8] = []

    /// `path` is the file to write; `nil` or `-` for standard output.
    init(path: String?) {
        self.path = path == "-" ? nil : path
    }

    /// Refuses to write over what the report is made of.
    func refuse(_ inputs: [FileStatus.Identity?]) throws {
        guard let path, let status = FileStatus(of: path), status.kind == .file, inputs.contains(status.identity) else { return }
        throw Problem(
            place: FileName.shown(path), "is read for the report, which would be written over it", remedy: "name another file with --output")
    }

    mutating func write(_ bytes: [UInt8]) throws {
        if path != nil { pending.append(contentsOf: bytes) } else { try StandardOutput.write(bytes) }
    }

    /// Must be called once after the last write.
    func finish() throws {
        guard let path, !WholeFile.write(pending, to: path) else { return }
        throw Problem(
            place: FileName.shown(path), "the report cannot be written there",
            remedy: "--output needs a file in an existing folder that you may write to, with room for it")
    }
}
