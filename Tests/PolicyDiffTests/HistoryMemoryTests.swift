import PolicyDiff
import PolicyModel
import Testing

@Suite struct HistoryMemoryTests {
    private static let texts = ["The data controller is Example Ireland Limited.\n# One\nWe use data.", "# Two\nWe do not use data.", ""]

    private func memory() -> HistoryMemory {
        var memory = HistoryMemory()
        for text in Self.texts {
            let document = DocumentBuilder.document(text, status: text.isEmpty ? .empty : .ok)
            memory.keep(CaptureDigest(document), of: memory.hash(of: Array(text.utf8)))
        }
        let answers = ([.stated, .denied] as [Answer.Status]).map {
            [
                Answer(
                    question: .aiUse, status: $0,
                    items: [
                        AnswerItem(
                            value: "«words» \($0.rawValue)", kind: .quote, span: TextSpan(section: 0, block: 0, start: 0, end: 3), evidence: [0, 7])
                    ], evidence: [0, 7])
            ]
        }
        let pages = (0..<2).map { ScannedPage(document: DocumentBuilder.document(Self.texts[$0]), findings: [], answers: answers[$0]) }
        memory.keep(
            VersionComparison(old: pages[0], new: pages[1]), of: memory.hash(of: Array(Self.texts[0].utf8)),
            with: memory.hash(of: Array(Self.texts[1].utf8)))
        return memory
    }

    @Test func isReadBackWholeAndIsTheSameBytesEachTime() throws {
        let memory = memory()
        let bytes = memory.encoded(maker: "me")
        let read = try HistoryMemory(bytes, maker: "me")
        #expect(read == memory)
        #expect(read.encoded(maker: "me") == bytes)
        let contents = Self.texts.map { read.hash(of: Array($0.utf8)) }
        #expect(zip(contents, Self.texts).allSatisfy { content, text in
            read.digest(of: content) == CaptureDigest(DocumentBuilder.document(text, status: text.isEmpty ? .empty : .ok))
        })
        #expect(read.comparison(of: contents[0], with: contents[1]) != nil)
        #expect(read.comparison(of: contents[1], with: contents[0]) == nil)
    }

    @Test func anyBitThatChangedIsDamage() {
        let bytes = memory().encoded(maker: "me")
        for index in stride(from: 0, to: bytes.count, by: 5) {
            var damaged = bytes
            damaged[index] ^= 1 << UInt8(index % 8)
            #expect(throws: HistoryMemory.Flaw.self) { try HistoryMemory(damaged, maker: "me") }
        }
    }

    @Test func anythingMissingOrAddedIsDamage() {
        let bytes = memory().encoded(maker: "me")
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: HistoryMemory.Flaw.self) { try HistoryMemory(Array(bytes[..<count]), maker: "me") }
        }
        #expect(throws: HistoryMemory.Flaw.damaged) { try HistoryMemory(bytes + [0], maker: "me") }
    }

    @Test func anotherMakerIsForeign() {
        let bytes = memory().encoded(maker: "me")
        #expect(throws: HistoryMemory.Flaw.foreign) { try HistoryMemory(bytes, maker: "you") }
        #expect(throws: HistoryMemory.Flaw.foreign) { try HistoryMemory(Array("something else entirely".utf8), maker: "me") }
    }

    @Test func contentIsKeyedAnewByEachMemory() {
        let (first, second) = (HistoryMemory(), HistoryMemory())
        #expect(first.hash(of: [1]) == first.hash(of: [1]))
        #expect(first.hash(of: [1]) != second.hash(of: [1]))
        #expect(first.hash(of: [1]) != first.hash(of: [1], kind: "html"))
    }
}
