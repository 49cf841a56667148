import Glibc

/// Reads a file whole, with one call of the system where its size is known.
enum FileBytes {
    /// What is asked for at once where nothing says how much there is: as much as a pipe holds (pipe(7)).
    private static let pipeSize = 65_536

    /// Everything a path leads to, or `nil` where there are more than `limit` bytes of it; `size` is what is expected.
    static func read(_ path: String, size: Int, atMost limit: Int) throws(FileProblem) -> [UInt8]? {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileProblem(errno) }
        defer { close(file) }
        var bytes = try next(of: file, atMost: size > 0 ? size : pipeSize)
        while true {
            let rest = try next(of: file, atMost: pipeSize)
            if rest.isEmpty { return bytes }
            bytes += rest
            if bytes.count > limit { return nil }
        }
    }

    /// What one call gives; nothing at the end of the file.
    private static func next(of file: Int32, atMost count: Int) throws(FileProblem) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var got = 0
            repeat { got = unsafe Glibc.read(file, buffer.baseAddress, count) } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            initialized = max(0, got)
        }
        if failure != 0 { throw FileProblem(failure) }
        return bytes
    }
}
