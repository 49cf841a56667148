import Glibc

/// Decodes the East Asian encodings of the Encoding Standard through the C library's `iconv`.
enum MultiByteDecoder {
    /// The standard's name, the C library's, and the labels.
    private static let encodings: [(name: String, system: String, labels: [String])] = [
        ("gb18030", "GB18030", ["gb18030", "gbk", "gb2312", "gb_2312-80", "chinese", "x-gbk", "csgb2312"]),
        ("big5", "BIG5-HKSCS", ["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"]),
        ("euc-jp", "EUC-JP", ["euc-jp", "x-euc-jp", "cseucpkdfmtjapanese"]),
        ("iso-2022-jp", "ISO-2022-JP", ["iso-2022-jp", "csiso2022jp"]),
        ("shift_jis", "CP932", ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "csshiftjis"]),
        ("euc-kr", "CP949", ["euc-kr", "korean", "ks_c_5601-1987", "ksc5601", "windows-949", "cseuckr"]),
    ]

    /// The bytes as UTF-8, how many of them stand for nothing, and the encoding's name; `nil` for other labels, and where the C library
    /// lacks the encoding.
    static func decode(_ bytes: [UInt8], label: String) -> (text: [UInt8], undecodable: Int, name: String)? {
        guard let encoding = encodings.first(where: { $0.labels.contains(label) }) else { return nil }
        guard let converter = unsafe iconv_open("UTF-8", encoding.system), unsafe converter != iconv_t(bitPattern: -1)
        else { return nil }
        defer { unsafe _ = iconv_close(converter) }
        var text: [UInt8] = []
        var undecodable = 0
        var place = 0
        var buffer = [CChar](repeating: 0, count: 16_384)
        while place < bytes.count {
            let (read, written, failure) = unsafe bytes.withUnsafeBytes { source in
                unsafe buffer.withUnsafeMutableBufferPointer { target in
                    unsafe convert(converter, UnsafeRawBufferPointer(rebasing: source[place...]), target)
                }
            }
            text.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
            place += read
            if failure == EILSEQ || failure == EINVAL {
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                undecodable += 1
                place += 1
            }
        }
        return (text, undecodable, encoding.name)
    }

    /// One call of `iconv`, which never writes to its input although its type says so.
    private static func convert(
        _ converter: iconv_t, _ source: UnsafeRawBufferPointer, _ target: UnsafeMutableBufferPointer<CChar>
    ) -> (read: Int, written: Int, failure: Int32) {
        var input = unsafe UnsafeMutablePointer(mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
        var inputLeft = source.count
        var output = target.baseAddress
        var outputLeft = target.count
        let result = unsafe iconv(converter, &input, &inputLeft, &output, &outputLeft)
        return (source.count - inputLeft, target.count - outputLeft, result == .max ? errno : 0)
    }
}
