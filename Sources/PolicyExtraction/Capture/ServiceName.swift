import PolicyLanguage
import PolicyModel

/// Finds the name of the service whose page it is: what its title or first heading calls it, as its text calls it, too; or else what both its
/// text and the addresses on it call it.
struct ServiceName {
    /// A first line that is longer is no title.
    private static let longestLine = 100
    /// In words.
    private static let longestName = 4
    /// A word that stands in small letters at least once for so many times with a capital letter is no name.
    private static let rareSmall = 4

    /// A run of a line's words that may be the name.
    private struct Candidate {
        var words: [[UInt8]]
        /// Whether an address has it, too.
        var isInAddress: Bool
        /// How often the text has a word of it inside a sentence.
        var inside: Int

        func isSurer(than other: Candidate?) -> Bool {
            guard let other else { return true }
            return isInAddress == other.isInAddress ? inside > other.inside : isInAddress
        }
    }

    /// Words of titles, with the number of the line that each is of.
    private var words: [TitleWord] = []
    private var lines: [Range<Int>] = []
    private let uses: NameUses
    private let hosts: PageHosts
    private let hasCapitalNouns: Bool

    /// Where the text first tells its service's name; `nil` where it has none that can be told from other words.
    static func place(in document: borrowing PolicyDocument) -> TextSpan? {
        let name = ServiceName(document)
        guard let (number, place) = name.titled(in: document.text.span) ?? name.addressed(in: document) else { return nil }
        let block = document.blocks[number]
        return TextSpan(section: block.section, block: number, start: place.lowerBound - block.text.lowerBound, end: place.upperBound - block.text.lowerBound)
    }

    private init(_ document: borrowing PolicyDocument) {
        let line = document.blocks.firstIndex { $0.kind == .heading && $0.region == .body }
            ?? document.blocks.firstIndex { $0.region == .body && $0.text.count <= Self.longestLine }
        uses = NameUses(in: document, without: line)
        hosts = PageHosts(of: document, in: uses.blocks.map(\.text))
        hasCapitalNouns = CaptureWords.hasCapitalNouns(document.language)
        if let line { add(Array(document.text[document.blocks[line].text]), document.language) }
        // A report is told under the name of its paper.
        if document.kind != .article, let title = document.title { add(Array(title.utf8), document.language) }
        uses.count(&words, in: document.text.span)
    }

    private mutating func add(_ text: [UInt8], _ language: String?) {
        let start = words.count
        words += TitleWord.words(of: text, language)
        lines.append(start..<words.count)
    }

    // The name in a title

    /// The place of the name in a title that is surest and that the text has most often.
    private func titled(in text: Span<UInt8>) -> (block: Int, place: Range<Int>)? {
        var best: Candidate?
        for line in lines {
            for run in seeds(of: line, in: text) {
                let candidate = Candidate(
                    words: bytes(of: whole(run, of: line, in: text)),
                    isInAddress: run.contains { hosts.hold(words[$0].folded) } || isLabel(run), inside: run.map { words[$0].inside }.max() ?? 0)
                if candidate.isSurer(than: best) { best = candidate }
            }
        }
        guard let best else { return nil }
        // A title may have more of a name than the text.
        for count in (1...best.words.count).reversed() {
            if let first = uses.places(of: Array(best.words.prefix(count)), in: text).first { return (first.block, first.place) }
        }
        return nil
    }

    private func bytes(of run: Range<Int>) -> [[UInt8]] { words[run].map(\.bytes) }

    /// Runs of words of a line that are names, as the text or an address has them.
    private func seeds(of line: Range<Int>, in text: Span<UInt8>) -> [Range<Int>] {
        var isSeed = line.map { isName($0, in: line) }
        for start in line {
            for end in start + 1...min(start + Self.longestName, line.upperBound) {
                guard end == start + 1 || words[end - 1].isJoined else { break }
                guard isLabel(start..<end), !uses.places(of: bytes(of: start..<end), in: text).isEmpty else { continue }
                for word in start..<end { isSeed[word - line.lowerBound] = true }
            }
        }
        var runs: [Range<Int>] = []
        for word in line where isSeed[word - line.lowerBound] {
            if let last = runs.last, last.upperBound == word, words[word].isJoined {
                runs[runs.count - 1] = last.lowerBound..<word + 1
            } else {
                runs.append(word..<word + 1)
            }
        }
        return runs
    }

    /// Whether words are a label of a host: "Otter Maps" of ottermaps.example.
    private func isLabel(_ run: Range<Int>) -> Bool {
        guard run.contains(where: { words[$0].kind != .plain && words[$0].kind != .article }) else { return false }
        return hosts.labels.contains(words[run].flatMap(\.folded))
    }

