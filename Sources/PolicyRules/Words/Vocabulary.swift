internal import PolicyStemming

/// The words that patterns ask for, and the symbols each of them carries, while rules are being compiled.
struct Vocabulary: ~Copyable {
    enum Kind: Int32 {
        case exact = 0
        case stem = 1
        case prefix = 2
        case suffix = 3
        case number = 4
    }

    struct Key: Hashable {
        var kind: Kind
        var text: String
    }

    private var stemmer: Stemmer?
    private let common: [String: Int]
    private var commonStems: [String: Int] = [:]
    /// In the order in which patterns ask for them.
    private(set) var keys: [Key] = []
    private(set) var symbolsOfKey: [[Int32]] = []
    private var indexOfKey: [Key: Int] = [:]
    private var symbolOfKeys: [[Key]: Int32] = [:]
    /// How often a symbol is expected in ten thousand words of policies.
    private(set) var weights: [Int] = []

    init(language: String, common: [String: Int]) {
        stemmer = Stemmer(language: language)
        self.common = Dictionary(common.flatMap { word, count in FoldedWords.of(word).map { ($0, count) } }, uniquingKeysWith: +)
        for (word, count) in self.common { commonStems[stem(word), default: 0] += count }
    }

    mutating func stem(_ word: String) -> String {
        guard let bytes = stemmer?.stem(Array(word.utf8)) else { return word }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The key for a word as the pattern asks for it.
    mutating func key(_ kind: Kind, _ word: String) -> Key {
        Key(kind: kind, text: kind == .stem ? stem(word) : word)
    }

    /// The symbol that words of one key, and no others, carry.
    mutating func symbol(for key: Key) -> Int32 { symbol(forAnyOf: [key]) }

    /// The symbol that words of any of these keys, and no others, carry.
    mutating func symbol(forAnyOf keys: [Key]) -> Int32 {
        if let known = symbolOfKeys[keys] { return known }
        let symbol = Int32(weights.count)
        symbolOfKeys[keys] = symbol
        var weight = 0
        for key in keys {
            let index = indexOfKey[key] ?? self.keys.count
            if index == self.keys.count {
                self.keys.append(key)
                symbolsOfKey.append([])
                indexOfKey[key] = index
            }
            if symbolsOfKey[index].last != symbol {
                symbolsOfKey[index].append(symbol)
                weight += expected(key)
            }
        }
        weights.append(weight)
        return symbol
    }

    private func expected(_ key: Key) -> Int {
        switch key.kind {
        case .exact: common[key.text] ?? 1
        case .stem: commonStems[key.text] ?? 2
        case .prefix where key.text.isEmpty: 1_000_000
        case .number: 100
        case .prefix: common.reduce(2) { $1.key.hasPrefix(key.text) ? $0 + $1.value : $0 }
        case .suffix: common.reduce(2) { $1.key.hasSuffix(key.text) ? $0 + $1.value : $0 }
        }
    }
}
