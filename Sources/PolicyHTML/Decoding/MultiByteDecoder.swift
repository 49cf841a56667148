import CConverters

/// Decodes the East Asian encodings of the Encoding Standard through ICU's converters.
enum MultiByteDecoder {
    /// The standard's name, ICU's, and the labels.
    private static let encodings: [(name: String, converter: String, labels: [String])] = [
        ("gb18030", "gb18030", ["gb18030", "gbk", "gb2312", "gb_2312-80", "chinese", "x-gbk", "csgb2312"]),
        ("big5", "Big5-HKSCS", ["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"]),
        ("euc-jp", "EUC-JP", ["euc-jp", "x-euc-jp", "cseucpkdfmtjapanese"]),
        ("iso-2022-jp", "ISO-2022-JP", ["iso-2022-jp", "csiso2022jp"]),
        ("shift_jis", "windows-31j", ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "csshiftjis"]),
        ("euc-kr", "windows-949", ["euc-kr", "korean", "ks_c_5601-1987", "ksc5601", "windows-949", "cseuckr"]),
    ]

    /// The bytes as UTF-8, how many places of them stand for nothing, and the encoding's name; `nil` for other labels, and for text of
    /// more than 700 MB, which ICU's counts do not hold.
    static func decode(_ bytes: [UInt8], label: String) -> (text: [UInt8], undecodable: Int, name: String)? {
        guard let encoding = encodings.first(where: { $0.labels.contains(label) }) else { return nil }
        var undecodable = 0
        // No encoding of these turns one byte into more than three of UTF-8.
        var text = [CChar](repeating: 0, count: bytes.count * 3 + 16)
        let written = unsafe bytes.withUnsafeBytes { source in
            unsafe text.withUnsafeMutableBufferPointer { target in
                unsafe converter_to_utf8(
                    encoding.converter, source.bindMemory(to: CChar.self).baseAddress, source.count, target.baseAddress, target.count,
                    &undecodable)
            }
        }
        if written < 0 { return nil }
        return (text[..<written].map { UInt8(bitPattern: $0) }, undecodable, encoding.name)
    }
}
