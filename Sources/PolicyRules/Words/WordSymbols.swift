internal import PolicyModel
internal import PolicyStemming

/// What the rules know of each distinct word of a page: the symbols it carries and the patterns it sets off.
struct WordSymbols: Sendable {
    /// By word: start in `symbols`; one more than there are words.
    private(set) var starts: [Int32] = [0]
    /// Ascending within a word.
    private(set) var symbols: [Int32] = []
    /// By word: start in `triggers`; one more than there are words.
    private(set) var triggerStarts: [Int32] = [0]
    private(set) var triggers: [Int32] = []
    /// By word: its row in `bits`.
    private var rows: [Int32] = []
    /// One bit a symbol, `stride` integers a row.
    private var bits: [UInt64] = []
    private let stride: Int
    /// How many words are remembered for others to share their rows; a power of two.
    private static let mostRecent = 1024
    /// By symbol: whether any word of the page carries it.
    private(set) var isPresent: [Bool]

    /// The symbols of all words, which `parts` threads look up, a part each.
    init(_ words: InternedWords, tables: RuleTables, language: String, parts: Int) {
        let length = (words.count + parts - 1) / parts
        let runs = Workers.run(parts) { part in
            Self(words, min(part * length, words.count)..<min((part + 1) * length, words.count), tables: tables, language: language)
        }
        self = runs[0]
        for other in runs.dropFirst() { append(other) }
    }

    private init(_ words: InternedWords, _ range: Range<Int>, tables: RuleTables, language: String) {
        isPresent = Array(repeating: false, count: tables.symbolCount)
        stride = (tables.symbolCount + 63) / 64
        rows.reserveCapacity(range.count)
        starts.reserveCapacity(range.count + 1)
        triggerStarts.reserveCapacity(range.count + 1)
        bits.reserveCapacity(range.count * stride)
        var stemmer = Stemmer(language: language)
        var found: [Int32] = []
        var ofAny: [Int32] = []
        Self.look(up: [], hash: ByteHash().value, kind: .prefix, in: tables, into: &ofAny)
        var ofNumbers: [Int32] = []
        Self.look(up: [], hash: ByteHash().value, kind: .number, in: tables, into: &ofNumbers)
        var recentWords = [Int](repeating: -1, count: Self.mostRecent)
        for index in range {
            let word = Array(words.word(Int32(index)))
            found.removeAll(keepingCapacity: true)
            Self.look(up: word, hash: words.hashes[index], kind: .exact, in: tables, into: &found)
            if let stem = stemmer?.stem(word) {
                var hash = ByteHash()
                for byte in stem { hash.add(byte) }
                Self.look(up: stem, hash: hash.value, kind: .stem, in: tables, into: &found)
            } else {
                Self.look(up: word, hash: words.hashes[index], kind: .stem, in: tables, into: &found)
            }
            Self.lookUpPrefixes(of: word, in: tables, into: &found)
            Self.lookUpSuffixes(of: word, in: tables, into: &found)
            if let first = word.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first { found += ofNumbers }
            found += ofAny
            if !found.isEmpty {
                found.sort()
                var last: Int32 = -1
                for symbol in found where symbol != last {
                    last = symbol
                    symbols.append(symbol)
                    isPresent[Int(symbol)] = true
                    let end = Int(tables.triggerStarts[Int(symbol) + 1])
                    var next = Int(tables.triggerStarts[Int(symbol)])
                    while next < end {
                        triggers.append(tables.triggers[next])
                        next += 1
                    }
                }
            }
            rows.append(row(of: Int(starts[starts.count - 1])..<symbols.count, recent: &recentWords))
            starts.append(Int32(symbols.count))
            triggerStarts.append(Int32(triggers.count))
        }
    }

