package import PolicyModel

/// Reads objects of a git repository, one after the other, from one running git.
package struct GitObjects: ~Copyable {
    private var process: ChildProcess
    private let path: String

    init(_ process: consuming ChildProcess, path: String) {
        self.process = process
        self.path = path
    }

    /// The bytes of a file by its object id, or by `REV:path`; `name` is what a problem is told about.
    package mutating func read(_ object: String, name: String, atMost limit: Int) throws(PageError) -> [UInt8] {
        guard !object.utf8.contains(UInt8(ascii: "\n")), process.send(line: object), let head = process.line() else {
            throw PageError(path: name, problem: "cannot be read by git from \(path)")
        }
        // `<object id> blob <size>`, or the name with `missing` or `ambiguous`.
        let fields = head.split(separator: " ")
        guard fields.count == 3, let size = Int(fields[2]), size >= 0 else {
            throw PageError(path: name, problem: "is not in the repository \(path)")
        }
        guard fields[1] == "blob", size <= limit else {
            process.skip(size + 1)
            throw fields[1] == "blob"
                ? PageError(path: name, problem: "is larger than \(limit) bytes and was not read", remedy: "raise the limit with --max-bytes")
                : PageError(path: name, problem: "is no file in the repository \(path)")
        }
        guard let bytes = process.bytes(size) else { throw PageError(path: name, problem: "cannot be read whole by git from \(path)") }
        process.skip(1)
        return bytes
    }

    /// Ends the running git.
    package consuming func close() { _ = process.finish() }
}
