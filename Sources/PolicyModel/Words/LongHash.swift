/// A hash, or the key of one, of 128 bits.
package struct LongHash: Sendable, Hashable, Comparable {
    package var first: UInt64
    package var second: UInt64

    package init(_ first: UInt64, _ second: UInt64) {
        self.first = first
        self.second = second
    }

    package static func < (left: Self, right: Self) -> Bool { (left.first, left.second) < (right.first, right.second) }
}
