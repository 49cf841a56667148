internal import PolicyModel
internal import PolicyStemming

/// What the rules know of each distinct word of a page: the symbols it carries and the patterns it sets off.
///
/// Most words of a page carry the same symbols as others, none or those of one ending; they share a row.
struct WordSymbols: Sendable {
    /// By word: its row.
    private var rows: [Int32] = []
    /// By row: start in `symbols`; one more than there are rows.
    private var starts: [Int32] = [0]
    /// Ascending within a row.
    private var symbols: [Int32] = []
    /// By row: start in `triggers`; one more than there are rows.
    private var triggerStarts: [Int32] = [0]
    private(set) var triggers: [Int32] = []
    /// One bit a symbol, `stride` integers a row.
    private var bits: [UInt64] = []
    private let stride: Int
    /// How many rows are remembered for others to share; a power of two.
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
        // Room for a row a word: most of it is never touched, and then costs nothing.
        bits.reserveCapacity(range.count * stride)
        var stemmer = Stemmer(language: language)
        var found: [Int32] = []
        var ofAny: [Int32] = []
        Self.look(up: [], hash: ByteHash().value, kind: .prefix, in: tables, into: &ofAny)
        var ofNumbers: [Int32] = []
        Self.look(up: [], hash: ByteHash().value, kind: .number, in: tables, into: &ofNumbers)
        var recentRows = [Int32](repeating: -1, count: Self.mostRecent)
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
            found.sort()
            rows.append(row(of: found, in: tables, recent: &recentRows))
        }
    }

    /// Adds what is known of the words that follow.
    private mutating func append(_ other: Self) {
        let firstSymbol = Int32(symbols.count)
        let firstTrigger = Int32(triggers.count)
        let firstRow = Int32(starts.count - 1)
        starts += other.starts.dropFirst().map { $0 + firstSymbol }
        symbols += other.symbols
        triggerStarts += other.triggerStarts.dropFirst().map { $0 + firstTrigger }
        triggers += other.triggers
        rows += other.rows.map { $0 + firstRow }
        bits += other.bits
        for symbol in isPresent.indices where other.isPresent[symbol] { isPresent[symbol] = true }
    }

    /// The row of a word that carries some symbols, which ascend and may repeat: that of a recent word with the same ones, else a new one.
    private mutating func row(of found: [Int32], in tables: RuleTables, recent: inout [Int32]) -> Int32 {
        let slot = Int(truncatingIfNeeded: DrawnHash.of(found)) & (Self.mostRecent - 1)
        let known = recent[slot]
        if known >= 0, isRow(known, of: found) { return known }
        let row = Int32(starts.count - 1)
        recent[slot] = row
        let start = bits.count
        bits.append(contentsOf: repeatElement(0, count: stride))
        var last: Int32 = -1
        for symbol in found where symbol != last {
            last = symbol
            symbols.append(symbol)
            isPresent[Int(symbol)] = true
            bits[start + Int(symbol) / 64] |= 1 << UInt64(symbol % 64)
            let setOff = Int(tables.triggerStarts[Int(symbol)])..<Int(tables.triggerStarts[Int(symbol) + 1])
            // Most symbols set off nothing.
            if !setOff.isEmpty { triggers += tables.triggers[setOff] }
        }
        starts.append(Int32(symbols.count))
        triggerStarts.append(Int32(triggers.count))
        return row
    }

    /// Whether a row is that of some symbols, which ascend and may repeat.
    private func isRow(_ row: Int32, of found: [Int32]) -> Bool {
        var next = Int(starts[Int(row)])
        let end = Int(starts[Int(row) + 1])
        var last: Int32 = -1
        for symbol in found where symbol != last {
            last = symbol
            guard next < end, symbols[next] == symbol else { return false }
            next += 1
        }
        return next == end
    }

    /// How many different rows words have.
    var rowCount: Int { starts.count - 1 }

    /// The row of a word.
    @inline(__always)
    func row(of word: Int32) -> Int { Int(rows[Int(word)]) }

    /// The symbols of the words with a row, ascending.
    func symbols(ofRow row: Int) -> ArraySlice<Int32> { symbols[Int(starts[row])..<Int(starts[row + 1])] }

    /// Where in `triggers` the patterns stand that a word sets off.
    @inline(__always)
    func triggers(of word: Int32) -> Range<Int> {
        let row = Int(rows[Int(word)])
        return Int(triggerStarts[row])..<Int(triggerStarts[row + 1])
    }

    /// Where the bits of a word's symbols begin, for `carries`.
    @inline(__always)
    func place(of word: Int32) -> Int32 { rows[Int(word)] &* Int32(truncatingIfNeeded: stride) }

    /// Whether the words whose bits begin at a place carry a symbol.
    @inline(__always)
    func carries(at place: Int32, _ symbol: Int32) -> Bool {
        bits[Int(place) &+ Int(symbol) >> 6] >> UInt64(symbol & 63) & 1 != 0
    }

    /// The first of some words, by the places where their bits begin, that carries a symbol.
    @inline(__always)
    func first(of places: Span<Int32>, carrying symbol: Int32) -> Int? {
        let bits = bits.span
        let (part, bit) = (Int(symbol) >> 6, UInt64(symbol & 63))
        var index = 0
        while index < places.count {
            if bits[Int(places[index]) &+ part] >> bit & 1 != 0 { return index }
            index &+= 1
        }
        return nil
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
