internal import PolicyModel

/// Which words of a document do nothing but number its parts: markers at the start of a block, with their punctuation ("3.", "(b)", "IV –",
/// "Article 2 –", "2.1") and in step with those of other blocks. A number that stands alone in that is a statement ("13 years", "Within 72 hours").
struct Numbering {
    /// A number that may head a block.
    struct Marker: Hashable {
        /// How it is written: two ways to write one number are in step each with its own.
        enum Script: Hashable {
            case digits
            case roman
            case letter
        }

        var script: Script
        /// The number of the word before it ("Article"), or -1.
        var name: Int32
        /// From the outermost down: 2, 1 for "2.1".
        var numbers: [Int]
    }

    /// By block: the marker at its start; only those in step.
    private(set) var markers: [Int: Marker] = [:]
    /// The headings that are nothing but the number of a note, in step with those of other notes.
    private(set) var notes: Set<Int> = []
    private var words: Set<Int> = []
    /// By the words of a block after its marker: the number there, where it is one of digits.
    private var numberOfPart: [[Int32]: Int] = [:]

    /// Reads the markers of a document.
    init(_ side: WordSequence, _ document: PolicyDocument, _ table: InternedWords) {
        var found: [(block: Int, words: Range<Int>, marker: Marker)] = []
        for block in side.wordedBlocks {
            for (words, marker) in Self.candidates(block, side, document, table) { found.append((block, words, marker)) }
        }
        notes = Self.notes(side, document, table)
        let all = Set(found.map(\.marker))
        for (block, words, marker) in found where Self.isInStep(marker, all) {
            markers[block] = marker
            self.words.formUnion(words)
            if marker.script == .digits, marker.numbers.count == 1 {
                numberOfPart[Array(side.ids[words.upperBound..<side.blockWords[block].upperBound])] = marker.numbers[0]
            }
        }
    }

    /// Headings that hold a number alone, where the one before or after it is another's.
    private static func notes(_ side: WordSequence, _ document: PolicyDocument, _ table: InternedWords) -> Set<Int> {
        var numbers: [Int: Int] = [:]
        for block in side.wordedBlocks where document.blocks[block].kind == .heading && side.blockWords[block].count == 1 {
            numbers[block] = number(of: side.ids[side.blockWords[block].lowerBound], .digits, table)
        }
        let all = Set(numbers.values)
        return Set(numbers.keys.filter { block in numbers[block].map { all.contains($0 - 1) || all.contains($0 + 1) } ?? false })
    }

    /// Whether a word is part of a marker.
    func holds(_ word: Int) -> Bool { words.contains(word) }

    /// The numbers of parts that stand on both sides: by the number in this document that in another.
    func renumbered(in other: Self) -> [Int: Int] {
        var numbers: [Int: Int] = [:]
        for (part, number) in numberOfPart {
            if let now = other.numberOfPart[part] { numbers[number] = now }
        }
        return numbers
    }

    private static func isInStep(_ marker: Marker, _ all: Set<Marker>) -> Bool {
        guard let last = marker.numbers.last else { return false }
        for step in [-1, 1] {
            var other = marker
            other.numbers[other.numbers.count - 1] = last + step
            if all.contains(other) { return true }
        }
        guard marker.numbers.count > 1 else { return false }
        // The first part of a numbered chapter.
        var chapter = marker
        chapter.numbers.removeLast()
        return all.contains(chapter)
    }

    /// The markers that the start of a block may be: "i" is a letter and a roman number.
    private static func candidates(
        _ block: Int, _ side: WordSequence, _ document: PolicyDocument, _ table: InternedWords
    ) -> [(Range<Int>, Marker)] {
        let words = side.blockWords[block]
        let isHeading = document.blocks[block].kind == .heading
        var found: [(Range<Int>, Marker)] = []
        for first in words.prefix(2) {
            let name = first == words.lowerBound ? -1 : side.ids[words.lowerBound]
            for script in [Marker.Script.digits, .roman, .letter] {
                guard let start = number(of: side.ids[first], script, table) else { continue }
                var numbers = [start]
                var end = first + 1
                while end < words.upperBound, numbers.count < 5, document.text[side.ends[end - 1]..<side.starts[end]].elementsEqual([UInt8(ascii: ".")]),
                    let next = number(of: side.ids[end], .digits, table)
                {
                    numbers.append(next)
                    end += 1
                }
                // A block that holds nothing but its number has no words that the number stands before.
                guard end < words.upperBound else { continue }
                let gap = document.text[side.ends[end - 1]..<side.starts[end]]
                let isMarked = gap.contains(UInt8(ascii: " ")) && gap.contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
                guard isMarked || numbers.count > 1 || (isHeading && script == .digits) else { continue }
                found.append((words.lowerBound..<end, Marker(script: script, name: name, numbers: numbers)))
            }
        }
        return found
    }

    private static func number(of word: Int32, _ script: Marker.Script, _ table: InternedWords) -> Int? {
        let bytes = table.word(word)
        switch script {
        case .digits: return bytes.count <= 3 && bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? Int(String(decoding: bytes, as: UTF8.self)) : nil
        case .letter:
            guard bytes.count == 1, let letter = bytes.first, letter &- UInt8(ascii: "a") < 26 else { return nil }
            return Int(letter - UInt8(ascii: "a")) + 1
        case .roman:
            guard bytes.count <= 6 else { return nil }
            var total = 0
            var largest = 0
            for byte in bytes.reversed() {
                let value: Int
                switch byte {
                case UInt8(ascii: "i"): value = 1
                case UInt8(ascii: "v"): value = 5
                case UInt8(ascii: "x"): value = 10
                case UInt8(ascii: "l"): value = 50
                default: return nil
                }
                total += value < largest ? -value : value
                largest = max(largest, value)
            }
            return total
        }
    }
}
