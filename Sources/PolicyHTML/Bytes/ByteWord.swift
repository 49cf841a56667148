/// Eight bytes of a page in one register, so that they are searched by a few operations of arithmetic.
struct ByteWord {
    private let bytes: UInt64

    /// The bytes from `offset` on; they must lie in `raw`.
    @inline(__always)
    init(_ raw: UnsafeRawBufferPointer, at offset: Int) {
        bytes = unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// How many bytes stand before the first that equals `byte`; `nil` where none does.
    @inline(__always)
    func first(equal byte: UInt8) -> Int? {
        // A borrow out of the lowest zero byte marks it; higher marks may be wrong, and are not looked at.
        let rest = bytes ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        let marks = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
        return marks == 0 ? nil : marks.trailingZeroBitCount / 8
    }

    /// How many bytes of ASCII stand before the first that is none; `nil` where all eight are ASCII.
    @inline(__always)
    var firstNotASCII: Int? {
        let marks = bytes & 0x8080_8080_8080_8080
        return marks == 0 ? nil : marks.trailingZeroBitCount / 8
    }
}
