import Glibc

/// Searching at the C library's speed: most bytes of a page are skipped, not read.
extension Array where Element == UInt8 {
    /// The first place of a byte at or behind `start`.
    @inline(__always)
    func index(of byte: UInt8, from start: Int) -> Int? {
        index(of: byte, in: start..<count)
    }

    /// The first place of a byte in a range.
    @inline(__always)
    func index(of byte: UInt8, in range: Range<Int>) -> Int? {
        unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, range.lowerBound < range.upperBound, range.upperBound <= buffer.count
            else { return nil }
            return unsafe memchr(base + range.lowerBound, Int32(byte), range.count).map { found in
                unsafe UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
            }
        }
    }

    /// The first place of some bytes at or behind `start`.
    func index(of bytes: [UInt8], from start: Int) -> Int? {
        guard let first = bytes.first else { return start }
        var place = start
        while let found = index(of: first, from: place) {
            if self[found...].starts(with: bytes) { return found }
            place = found + 1
        }
        return nil
    }
}
