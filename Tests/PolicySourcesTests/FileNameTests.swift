import PolicySources
import Testing

@Suite("Names of files")
struct FileNameTests {
    @Test("come out as they went in, UTF-8 or not", arguments: [
        [], Array("page.html".utf8), Array("é😀.html".utf8), [0x63, 0xE9, 0x2E], [0xFF, 0xFE], [0xE2, 0x82], [0xC0, 0x80],
        // A carrier itself, and half of one.
        [0xF4, 0x8F, 0xBF, 0xA9], [0xF4, 0x8F], [0xF0, 0x9F, 0x98, 0x80, 0xF4],
    ] as [[UInt8]])
    func roundTrip(bytes: [UInt8]) {
        let text = FileName.text(of: bytes)
        #expect(FileName.bytes(of: text) == bytes)
        #expect(FileName.terminated(text).dropLast().map { UInt8(bitPattern: $0) } == bytes)
    }

    @Test("are shown with what is no UTF-8 escaped")
    func shown() {
        #expect(FileName.shown(FileName.text(of: [0x63, 0xE9, 0x2E])) == "c\\xE9.")
        #expect(FileName.shown("é.html") == "é.html")
    }
}
