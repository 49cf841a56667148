/// Eight bytes of a text, looked at as one number: to fold a word of the average five letters so takes a third of the instructions of a loop
/// over its bytes.
struct EightBytes {
    /// The first byte lowest.
    private let bytes: UInt64
    /// The highest bit of each byte that is an ASCII letter.
    private let letters: UInt64
    /// The same of each byte that is part of a word (`WordScanner.isASCIIWord`).
    private let wordBytes: UInt64

    /// The bytes from `index` on, with zeros for those beyond the text's end.
    @inline(__always)
    init(_ text: Span<UInt8>, at index: Int) {
        if index &+ 8 <= text.count {
            let eight = text.extracting(index..<index &+ 8)
            let low = UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
            let high = UInt64(eight[4]) | UInt64(eight[5]) << 8 | UInt64(eight[6]) << 16 | UInt64(eight[7]) << 24
            self.init(low | high << 32)
        } else {
            self.init((index..<max(index, text.count)).reversed().reduce(0) { $0 << 8 | UInt64(text[$1]) })
        }
    }

    @inline(__always)
    private init(_ bytes: UInt64) {
        self.bytes = bytes
        let plain = bytes & Self.each(0x7F)
        let small = plain | Self.each(0x20)
        letters = Self.highBits(of: small, from: UInt8(ascii: "a"), to: UInt8(ascii: "z")) & ~bytes
        let digits = Self.highBits(of: plain, from: UInt8(ascii: "0"), to: UInt8(ascii: "9"))
        let underscores = Self.highBits(of: plain, from: UInt8(ascii: "_"), to: UInt8(ascii: "_"))
        wordBytes = letters | (digits | underscores) & ~bytes
    }

    /// How many bytes, from the first one on, are parts of a word.
    @inline(__always)
    var wordLength: Int { (~wordBytes & Self.each(0x80)).trailingZeroBitCount / 8 }

    /// The first bytes of these, capitals as small letters, and zeros for the others.
    @inline(__always)
    func folded(_ count: Int) -> UInt64 {
        // The highest bit of a byte, moved to where a small letter differs from its capital.
        (bytes | letters >> 2) & ((1 as UInt64) << UInt64(count &* 8) &- 1)
    }

    /// The highest bit of each byte from `first` to `last`, where all bytes are ASCII: no sum is carried into the next byte.
    @inline(__always)
    private static func highBits(of bytes: UInt64, from first: UInt8, to last: UInt8) -> UInt64 {
        (bytes &+ each(0x80 &- first)) & ~(bytes &+ each(0x7F &- last)) & each(0x80)
    }

    /// Eight times a byte.
    @inline(__always)
    private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
