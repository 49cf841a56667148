import Glibc

/// Writes bytes to an open file.
enum DescriptorBytes {
    /// Writes all of them; `nil`, or what `errno` says (errno(3)).
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
            }
            if count >= 0 { written += count } else if errno != EINTR, !waits(for: descriptor) { return errno }
        }
        return nil
    }

    /// Waits where somebody else made it one that does not wait.
    private static func waits(for descriptor: Int32) -> Bool {
        guard errno == EAGAIN else { return false }
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return unsafe poll(&wanted, 1, -1) > 0
    }
}
