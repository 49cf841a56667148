import PolicyModel
import Testing

@Suite("Keyed hash")
struct KeyedHashTests {
    /// The first vectors of the reference implementation, for the key 00 01 ... 0f and the bytes 00 01 ... of each length.
    @Test("is SipHash-2-4 with 128 bits", arguments: [
        (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"), (2, "8177228da4a45dc7fca38bdef60affe4"),
        (3, "9c70b60c5267a94e5f33b6b02985ed51"),
    ])
    func vectors(count: Int, result: String) {
        let hash = KeyedHash.of((0..<count).map { UInt8($0) }, key: LongHash(0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
        let bytes = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? hash.first : hash.second) >> UInt64(8 * ($0 % 8))) }
        #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == result)
    }

    @Test("tells apart whatever differs in a byte or in length")
    func differences() {
        let texts = (0..<40).flatMap { count in (0..<2).map { byte in [UInt8](repeating: UInt8(byte), count: count) } }
        #expect(Set(texts.map { KeyedHash.of($0, key: LongHash(1, 2)) }).count == 79)
    }
}
