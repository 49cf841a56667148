/// Finds in a line of text what GitHub, GitLab and their like turn into something else than text, wherever it stands outside code.
///
/// Addresses and e-mail (GitHub Flavored Markdown, 6.9; GitLab's relaxed autolinks take any scheme), mentions, references to issues, merge
/// requests, commits and advisories, labels, milestones, emoji and inline differences
/// (https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls,
/// https://docs.gitlab.com/user/markdown/#gitlab-specific-references). What of these exist depends on where a report is pasted, so all of them
/// are taken for live.
enum PlatformReference {
    /// Where such references stand, each with the characters around it up to white space, in order. No range holds a backtick, a `|` or two
    /// `#` in a row, so that it can be written as code in a cell of a table and on a line that a runner reads.
    static func ranges(in line: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in 0...line.count where index == line.count || separates(line, index) {
            if start < index, let range = reference(in: line[start..<index]) { ranges.append(range) }
            start = index + 1
        }
        return ranges
    }

    private static func separates(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
        switch line[index] {
        case " ", "`", "|": true
        case "#": index + 1 < line.count && line[index + 1] == "#"
        case let scalar: !scalar.isASCII && scalar.properties.isWhitespace
        }
    }

    /// The part of a word to show as code; quote marks and the punctuation of a sentence around it are left out where they are no part of it.
    private static func reference(in word: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        guard isLive(word) else { return nil }
        var core = word
        if let first = core.first, opening.contains(first) { core = core.dropFirst() }
        while let last = core.last, closing.contains(last), !(last == ")" && core.contains("(")) { core = core.dropLast() }
        return isLive(core) ? core.startIndex..<core.endIndex : word.startIndex..<word.endIndex
    }

    private static let opening: Set<Unicode.Scalar> = ["(", "[", "{", "<", "\"", "'", "“", "‘", "«", "„"]
    private static let closing: Set<Unicode.Scalar> = [")", "]", "}", ">", "\"", "'", "”", "’", "»", ",", ".", ";", "?", "!", "…"]

    private static func isLive(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        var runStart = word.startIndex
        for index in word.indices {
            let scalar = word[index]
            if isWord(scalar) { continue }
            let run = word[runStart..<index]
            if isHash(run) { return true }
            let previous = run.last ?? (index > word.startIndex ? word[index - 1] : " ")
            let rest = word[(index + 1)...]
            if isLive(scalar, after: previous, run: run, before: rest) { return true }
            runStart = index + 1
        }
        return isHash(word[runStart...])
    }

    /// Whether a mark makes a reference of what stands around it: `run` are the letters and digits that end at it.
    private static func isLive(
        _ mark: Unicode.Scalar, after previous: Unicode.Scalar, run: ArraySlice<Unicode.Scalar>, before rest: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let next = rest.first ?? " "
        switch mark {
        case "@": return !rest.isEmpty
        case "#": return isWord(next)
        case "!", "$", "&": return isDigit(next)
        case "%" where isDigit(next): return true
        case "%", "~": return !isWord(previous) && (isWord(next) || next == "\"")
        case ".": return names(run, ["www"]) && !rest.isEmpty
        case "-": return names(run, ["gh", "gl", "cve", "ghsa"]) && isWord(next)
        case ":":
            return rest.starts(with: "//".unicodeScalars) || names(run, ["mailto", "xmpp"]) || isEmoji(rest)
        case "[": return "[+-".unicodeScalars.contains(next) || rest.drop { isWord($0) || $0 == "_" }.first == ":"
        case "{": return next == "+" || next == "-"
        case "*": return rest.starts(with: "iteration:".unicodeScalars)
        default: return false
        }
    }

    /// Whether the name of an emoji and a second `:` follow; a plain number between two of them is the minutes of a time, but for two names.
    private static func isEmoji(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = rest.prefix { isWord($0) || "+-_".unicodeScalars.contains($0) }
        guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == ":" else { return false }
        return !name.allSatisfy(isDigit) || ["100", "1234"].contains { name.elementsEqual($0.unicodeScalars) }
    }

    /// Whether letters and digits may name a commit: seven hexadecimal digits or more, and no plain number or word unless they are forty.
    private static func isHash(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
        guard run.count >= 7, run.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return false }
        return run.count >= 40 || run.contains(where: isDigit) && !run.allSatisfy(isDigit)
    }

    /// Whether a run of letters ends in one of some names, case aside.
    private static func names(_ run: ArraySlice<Unicode.Scalar>, _ names: [String]) -> Bool {
        names.contains { name in run.suffix(name.utf8.count).elementsEqual(name.unicodeScalars) { Unicode.Scalar($0.value | 0x20) == $1 } }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value &- 0x30 < 10 : scalar.properties.numericType != nil
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (scalar.value | 0x20) &- 0x61 < 26 || isDigit(scalar) : scalar.properties.isAlphabetic || isDigit(scalar)
    }
}
