/// Tables of integers as ASCII text without quotes, so that a Swift compiler reads them as fast as any text.
///
/// A table is its count, then its integers. An integer is written in digits of five bits, the lowest first, each a character from
/// `0` (0x30) on; all but the last have the sixth bit set. Negative integers are folded in between (0, -1, 1, -2, ...).
enum NumberText {
    private static let base = UInt8(ascii: "0")

    struct Writer {
        private var bytes: [UInt8] = []

        var text: String { String(decoding: bytes, as: UTF8.self) }

        mutating func write(_ table: [Int32]) {
            write(Int32(table.count))
            for number in table { write(number) }
        }

        private mutating func write(_ number: Int32) {
            var rest = UInt32(bitPattern: number << 1 ^ number >> 31)
            while rest > 31 {
                bytes.append(base + 32 + UInt8(rest & 31))
                rest >>= 5
            }
            bytes.append(base + UInt8(rest))
        }
    }

    struct Reader {
        private let bytes: [UInt8]
        private var index = 0

        init(_ text: String) {
            bytes = Array(text.utf8)
        }

        mutating func read() -> [Int32] {
            let bytes = bytes
            let text = bytes.span
            var index = index
            let count = Int(Self.next(in: text, &index))
            var table: [Int32] = []
            table.reserveCapacity(count)
            for _ in 0..<count { table.append(Self.next(in: text, &index)) }
            self.index = index
            return table
        }

        @inline(__always)
        private static func next(in text: Span<UInt8>, _ index: inout Int) -> Int32 {
            var digit = UInt32(text[index] &- base)
            index &+= 1
            var number = digit & 31
            var shift: UInt32 = 5
            while digit > 31 {
                digit = UInt32(text[index] &- base)
                index &+= 1
                number |= (digit & 31) &<< shift
                shift &+= 5
            }
            return Int32(bitPattern: number >> 1) ^ -Int32(bitPattern: number & 1)
        }
    }
}
