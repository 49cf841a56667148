import Glibc
import PolicySources

/// Writes a file so that at any moment, and whatever fails, the old content is there or the new one is whole.
enum WholeFile {
    /// How many links may lead from one to the next (path_resolution(7)).
    private static let mostLinks = 40

    /// Replaces a file, or what links lead to from it; a device or pipe is written to. `false` where that fails.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let target = target(of: path) else { return false }
        let status = FileStatus(of: target)
        switch status?.kind {
        case nil, .file: return replace(target, with: bytes, permissions: status?.permissions)
        case .pipe, .device:
            let file = unsafe open(FileName.terminated(target), O_WRONLY | O_CLOEXEC | O_NOCTTY)
            guard file >= 0 else { return false }
            let failure = DescriptorBytes.write(bytes, to: file)
            return close(file) == 0 && failure == nil
        case .folder, .link, .socket: return false
        }
    }

    /// Writes beside the file and lets the new one take its name.
    private static func replace(_ path: String, with bytes: [UInt8], permissions: UInt32?) -> Bool {
        var chance = SystemRandomNumberGenerator()
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        let draft = FileName.terminated(folder + ".policy-scan-" + String(chance.next(), radix: 16))
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { return false }
        var isWhole = permissions.map { fchmod(file, $0) == 0 } ?? true
        isWhole = isWhole && DescriptorBytes.write(bytes, to: file) == nil && fsync(file) == 0
        isWhole = close(file) == 0 && isWhole
        if isWhole, unsafe rename(draft, FileName.terminated(path)) == 0 { return true }
        unsafe unlink(draft)
        return false
    }

    /// Where links lead, also to a file that is not there yet; `nil` where they lead in a circle.
    private static func target(of path: String) -> String? {
        var path = path
        for _ in 0..<mostLinks {
            guard FileStatus(of: path, followsLinks: false)?.kind == .link else { return path }
            let next = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { target, initialized in
                let buffer = unsafe UnsafeMutableRawBufferPointer(target).bindMemory(to: CChar.self)
                initialized = unsafe max(0, readlink(FileName.terminated(path), buffer.baseAddress!, buffer.count))
            }
            let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
            path = next.first == UInt8(ascii: "/") ? FileName.text(of: next) : folder + FileName.text(of: next)
        }
        return nil
    }
}
