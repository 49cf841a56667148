package import PolicyModel

/// What a history learnt of captures, so that it need not be learnt again: by the hash of a capture's content its digest, by those of two
/// captures how they differ. As bytes it can be kept in a file.
package struct HistoryMemory: Sendable, Equatable {
    /// The key of all content hashes. It is made by chance with the memory, so that nobody can make a page that is taken for another.
    package let key: LongHash
    private(set) var digests: [LongHash: CaptureDigest] = [:]
    private(set) var comparisons: [[LongHash]: VersionComparison] = [:]
    /// Lists of blocks by their hash, so that captures with the same blocks share one.
    private var blockLists: [UInt64: [CaptureDigest.BlockDigest]] = [:]

    /// An empty memory.
    package init() {
        var chance = SystemRandomNumberGenerator()
        key = LongHash(chance.next(), chance.next())
    }

    /// The content hash of some bytes; `kind` keeps apart what is to be read in different ways.
    package func hash(of bytes: [UInt8], kind: String = "") -> LongHash {
        let hash = KeyedHash.of(bytes, key: key)
        return kind.isEmpty ? hash : KeyedHash.of(Array(kind.utf8), key: hash)
    }

    /// The digest of a capture by the hash of its content; `nil` where it was not learnt.
    package func digest(of content: LongHash) -> CaptureDigest? { digests[content] }

    /// How two captures differ, by the hashes of their content; `nil` where it was not learnt.
    package func comparison(of old: LongHash, with new: LongHash) -> VersionComparison? { comparisons[[old, new]] }

    /// Keeps the digest of a capture by the hash of its content.
    package mutating func keep(_ digest: CaptureDigest, of content: LongHash) {
        var digest = digest
        let hash = digest.blocks.reduce(RunHash.start) { RunHash.joined(RunHash.joined($0, $1.hash), UInt64($1.words)) }
        if let known = blockLists[hash], known == digest.blocks { digest.blocks = known } else { blockLists[hash] = digest.blocks }
        digests[content] = digest
    }

    /// Keeps how two captures differ, by the hashes of their content.
    package mutating func keep(_ comparison: VersionComparison, of old: LongHash, with new: LongHash) {
        comparisons[[old, new]] = comparison
    }

    /// The memory as bytes, the same for the same memory. `maker` says by which program and options everything in it was learnt.
    package func encoded(maker: String) -> [UInt8] {
        var writer = MemoryWriter()
        writer.write(Self.signature)
        writer.write(text: maker)
        writer.write(key)
        let contents = digests.keys.sorted()
        var lists: [[CaptureDigest.BlockDigest]] = []
        var numbers: [UInt64: [Int]] = [:]
        let listOf = contents.map { content in
            let blocks = digests[content]?.blocks ?? []
            let hash = blocks.reduce(RunHash.start) { RunHash.joined($0, $1.hash) }
            if let known = numbers[hash]?.first(where: { lists[$0] == blocks }) { return known }
            numbers[hash, default: []].append(lists.count)
            lists.append(blocks)
            return lists.count - 1
        }
        writer.write(lists.count)
        for blocks in lists {
            writer.write(blocks.count)
            for block in blocks {
                writer.write(word: block.hash)
                writer.write(block.words)
            }
        }
        writer.write(contents.count)
        for (content, list) in zip(contents, listOf) {
            guard let digest = digests[content] else { continue }
            writer.write(content)
            writer.write(list)
            writer.write(digest)
        }
        writer.write(comparisons.count)
        for (pair, comparison) in comparisons.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            for content in pair { writer.write(content) }
            writer.write(comparison)
        }
        writer.seal(key: key)
        return writer.bytes
    }

    /// Why bytes are no memory to believe.
    package enum Flaw: Error, Sendable, Hashable {
        /// It is not what was written, or not all of it.
        case damaged
        /// Another program, another version of this one or other options made it.
        case foreign
    }

    /// Reads a memory back. Nothing of one with a flaw is used.
    package init(_ bytes: [UInt8], maker: String) throws(Flaw) {
        var reader = MemoryReader(bytes)
        guard bytes.starts(with: Self.signature) else { throw .foreign }
        let made: String
        do throws(MemoryReader.Mismatch) {
            reader.skip(Self.signature.count)
            made = try reader.text()
            key = try reader.hash()
            try reader.checkSeal(key: key)
        } catch {
            throw .damaged
        }
        guard made == maker else { throw .foreign }
        do throws(MemoryReader.Mismatch) {
            try fill(from: &reader)
        } catch {
            throw .damaged
        }
    }

    private mutating func fill(from reader: inout MemoryReader) throws(MemoryReader.Mismatch) {
        var lists: [[CaptureDigest.BlockDigest]] = []
        for _ in 0..<(try reader.count()) {
            var blocks: [CaptureDigest.BlockDigest] = []
            for _ in 0..<(try reader.count()) {
                blocks.append(CaptureDigest.BlockDigest(hash: try reader.word(), words: try reader.number()))
            }
            lists.append(blocks)
        }
        for _ in 0..<(try reader.count()) {
            let (content, list) = (try reader.hash(), try reader.number())
            guard lists.indices.contains(list) else { throw MemoryReader.Mismatch() }
            keep(try reader.digest(blocks: lists[list]), of: content)
        }
        for _ in 0..<(try reader.count()) {
            let (old, new) = (try reader.hash(), try reader.hash())
            keep(try reader.comparison(), of: old, with: new)
        }
    }

    private static let signature = Array("policy-scan history, form 1\n".utf8)
}
