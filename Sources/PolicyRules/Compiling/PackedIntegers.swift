/// Integers as a text that can stand in Swift source: the compiler reads a literal of text faster than an array of as many integers.
///
/// Each integer is three of 64 characters from `0` on, six bits each: first the lowest of all integers, then the middle ones, then the highest, so
/// that many are unpacked in one machine instruction. It stands `bias` higher than it is, because -1 and -2 mean "none" in the tables of rules.
package enum PackedIntegers {
    private static let zero: UInt8 = 0x30
    private static let bias: Int32 = 2
    private static let shifts: [Int32] = [0, 6, 12]

    /// The text of some integers from -2 to 262,141.
    package static func pack(_ integers: [Int32]) -> String {
        for integer in integers { precondition((0..<1 << 18).contains(integer + bias), "\(integer) has no place in three digits") }
        let digits = shifts.flatMap { shift in integers.map { zero + UInt8(($0 + bias) >> shift & 63) } }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The integers of a text that `pack` made.
    package static func unpack(_ text: String) -> [Int32] {
        let bytes = text.utf8.span
        let count = bytes.count / shifts.count
        var integers = [Int32](repeating: 0, count: count)
        var result = integers.mutableSpan
        let low = bytes.extracting(first: count)
        let middle = bytes.extracting(count..<count &+ count)
        let high = bytes.extracting(last: count)
        // What all digits stand higher for being characters, and the integer for its bias.
        let raised = Int32(zero) &* (1 + 1 << 6 + 1 << 12) &+ bias
        precondition(result.count == count && low.count == count && middle.count == count && high.count == count)
        for index in 0..<count {
            result[index] = Int32(low[index]) &+ Int32(middle[index]) &<< 6 &+ Int32(high[index]) &<< 12 &- raised
        }
        return integers
    }
}
