/// Bytes that a C library reads for as long as this is held: at one place in memory, once for all who read them.
@safe final class HeldBytes {
    let buffer: UnsafeRawBufferPointer

    init(_ bytes: [UInt8]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        unsafe memory.copyBytes(from: bytes)
        unsafe buffer = UnsafeRawBufferPointer(memory)
    }

    deinit { unsafe buffer.deallocate() }
}
