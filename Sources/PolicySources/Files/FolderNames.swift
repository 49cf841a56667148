import Glibc

/// Reads what a folder holds.
enum FolderNames {
    /// The names in a folder, but `.` and `..`, in no order.
    static func read(_ folder: String) throws(FileProblem) -> [String] {
        guard let stream = unsafe opendir(FileName.terminated(folder)) else { throw FileProblem(errno) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in unsafe FileName.text(of: Array(bytes.prefix { $0 != 0 })) }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw FileProblem(errno) }
        return names
    }

    /// Whether a name or path is of a pattern (fnmatch(3)).
    static func matches(_ name: String, _ pattern: String) -> Bool {
        unsafe fnmatch(FileName.terminated(pattern), FileName.terminated(name), 0) == 0
    }

    /// The path of what a path leads to, without links in it; `nil` where there is nothing.
    static func resolved(_ path: String) -> String? {
        guard let real = unsafe realpath(FileName.terminated(path), nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe FileName.text(of: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
    }
}
