import CZlib

/// Decompresses step by step what gzip, zlib or bare deflate made (RFC 1950 to 1952).
@safe final class Inflation {
    /// What stands around the compressed bytes, as `inflateInit2` asks for it (zlib.h).
    enum Wrapping: Int32 {
        case gzip = 31
        case zlib = 15
        case none = -15
    }

    /// How a step ended.
    enum Status {
        case more
        /// The compressed piece is over; another may follow.
        case end
        /// The input is no compressed piece, or breaks off.
        case damaged
    }

    private static let step = 1 << 18

    /// zlib remembers where it stands, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var buffer = [UInt8](repeating: 0, count: step)

    init?(_ wrapping: Wrapping) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            unsafe stream.deallocate()
            return nil
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Begins with another compressed piece.
    func restart() { unsafe inflateReset(stream) }

    /// Decompresses some of the input to the end of `output`; second how many bytes of the input it took.
    func step(_ input: ArraySlice<UInt8>, into output: inout [UInt8]) -> (status: Status, taken: Int) {
        // zlib counts in 32 bits.
        let part = input.prefix(1 << 30)
        let (code, left, made) = unsafe part.withUnsafeBufferPointer { source in
            unsafe buffer.withUnsafeMutableBufferPointer { target in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.pointee.avail_in = uInt(source.count)
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = uInt(target.count)
                let code = unsafe inflate(stream, Z_NO_FLUSH)
                return unsafe (code, Int(stream.pointee.avail_in), target.count - Int(stream.pointee.avail_out))
            }
        }
        output += buffer[..<made]
        let taken = part.count - left
        switch code {
        case Z_STREAM_END: return (.end, taken)
        case Z_OK where made > 0 || taken > 0: return (.more, taken)
        // Nothing to read and nothing to write: only more input helps.
        case Z_BUF_ERROR where input.isEmpty: return (.more, 0)
        default: return (.damaged, taken)
        }
    }
}
