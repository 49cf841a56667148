import Glibc
import PolicySources

/// Where a report goes: standard output as it is made, or a file that is written whole or not at all.
struct ReportOutput {
    private let path: String?
    private var pending: [UInt8] = []
    /// A file that is written to its end as the report is made.
    private var file: Int32?

    /// `path` is the file to write; `nil` or `-` for standard output.
    init(path: String?) {
        self.path = path == "-" ? nil : path
    }

    /// Goes on with what an interrupted run wrote, behind its last whole line.
    init(goingOnWith lines: FinishedLines) throws {
        path = nil
        let file = unsafe open(FileName.terminated(lines.path), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
        guard file >= 0, ftruncate(file, lines.size) == 0, lseek(file, 0, SEEK_END) >= 0 else {
            throw Problem(place: FileName.shown(lines.path), "cannot be written to", remedy: "--resume needs a file that you may write to")
        }
        self.file = file
    }

    /// Refuses to write over what the report is made of.
    func refuse(_ inputs: [FileStatus.Identity?]) throws {
        guard let path, let status = FileStatus(of: path), status.kind == .file, inputs.contains(status.identity) else { return }
        throw Problem(
            place: FileName.shown(path), "is read for the report, which would be written over it", remedy: "name another file with --output")
    }

    mutating func write(_ bytes: [UInt8]) throws {
        if let file {
            guard DescriptorBytes.write(bytes, to: file) == nil else { throw Problem("the report could not be written whole") }
            return
        }
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
