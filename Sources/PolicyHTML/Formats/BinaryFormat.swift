/// Tells files that are no text from pages.
enum BinaryFormat {
    private static let marks: [(mark: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF file"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"),
        ([0x1F, 0x8B], "a gzip archive"), ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("bplist00".utf8), "a web archive"),
    ]
    /// Bytes that are looked at for control characters.
    private static let reach = 4_096

    /// What a binary file is, or `nil` for text: known by its first bytes, or because control characters are a tenth of it.
    static func name(of bytes: [UInt8]) -> String? {
        for (mark, name) in marks where bytes.starts(with: mark) { return name }
        let head = bytes.prefix(reach)
        let controls = head.count { $0 < 0x20 && !$0.isWhiteSpace && $0 != 0x1B }
        return head.count >= 32 && controls > head.count / 10 ? "a binary file" : nil
    }
}
