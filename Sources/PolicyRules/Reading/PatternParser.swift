internal import PolicyModel

/// Reads one pattern: words, `=exact`, `prefix*`, `*suffix`, `*`, `{list}`, `{number}`, `[a|b]`, `x?`, `..`, `..3`, `^`, `$` and `^$`.
struct PatternParser {
    /// A pattern that does not parse: what is wrong, and how many scalars into the pattern.
    struct Failure: Error {
        var message: String
        var offset: Int
    }

    /// The words that `..` spans where it says no number.
    static let defaultGap = 6
    /// The most words a gap may span.
    static let longestGap = 400
    /// What stands between braces for any number.
    static let numberClass = "number"

    private let scalars: [Unicode.Scalar]
    private var index = 0

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The elements of a pattern; throws `Failure`.
    static func parse(_ text: String) throws(Failure) -> [RulePattern.Element] {
        var parser = Self(text)
        var elements = try parser.sequence(inBrackets: false)
        if elements == [.blockStart, .blockEnd] { return [.wholeBlock] }
        // `^ ..60 $` is a block of one short sentence: its first word may be any, and the gap spans the rest.
        if elements.count == 3, elements.first == .blockStart, case .gap(let words) = elements[1], elements[2] == .blockEnd {
            elements = [.blockStart, .prefix("")] + (words > 1 ? [.gap(words - 1)] : []) + [.blockEnd]
        }
        if case .gap = elements.first { throw Failure(message: "a pattern cannot begin with a gap", offset: 0) }
        if case .gap = elements.last {
            throw Failure(message: "a pattern cannot end with a gap", offset: parser.scalars.count - 1)
        }
        if mayBeEmpty(elements) { throw Failure(message: "a pattern needs at least one word that is not optional", offset: 0) }
        return elements
    }

    private static func mayBeEmpty(_ elements: [RulePattern.Element]) -> Bool {
        elements.allSatisfy {
            switch $0 {
            case .optional, .gap, .blockStart, .blockEnd: true
            case .stem, .exact, .prefix, .suffix, .number, .list, .alternatives, .wholeBlock: false
            }
        }
    }

    private mutating func sequence(inBrackets: Bool) throws(Failure) -> [RulePattern.Element] {
        var elements: [RulePattern.Element] = []
        while index < scalars.count {
            switch scalars[index] {
            case " ", "\t", "\n", "\u{A0}":
                index += 1
            case "|" where inBrackets, "]" where inBrackets:
                return elements
            case "*" where peek(1).map { !Self.endsToken($0) } ?? false:
                let word = try suffix()
                elements.append(takeQuestionMark() ? .optional([word]) : word)
            case "*":
                index += 1
                elements.append(takeQuestionMark() ? .optional([.prefix("")]) : .prefix(""))
            case "]", "}", "|", "?":
                throw Failure(message: "unexpected `\(scalars[index])`", offset: index)
            case "^":
                guard elements.isEmpty, !inBrackets else {
                    throw Failure(message: "`^` belongs at the start of the pattern", offset: index)
                }
                elements.append(.blockStart)
                index += 1
            case "$":
                guard !inBrackets, scalars[(index + 1)...].allSatisfy({ $0 == " " }) else {
                    throw Failure(message: "`$` belongs at the end of the pattern", offset: index)
                }
                elements.append(.blockEnd)
                index += 1
            case "." where peek(1) == ".":
                elements.append(try gap())
            case "{":
                let name = try listName()
                let list: RulePattern.Element = name == Self.numberClass ? .number : .list(name)
                elements.append(takeQuestionMark() ? .optional([list]) : list)
            case "[":
                let choice = try alternatives()
                let single = choice.count == 1 ? choice[0] : [.alternatives(choice)]
                if takeQuestionMark() {
                    elements.append(.optional(single))
                } else {
                    elements.append(contentsOf: single)
                }
            default:
                let words = try self.words()
                if takeQuestionMark() {
                    elements.append(.optional(words))
                } else {
                    elements.append(contentsOf: words)
                }
            }
        }
        return elements
    }

    private mutating func gap() throws(Failure) -> RulePattern.Element {
        let start = index
        index += 2
        var number: Int?
        while index < scalars.count, let digit = Int(String(scalars[index])) {
            number = min((number ?? 0) * 10 + digit, 10_000)
            index += 1
        }
        let words = number ?? Self.defaultGap
        guard (1...Self.longestGap).contains(words) else {
            throw Failure(message: "a gap spans 1 to \(Self.longestGap) words", offset: start)
        }
        return .gap(words)
    }

    private mutating func listName() throws(Failure) -> String {
        let start = index
        index += 1
        var name = ""
        while index < scalars.count, scalars[index] != "}" {
            name.unicodeScalars.append(scalars[index])
            index += 1
        }
        guard index < scalars.count, !name.isEmpty else {
            throw Failure(message: "`{` without a list name and `}`", offset: start)
        }
        index += 1
        return name
    }

    private mutating func alternatives() throws(Failure) -> [[RulePattern.Element]] {
        let start = index
        var choice: [[RulePattern.Element]] = []
        repeat {
            index += 1
            let elements = try sequence(inBrackets: true)
            guard index < scalars.count else { throw Failure(message: "`[` without `]`", offset: start) }
            guard !Self.mayBeEmpty(elements) else {
                throw Failure(message: "an alternative needs at least one word that is not optional", offset: index)
            }
            choice.append(elements)
        } while scalars[index] == "|"
        index += 1
        return choice
    }

    /// One token, which may be several words: `opt-out`, `don't`.
    private mutating func words() throws(Failure) -> [RulePattern.Element] {
        let start = index
        var token = ""
        let isExact = scalars[index] == "="
        if isExact { index += 1 }
        while index < scalars.count, !Self.endsToken(scalars[index]) {
            if scalars[index] == ".", peek(1) == "." { break }
            token.unicodeScalars.append(scalars[index])
            index += 1
        }
        let isPrefix = index < scalars.count && scalars[index] == "*"
        if isPrefix { index += 1 }
        let words = FoldedWords.of(token)
        guard !words.isEmpty else { throw Failure(message: "`\(token)` holds no word", offset: start) }
        return words.indices.map {
            if isPrefix, $0 == words.count - 1 { return .prefix(words[$0]) }
            return isExact ? .exact(words[$0]) : .stem(words[$0])
        }
    }

    private mutating func suffix() throws(Failure) -> RulePattern.Element {
        let start = index
        index += 1
        var token = ""
        while index < scalars.count, !Self.endsToken(scalars[index]) {
            token.unicodeScalars.append(scalars[index])
            index += 1
        }
        let words = FoldedWords.of(token)
        guard words.count == 1, index == scalars.count || scalars[index] != "*" else {
            throw Failure(message: "`*` stands before the end of one word, as in `*tion`", offset: start)
        }
        return .suffix(words[0])
    }

    private mutating func takeQuestionMark() -> Bool {
        guard index < scalars.count, scalars[index] == "?" else { return false }
        index += 1
        return true
    }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    private static func endsToken(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\n", "\u{A0}", "[", "]", "{", "}", "|", "?", "*": true
        default: false
        }
    }
}
