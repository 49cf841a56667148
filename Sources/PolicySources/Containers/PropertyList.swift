/// A binary property list (Apple's CFBinaryPList.c), read object by object: nothing in it is followed that nobody asks for, so that neither
/// circles nor counts in a hostile one cost anything.
///
/// Foundation's decoder reads all of a list before it tells anything of it.
struct PropertyList {
    /// What a file in this format begins with.
    static let mark = Array("bplist00".utf8)
    private static let trailerSize = 32

    /// An object as far as pages need one; others are named by their place in the list.
    enum Object {
        case data(Range<Int>)
        case text(String)
        case array([Int])
        /// Places of keys and of values.
        case dictionary(keys: [Int], values: [Int])
        case other
    }

    private let bytes: [UInt8]
    private let offsetSize: Int
    private let referenceSize: Int
    private let count: Int
    private let table: Int
    /// The place of the outermost object.
    let top: Int

    /// `nil` where the bytes are no property list.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.mark), bytes.count > Self.mark.count + Self.trailerSize else { return nil }
        self.bytes = bytes
        let trailer = bytes.count - Self.trailerSize
        offsetSize = Int(bytes[trailer + 6])
        referenceSize = Int(bytes[trailer + 7])
        guard (1...8).contains(offsetSize), (1...8).contains(referenceSize), let count = Self.number(bytes, trailer + 8, 8),
            let top = Self.number(bytes, trailer + 16, 8), let table = Self.number(bytes, trailer + 24, 8), count > 0, top < count, table <= trailer,
            count <= (trailer - table) / offsetSize
        else { return nil }
        (self.count, self.top, self.table) = (count, top, table)
    }

    /// The object at a place; `.other` where there is none.
    func object(_ index: Int) -> Object {
        guard index < count, let start = Self.number(bytes, table + index * offsetSize, offsetSize), start < table else { return .other }
        let kind = bytes[start] >> 4
        guard [0x4, 0x5, 0x6, 0xA, 0xD].contains(kind), let (length, first) = self.length(at: start) else { return .other }
        switch kind {
        case 0x4: return first + length <= table ? .data(first..<first + length) : .other
        case 0x5: return first + length <= table ? .text(String(decoding: bytes[first..<first + length], as: UTF8.self)) : .other
        case 0x6:
            guard length <= (table - first) / 2 else { return .other }
            let units = (0..<length).map { UInt16(bytes[first + 2 * $0]) << 8 | UInt16(bytes[first + 2 * $0 + 1]) }
            return .text(String(decoding: units, as: UTF16.self))
        case 0xA: return references(length, at: first).map(Object.array) ?? .other
        default:
            guard length <= table, let all = references(2 * length, at: first) else { return .other }
            return .dictionary(keys: Array(all[..<length]), values: Array(all[length...]))
        }
    }

    /// The value of a key in a dictionary; `nil` where there is none.
    func value(_ key: String, in dictionary: Int) -> Object? {
        place(key, in: dictionary).map(object)
    }

    /// The place of the value of a key.
    func place(_ key: String, in dictionary: Int) -> Int? {
        guard case .dictionary(let keys, let values) = object(dictionary) else { return nil }
        for (index, name) in keys.enumerated() {
            if case .text(let text) = object(name), text == key { return values[index] }
        }
        return nil
    }

    /// The bytes of some data.
    func bytes(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

    /// The count that an object's mark states, and where its content begins.
    private func length(at start: Int) -> (length: Int, first: Int)? {
        let short = Int(bytes[start] & 0x0F)
        if short < 15 { return (short, start + 1) }
        guard start + 1 < table, bytes[start + 1] >> 4 == 1 else { return nil }
        let size = 1 << Int(bytes[start + 1] & 0x0F)
        guard size <= 8, start + 2 + size <= table, let length = Self.number(bytes, start + 2, size), length <= table else { return nil }
        return (length, start + 2 + size)
    }

    private func references(_ count: Int, at first: Int) -> [Int]? {
        guard count <= (table - first) / referenceSize else { return nil }
        var references: [Int] = []
        references.reserveCapacity(count)
        for index in 0..<count {
            guard let reference = Self.number(bytes, first + index * referenceSize, referenceSize) else { return nil }
            references.append(reference)
        }
        return references
    }

    /// A number of several bytes, the highest first; `nil` where it does not stand there whole, or is larger than any place.
    private static func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int? {
        guard place >= 0, place <= bytes.count - size else { return nil }
        var number: UInt64 = 0
        for byte in bytes[place..<place + size] { number = number << 8 | UInt64(byte) }
        return number <= UInt64(UInt32.max) ? Int(number) : nil
    }
}