    /// Adds what is known of the words that follow.
    private mutating func append(_ other: Self) {
        let firstSymbol = Int32(symbols.count)
        let firstTrigger = Int32(triggers.count)
        let firstRow = Int32(bits.count / max(stride, 1))
        starts += other.starts.dropFirst().map { $0 + firstSymbol }
        symbols += other.symbols
        triggerStarts += other.triggerStarts.dropFirst().map { $0 + firstTrigger }
        triggers += other.triggers
        rows += other.rows.map { $0 + firstRow }
        bits += other.bits
        for symbol in isPresent.indices where other.isPresent[symbol] { isPresent[symbol] = true }
    }

    /// The row of the next word, whose symbols stand in a range: that of a recent word with the same ones, as most words of a page have none
    /// or those of one ending, else a new one.
    private mutating func row(of range: Range<Int>, recent: inout [Int]) -> Int32 {
        let slot = Int(truncatingIfNeeded: DrawnHash.of(symbols[range])) & (Self.mostRecent - 1)
        let word = recent[slot]
        if word >= 0, symbols[Int(starts[word])..<Int(starts[word + 1])] == symbols[range] { return rows[word] }
        recent[slot] = rows.count
        let start = bits.count
        bits.append(contentsOf: repeatElement(0, count: stride))
        for symbol in symbols[range] { bits[start + Int(symbol) / 64] |= 1 << UInt64(symbol % 64) }
        return Int32(start / max(stride, 1))
    }

    /// Whether a word carries a symbol.
    @inline(__always)
    func carries(_ word: Int32, _ symbol: Int32) -> Bool {
        let place = Int(symbol)
        return bits[Int(rows[Int(word)]) &* stride &+ place >> 6] >> UInt64(place & 63) & 1 != 0
    }

    private static func lookUpPrefixes(of word: [UInt8], in tables: RuleTables, into found: inout [Int32]) {
        var hash = ByteHash()
        var length = 0
        while length < min(Int(tables.endLengths[1]), word.count) {
            hash.add(word[length])
            length += 1
            if length >= Int(tables.endLengths[0]) {
                look(up: word, length: length, hash: hash.value, kind: .prefix, in: tables, into: &found)
            }
        }
    }

    private static func lookUpSuffixes(of word: [UInt8], in tables: RuleTables, into found: inout [Int32]) {
        let (shortest, longest) = (Int(tables.endLengths[2]), min(Int(tables.endLengths[3]), word.count))
        guard shortest > 0, shortest <= longest else { return }
        for length in shortest...longest {
            let start = word.count - length
            var hash = ByteHash()
            for index in start..<word.count { hash.add(word[index]) }
            look(up: word, from: start, length: length, hash: hash.value, kind: .suffix, in: tables, into: &found)
        }
    }

    @inline(__always)
    private static func isEqual(_ text: [UInt8], from start: Int, _ word: [UInt8], from first: Int, length: Int) -> Bool {
        var index = 0
        while index < length {
            if text[start + index] != word[first + index] { return false }
            index += 1
        }
        return true
    }

    private static func look(
        up word: [UInt8], from first: Int = 0, length: Int? = nil, hash: UInt64, kind: Vocabulary.Kind, in tables: RuleTables,
        into found: inout [Int32]
    ) {
        let length = length ?? word.count
        let mask = tables.slots.count - 1
        var slot = Int(truncatingIfNeeded: ByteHash.mixed(hash, kind: kind.rawValue)) & mask
        while tables.slots[slot] != 0 {
            let row = Int(tables.slots[slot] - 1) * KeyRow.stride
            let start = Int(tables.keys[row + KeyRow.text])
            if tables.keys[row + KeyRow.kind] == kind.rawValue, Int(tables.keys[row + KeyRow.textEnd]) - start == length,
                isEqual(tables.text, from: start, word, from: first, length: length)
            {
                let end = Int(tables.keys[row + KeyRow.symbolsEnd])
                var next = Int(tables.keys[row + KeyRow.symbols])
                while next < end {
                    found.append(tables.keySymbols[next])
                    next += 1
                }
                return
            }
            slot = (slot + 1) & mask
        }
    }
}
