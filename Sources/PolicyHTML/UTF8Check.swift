/// Finds what is not UTF-8, at the standard library's speed.
enum UTF8Check {
    /// The first invalid sequence at or behind `start`, cut as the Encoding Standard does: one U+FFFD stands for it.
    static func firstInvalid(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        do throws(Unicode.UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(start...))
            return nil
        } catch {
            return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
        }
    }
}
