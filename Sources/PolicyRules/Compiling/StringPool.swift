/// Texts that tables refer to by index, each distinct one once.
struct StringPool {
    private(set) var text: [UInt8] = []
    /// Byte ranges in `text`, two integers a string.
    private(set) var ranges: [Int32] = []
    private var indexOf: [String: Int32] = [:]

    mutating func index(of string: String) -> Int32 {
        if let known = indexOf[string] { return known }
        let index = Int32(ranges.count / StringRow.stride)
        ranges += [Int32(text.count), Int32(text.count + string.utf8.count)]
        text += Array(string.utf8)
        indexOf[string] = index
        return index
    }
}
