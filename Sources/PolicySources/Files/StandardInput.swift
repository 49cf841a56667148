import Glibc

/// The process's standard input, as bytes.
struct StandardInput {
    /// Everything up to the end of the input, or `nil` where there is more than `limit` bytes of it.
    mutating func read(atMost limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            let byte = getchar_unlocked()
            guard byte >= 0 else { return bytes }
            guard bytes.count < limit else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
    }
}
