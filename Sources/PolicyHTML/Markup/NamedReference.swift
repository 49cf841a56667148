/// One entry of `NamedReferenceTable`.
struct NamedReference {
    /// What it stands for, one or two characters.
    let scalars: [Unicode.Scalar]
    /// Whether it is one of the old names that count without a semicolon too.
    let needsNoSemicolon: Bool

    /// Bytes of the longest name, `CounterClockwiseContourIntegral`.
    static let longestName = 31
    /// Bytes of the longest old name, as `Ccedil`.
    static let longestOldName = 6

    /// Looks a name up; `nil` for a name that the standard doesn't know.
    init?(_ name: ArraySlice<UInt8>) {
        let table = unsafe UnsafeBufferPointer(
            start: NamedReferenceTable.entries.utf8Start, count: NamedReferenceTable.entries.utf8CodeUnitCount)
        let space = UInt8(ascii: " ")
        // Both bounds stand at the start of an entry; the middle is moved back to the start of its own.
        var low = 0
        var high = table.count
        while low < high {
            var middle = (low + high) / 2
            while unsafe middle > low && table[middle - 1] != space { middle -= 1 }
            var end = middle
            while unsafe table[end] != space { end += 1 }
            var nameEnd = middle
            while unsafe table[nameEnd] != UInt8(ascii: "=") && table[nameEnd] != UInt8(ascii: ":") { nameEnd += 1 }
            let entry = unsafe table[middle..<nameEnd]
            if unsafe entry.elementsEqual(name) {
                let codes = unsafe String(decoding: table[nameEnd + 1..<end], as: UTF8.self)
                scalars = codes.split(separator: ",").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
                needsNoSemicolon = unsafe table[nameEnd] == UInt8(ascii: ":")
                return
            }
            if unsafe name.lexicographicallyPrecedes(entry) {
                high = middle
            } else {
                low = end + 1
            }
        }
        return nil
    }
}