    /// Whether the text uses a word as a name: twice or more with a capital letter of its own, without an article, hardly ever in small letters.
    private func isName(_ index: Int, in line: Range<Int>) -> Bool {
        let word = words[index]
        guard word.kind == .name, word.count >= 2, word.bytes == word.folded || word.small * Self.rareSmall <= word.inside else { return false }
        if hosts.hold(word.folded) || word.formed > 0 { return true }
        let isArticled = word.articled * 2 > word.inside && !word.isShaped && !word.followsArticle
        guard hasCapitalNouns else { return word.inside >= 1 && !isArticled }
        return word.articled == 0 && (word.isShaped || isAlone(index, in: line))
    }

    /// Whether a word is all of its part of a line with several: "Privacy | Otter".
    private func isAlone(_ word: Int, in line: Range<Int>) -> Bool {
        line.count > 1 && !words[word].isJoined && (word + 1 == line.upperBound || !words[word + 1].isJoined)
    }

    /// A run with the words of its line beside it that the text has with it as a rule: "Collective" of "Otter Collective".
    private func whole(_ run: Range<Int>, of line: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        var run = run
        var times = uses.places(of: bytes(of: run), in: text)
        func isWhole(_ longer: Range<Int>) -> Bool {
            let places = uses.places(of: bytes(of: longer), in: text)
            let isArticle = words[longer.lowerBound].kind == .article
            // At the start of a sentence every article has a capital letter.
            let count = isArticle ? places.count { $0.isInside } : places.count
            let isRule = count * 3 >= times.count * 2 && (count >= 2 || !isArticle && count == times.count)
            // The name by itself, not before words of another one, is rare.
            let isHardlyAlone = !isArticle && count >= 1 && times.count { !$0.isFollowed } * 2 <= count
            guard isRule || isHardlyAlone else { return false }
            times = places
            return true
        }
        while run.upperBound < line.upperBound, words[run.upperBound].isJoined, [.name, .part].contains(words[run.upperBound].kind),
            isWhole(run.lowerBound..<run.upperBound + 1)
        {
            run = run.lowerBound..<run.upperBound + 1
        }
        while run.lowerBound > line.lowerBound, words[run.lowerBound].isJoined, [.name, .part, .article].contains(words[run.lowerBound - 1].kind),
            isWhole(run.lowerBound - 1..<run.upperBound)
        {
            run = run.lowerBound - 1..<run.upperBound
        }
        return run
    }

    // The name in an address

    /// In bytes: a text calls its service by name before that; later it names those to whom one may write or complain.
    private static let opening = 2_000
    /// So often a text calls its service by name.
    private static let least = 3

    /// What the text has of a label.
    private struct Labelled {
        var count = 0
        var first: (block: Int, place: Range<Int>)?
    }

    /// The place of the words that are a label of a host and that the text has most often; the page's own address is the surest.
    private func addressed(in document: borrowing PolicyDocument) -> (block: Int, place: Range<Int>)? {
        guard !hosts.labels.isEmpty else { return nil }
        var found = [Labelled](repeating: Labelled(), count: hosts.labels.count)
        var start = 0
        for (number, block) in uses.blocks {
            var scanner = WordScanner(block)
            var run: [(place: Range<Int>, folded: [UInt8])] = []
            while let place = scanner.next(in: document.text.span) {
                if let last = run.last, !TitleWord.isInside(document.text[last.place.upperBound..<place.lowerBound]) { run = [] }
                guard TitleWord.isCapital(document.text[place]) else {
                    run = []
                    continue
                }
                run.append((place, scanner.folded))
                for words in (1...min(run.count, Self.longestName)).map({ run.suffix($0) }) {
                    let label = words.flatMap(\.folded)
                    guard let index = hosts.labels.firstIndex(of: label), let first = words.first?.place.lowerBound else { continue }
                    let isOwn = index < hosts.pageLabels
                    guard isOwn || found[index].first != nil || start + first - block.lowerBound < Self.opening, words.contains(where: { isTold($0.place, $0.folded, isOwn, document) })
                    else { continue }
                    found[index].count += 1
                    found[index].first = found[index].first ?? (number, first..<place.upperBound)
                }
            }
            start += block.count
        }
        let own = found.indices.filter { $0 < hosts.pageLabels && found[$0].count > 0 }
        let others = found.indices.filter { found[$0].count >= Self.least }
        // Of two that stand there equally often the first.
        return (own.isEmpty ? others : own).max { (found[$0].count, $1) < (found[$1].count, $0) }.flatMap { found[$0].first }
    }

    /// Whether a word of a label is a name; in a mail address abbreviations are those of authorities, too.
    private func isTold(_ place: Range<Int>, _ folded: [UInt8], _ isOwn: Bool, _ document: borrowing PolicyDocument) -> Bool {
        let word = document.text[place]
        guard isOwn || word.contains(where: { $0 &- UInt8(ascii: "a") < 26 }) else { return false }
        return TitleWord.kind(of: word, folded, document.language) == .name
    }
}
