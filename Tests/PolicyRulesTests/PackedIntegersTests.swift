import Testing

@testable import PolicyRules

@Suite("Packed integers")
struct PackedIntegersTests {
    @Test("are unpacked as they were", arguments: [
        [], [0], [-2, -1], [61, 62, 63, 64, 4_093, 4_094, 262_141], Array(-2..<9_000), Array(repeating: 262_141, count: 37),
    ] as [[Int32]])
    func roundTrip(integers: [Int32]) {
        let text = PackedIntegers.pack(integers)
        #expect(PackedIntegers.unpack(text) == integers)
        #expect(text.utf8.allSatisfy { (0x30..<0x70).contains($0) })
    }
}
