import PolicyModel

/// Decodes one of the single-byte encodings, and notes where each part was copied from. ICU has converters for
/// them too, which take less time (microseconds either way for a page of 3.7 kB), but tell no places.
struct SingleByteDecoder: Sendable {
    let name: String
    /// What bytes 80 to FF stand for.
    private let upper: [Unicode.Scalar]

    static let windows1252 = SingleByteDecoder(label: "windows-1252")!

    /// The encoding that a label stands for, in lower case; `nil` for labels of other encodings.
    init?(label: String) {
        guard let entry = SingleByteTable.entries.first(where: { $0.labels.split(separator: " ").contains(label[...]) })
        else { return nil }
        name = entry.name
        var upper: [Unicode.Scalar] = []
        for part in entry.codePoints.split(separator: " ") {
            let fields = part.split(separator: "+")
            var first = UInt32(0x80 + upper.count)
            var count = 1
            if part.hasPrefix("-") {
                count = Int(part.dropFirst())!
            } else {
                first = UInt32(fields[0], radix: 16)!
                if fields.count == 2 { count = Int(fields[1])! }
            }
            for step in 0..<UInt32(count) { upper.append(Unicode.Scalar(first + step)!) }
        }
        self.upper = upper
    }

    func scalar(of byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
    }

    /// The bytes as UTF-8, how many of them stand for nothing, and where each part was copied from.
    func decode(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], undecodable: Int, steps: [SourceMap.Step]) {
        let encoded = upper.map { Array(UTF8.encode($0)!) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        var undecodable = 0
        var steps = [SourceMap.Step(copy: 0, original: bytes.startIndex)]
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte < 0x80 {
                text.append(byte)
            } else {
                steps.append(SourceMap.Step(copy: text.count, original: index, isReplacement: true))
                text.append(contentsOf: encoded[Int(byte) - 0x80])
                steps.append(SourceMap.Step(copy: text.count, original: index + 1))
                if upper[Int(byte) - 0x80] == "\u{FFFD}" { undecodable += 1 }
            }
        }
        return (text, undecodable, steps)
    }
}
