/// Makes a zip archive whose entries are stored as they are (PKWARE's APPNOTE.TXT, sections 4.3.7 to 4.3.16).
enum ZipBuilder {
    static func archive(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in entries {
            let place = bytes.count
            // Version 2.0, names in UTF-8, stored, no time.
            let sizes = [(content.count, 4), (content.count, 4), (name.utf8.count, 2), (0, 2)]
            let common = numbers([(20, 2), (0x0800, 2), (0, 2), (0, 4), (checksum(content), 4)] + sizes)
            bytes += numbers([(0x0403_4B50, 4)])
            bytes += common
            bytes += Array(name.utf8)
            bytes += content
            directory += numbers([(0x0201_4B50, 4), (20, 2)])
            directory += common
            directory += numbers([(0, 2), (0, 2), (0, 2), (0, 4), (place, 4)])
            directory += Array(name.utf8)
        }
        let end = numbers([(0x0605_4B50, 4), (0, 4), (entries.count, 2), (entries.count, 2), (directory.count, 4), (bytes.count, 4), (0, 2)])
        return [bytes, directory, end].flatMap(\.self)
    }

    /// Numbers of so many bytes, the lowest first.
    private static func numbers(_ values: [(value: Int, size: Int)]) -> [UInt8] {
        values.flatMap { value, size in (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
