package import PolicyModel

/// A list of files in a file.
package enum FileList {
    /// The paths that a file names, or standard input for `-`: one a line, or each with a NUL after it, as `find -print0` writes them.
    package static func read(_ path: String, atMost limit: Int) throws(PageError) -> [String] {
        let bytes = path == "-" ? try FileBytes.readStandardInput(atMost: limit) : try FileBytes.read(path, atMost: limit)
        let hasNULs = bytes.contains(0)
        return bytes.split(separator: hasNULs ? 0 : UInt8(ascii: "\n")).compactMap { name in
            let name = !hasNULs && name.last == UInt8(ascii: "\r") ? name.dropLast() : name
            return name.isEmpty ? nil : FileName.text(of: Array(name))
        }
    }
}
