import CZlib

/// Decompresses what gzip made (RFC 1952).
enum Inflated {
    /// What every gzip file begins with.
    static let mark: [UInt8] = [0x1F, 0x8B]
    private static let step = 1 << 18
    /// `MAX_WBITS` and 16: a header of gzip around it (zlib.h).
    private static let windowBits: Int32 = 15 + 16

    /// What decompressing came to.
    enum Result {
        case bytes([UInt8])
        /// More than the limit: perhaps a bomb.
        case tooLarge
        case damaged
    }

    /// All that several compressed pieces after one another hold, up to `limit` bytes. What is cut off is damaged.
    static func all(of bytes: [UInt8], atMost limit: Int) -> Result {
        var stream = unsafe z_stream()
        guard unsafe inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return .damaged }
        defer { unsafe inflateEnd(&stream) }
        var source = bytes
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: step)
        let count = source.count
        return unsafe source.withUnsafeMutableBufferPointer { source in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = uInt(count)
            while true {
                let (status, made) = unsafe buffer.withUnsafeMutableBufferPointer { target in
                    unsafe stream.next_out = target.baseAddress
                    unsafe stream.avail_out = uInt(step)
                    let status = unsafe inflate(&stream, Z_NO_FLUSH)
                    return unsafe (status, step - Int(stream.avail_out))
                }
                result += buffer[..<made]
                if result.count > limit { return .tooLarge }
                switch status {
                case Z_STREAM_END:
                    // Another piece may follow; anything else after the end is filling.
                    guard unsafe stream.avail_in > 2, unsafe stream.next_in[0] == mark[0], unsafe stream.next_in[1] == mark[1] else {
                        return .bytes(result)
                    }
                    unsafe inflateReset(&stream)
                case Z_OK where unsafe (made > 0 || stream.avail_in > 0): continue
                default: return .damaged
                }
            }
        }
    }
}
