import Glibc
package import PolicyModel

/// Reads a file whole, with one call of the system where its size is known. Nothing that is no file is waited for.
package enum FileBytes {
    /// What is asked for at once where nothing says how much there is: as much as a pipe holds (pipe(7)).
    private static let pipeSize = 65_536

    /// Everything a path leads to; a file of more than `limit` bytes is refused, since a part of it would answer wrongly.
    package static func read(_ path: String, atMost limit: Int) throws(PageError) -> [UInt8] {
        // Without waiting, or opening a pipe would last until somebody writes to it.
        let file = unsafe open(FileName.terminated(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw FileProblem(errno).at(path) }
        defer { close(file) }
        guard let status = FileStatus(of: file) else { throw FileProblem(errno).at(path) }
        guard status.size <= limit else { throw tooLarge(path, limit) }
        switch status.kind {
        case .folder: throw FileProblem(EISDIR).at(path)
        case .socket: throw FileProblem(ENXIO).at(path)
        case .device, .link: throw FileProblem.device.at(path)
        case .pipe: _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK)
        case .file: break
        }
        let bytes: [UInt8]?
        do throws(FileProblem) {
            bytes = try all(of: file, expecting: status.size, atMost: limit)
        } catch {
            throw error.at(path)
        }
        // A pipe or a growing file tells its size only when it has been read.
        guard let bytes else { throw tooLarge(path, limit) }
        if bytes.isEmpty, status.kind == .pipe { throw FileProblem.silentPipe.at(path) }
        return bytes
    }

    /// As many bytes as are asked for at the start of a regular file, or `nil` where it cannot be read.
    static func head(_ path: String, _ count: Int) -> [UInt8]? {
        let file = unsafe open(FileName.terminated(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard FileStatus(of: file)?.kind == .file else { return nil }
        return try? next(of: file, atMost: count)
    }

    /// Everything up to the end of standard input; more than `limit` bytes are refused.
    static func readStandardInput(atMost limit: Int) throws(PageError) -> [UInt8] {
        let bytes: [UInt8]?
        do throws(FileProblem) {
            bytes = try all(of: STDIN_FILENO, expecting: FileStatus(of: STDIN_FILENO)?.size ?? 0, atMost: limit)
        } catch {
            throw error.at("-")
        }
        guard let bytes else { throw tooLarge("-", limit) }
        return bytes
    }

    private static func all(of file: Int32, expecting size: Int, atMost limit: Int) throws(FileProblem) -> [UInt8]? {
        var bytes = try next(of: file, atMost: size > 0 ? min(size, max(limit, 1)) : pipeSize)
        guard !bytes.isEmpty else { return bytes }
        while true {
            if bytes.count > limit { return nil }
            let rest = try next(of: file, atMost: pipeSize)
            if rest.isEmpty { return bytes }
            bytes += rest
        }
    }

    /// What one call gives; nothing at the end of the file.
    private static func next(of file: Int32, atMost count: Int) throws(FileProblem) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var got = 0
            repeat { got = unsafe Glibc.read(file, buffer.baseAddress, count) } while got < 0 && (errno == EINTR || isEarly(file))
            if got < 0 { failure = errno }
            initialized = max(0, got)
        }
        if failure != 0 { throw FileProblem(failure) }
        return bytes
    }

    /// Waits where somebody else made the input one that does not wait.
    private static func isEarly(_ file: Int32) -> Bool {
        guard errno == EAGAIN else { return false }
        var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&wanted, 1, -1) > 0
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> PageError {
        PageError(
            path: FileName.shown(path), problem: "is larger than \(limit) bytes and was not read", remedy: "raise the limit with --max-bytes")
    }
}
