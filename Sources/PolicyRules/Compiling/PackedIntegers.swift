/// Integers as a text that can stand in Swift source: the compiler reads a literal of text faster than an array of as many integers.
///
/// Each integer is three of 64 characters from `0` on, six bits each, the lowest first. It stands `bias` higher than it is, because -1 and -2
/// mean "none" in the tables of rules.
package enum PackedIntegers {
    private static let zero: UInt8 = 0x30
    private static let bias: Int32 = 2
    private static let digits = 3

    /// The text of some integers from -2 to 262,141.
    package static func pack(_ integers: [Int32]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(integers.count * digits)
        for integer in integers {
            let stored = integer + bias
            precondition((0..<1 << 18).contains(stored), "\(integer) has no place in three digits")
            for shift in [0, 6, 12] as [Int32] { text.append(zero + UInt8(stored >> shift & 63)) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The integers of a text that `pack` made.
    package static func unpack(_ text: String) -> [Int32] {
        let bytes = text.utf8.span
        var integers = [Int32](repeating: -bias, count: bytes.count / digits)
        var at = 0
        for index in integers.indices {
            let low = Int32(bytes[at] &- zero)
            let middle = Int32(bytes[at &+ 1] &- zero) &<< 6
            let high = Int32(bytes[at &+ 2] &- zero) &<< 12
            integers[index] &+= low | middle | high
            at &+= digits
        }
        return integers
    }
}
