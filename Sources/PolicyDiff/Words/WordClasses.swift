internal import PolicyLanguage
internal import PolicyModel

/// The classes of all words of a comparison, by their number in the shared table.
struct WordClasses {
    /// In bytes; longer words stand in no date.
    private static let longestBetween = 4

    private let classes: [WordClass]
    private let years: Set<Int32>
    /// Words that may stand between the parts of a date.
    private let between: Set<Int32>
    /// The words and signs that turn a sentence when another of their kind takes their place (`TurningWords`, `SignWords`), by their number.
    private(set) var poles: [Int32: [TurningPole]] = [:]

    /// How many kinds of them there are.
    static let kindsOfPoles = TurningWords.kinds + 1

    /// Classifies every word of the table, each once.
    init(_ table: InternedWords) {
        let hashes = table.hashes
        var classes = [WordClass](repeating: [], count: table.count)
        var between: Set<Int32> = []
        for number in classes.indices {
            let bytes = table.word(Int32(number))
            var found = WordClass(rawValue: ChangeWords.classes(ofHash: hashes[number]))
            if bytes.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) { found.insert(.number) }
            classes[number] = found
            if bytes.count <= Self.longestBetween, DateWords.isBetween(bytes) { between.insert(Int32(number)) }
            let meanings = TurningWords.poles(ofHash: hashes[number])
            if !meanings.isEmpty { poles[Int32(number)] = meanings }
            if let mark = Self.marks[hashes[number]] { poles[Int32(number)] = [mark] }
        }
        self.classes = classes
        self.between = between
        years = Set(
            classes.indices.lazy.filter { classes[$0].contains(.number) }.map(Int32.init).filter {
                let bytes = table.word($0)
                return bytes.count == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
                    && bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
            })
    }

    /// Whether a word may stand between the day, the month and the year: "de" in "1 de junio de 2024".
    func isBetween(_ word: Int32) -> Bool { between.contains(word) }

    /// Whether a word is a year of our days: four digits that begin with 19 or 20.
    func isYear(_ word: Int32) -> Bool { years.contains(word) }

    /// Whether a word, which need not stand in the table, says little by itself.
    static func isSmall(_ word: [UInt8]) -> Bool { WordClass(rawValue: ChangeWords.classes(ofHash: Self.hash(of: word))).contains(.small) }

    subscript(word: Int32) -> WordClass { classes[Int(word)] }

    /// Signs that say something else than others (`SignWords.marks`), by their hash.
    private static let marks = Dictionary(
        uniqueKeysWithValues: SignWords.marks.enumerated().map { (hash(of: "\($1)".utf8), TurningPole(kind: TurningWords.kinds, meaning: $0)) })

    private static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = ByteHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }
}
