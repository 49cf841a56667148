internal import PolicyModel

/// Finds the name that a sentence gives to whom it speaks of: a run of words with capital letters beside what matched, with or without a
/// company's form.
struct NameReader {
    let document: PolicyDocument
    let words: DocumentWords
    /// Words in small letters that stand inside names ("of", "the").
    let links: Int32
    /// Words with capital letters that are no names ("We", "Controller").
    let others: Int32
    /// Words between two names ("and").
    let joins: Int32

    /// So many words may stand between what matched and the name ("is the association …").
    private static let reach = 7
    private static let longest = 9

    /// The most names in a row.
    private static let most = 8

    /// The names at that place: one, or with `areMany` all that are told one after the other.
    func names(
        near match: Range<Int>, in sentence: Range<Int>, of block: Int, areMany: Bool, matcher: inout PhraseMatcher
    ) -> [Range<Int>] {
        guard let first = name(near: match, in: sentence, of: block, matcher: &matcher) else { return [] }
        guard areMany else { return [first] }
        var names = parts(of: first, matcher: &matcher)
        while names.count < Self.most, let last = names.last, let next = name(after: last.upperBound, in: sentence, matcher: &matcher) {
            names += parts(of: next, matcher: &matcher)
        }
        return names.compactMap { name in
            // "Example Privacy Policy" is no product.
            let last = name.last { matcher.ends(ofList: others, at: $0, limit: $0 + 1) == 0 }
            return last.map { name.lowerBound..<$0 + 1 }
        }
    }

    /// The words of the name: those that the match opens with, those after it in its sentence, or right before it, or in the line below a
    /// sentence that ends with a colon.
    private func name(near match: Range<Int>, in sentence: Range<Int>, of block: Int, matcher: inout PhraseMatcher) -> Range<Int>? {
        if let opening = opening(of: match, in: sentence, matcher: &matcher) { return opening }
        let start = lastSmall(in: match, matcher: &matcher)
        if let after = run(from: start, to: min(sentence.upperBound, match.upperBound + Self.reach), limit: sentence.upperBound, matcher: &matcher) {
            return after
        }
        if let before = runBefore(match, in: sentence, matcher: &matcher) { return before }
        guard endsWithColon(sentence, of: block), block + 1 < document.blocks.count,
            document.blocks[block + 1].section == document.blocks[block].section
        else { return nil }
        let below = words.words(of: block + 1)
        return run(from: below.lowerBound, to: min(below.upperBound, below.lowerBound + 2), limit: below.upperBound, matcher: &matcher)
    }

    /// The name with which a sentence opens that the match begins: "Example Bank, a bank that is supervised by …".
    private func opening(of match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        guard match.lowerBound == sentence.lowerBound, isNamed(match.lowerBound, matcher: &matcher) else { return nil }
        let end = end(of: match.lowerBound, limit: sentence.upperBound, matcher: &matcher)
        // The first word of a sentence has its capital letter from there ("Built by").
        guard end - match.lowerBound > 1 || end == sentence.upperBound || gap(before: end).contains(UInt8(ascii: ",")) else { return nil }
        return match.lowerBound..<end
    }

    /// The next name of a list: after a comma or a small word such as "and", at most with an article and a few words of a kind before it.
    private func name(after word: Int, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        var word = word
        let limit = min(sentence.upperBound, word + Self.reach)
        while word < limit, !isNamed(word, matcher: &matcher) {
            if isClosed(before: word) { return nil }
            word += 1
        }
        guard word < limit, !isClosed(before: word) else { return nil }
        return word..<end(of: word, limit: sentence.upperBound, matcher: &matcher)
    }

    /// A run of names as its names, which small words such as "and" join; a word such as "of" belongs to a name.
    private func parts(of name: Range<Int>, matcher: inout PhraseMatcher) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = name.lowerBound
        for word in name where word > start && matcher.ends(ofList: joins, at: word, limit: word + 1) != 0 {
            parts.append(start..<word)
            start = word + 1
        }
        if start < name.upperBound { parts.append(start..<name.upperBound) }
        return parts
    }

    /// Where the last words in small letters of a match begin to lead to a name: names that the match holds itself stand after them.
    private func lastSmall(in match: Range<Int>, matcher: inout PhraseMatcher) -> Int {
        match.last { !isCapital($0) && matcher.ends(ofList: links, at: $0, limit: $0 + 1) == 0 } ?? match.lowerBound
    }

    /// The first name that begins in a range.
    private func run(from start: Int, to end: Int, limit: Int, matcher: inout PhraseMatcher) -> Range<Int>? {
        var word = start
        while word < end {
            if isNamed(word, matcher: &matcher) {
                return self.start(of: word, from: start, matcher: &matcher)..<self.end(of: word, limit: limit, matcher: &matcher)
            }
            // A new clause is about something else.
            guard word == start || !isClosed(before: word) else { return nil }
            word += 1
        }
        return nil
    }

    /// Where a name begins that has an article with a capital letter before its first word: "the association The Friends of …".
    private func start(of word: Int, from limit: Int, matcher: inout PhraseMatcher) -> Int {
        guard word > limit + 1, isCapital(word - 1), isJoined(word), matcher.ends(ofList: links, at: word - 1, limit: word) != 0 else { return word }
        return word - 1
    }

    private func runBefore(_ match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        var best: Range<Int>?
        var word = max(sentence.lowerBound, match.lowerBound - Self.longest)
        while word < match.lowerBound {
            if isNamed(word, matcher: &matcher) {
                let end = end(of: word, limit: match.lowerBound, matcher: &matcher)
                if match.lowerBound - end < 2 { best = word..<end }
                word = end
            } else {
                word += 1
            }
        }
        return best
    }

    /// One past the last word of a name that begins at a word.
    private func end(of start: Int, limit: Int, matcher: inout PhraseMatcher) -> Int {
        var end = start + 1
        let limit = min(limit, start + Self.longest)
        while end < limit, isJoined(end) {
            // A sentence that begins behind an abbreviation ("Example LLC. It …").
            if gap(before: end).contains(UInt8(ascii: ".")), matcher.ends(ofList: others, at: end, limit: end + 1) != 0 { break }
            if isCapital(end) {
                end += 1
                continue
            }
            var next = end
            while next < limit, next - end < 2, isJoined(next), matcher.ends(ofList: links, at: next, limit: next + 1) != 0 { next += 1 }
            guard next > end, next < limit, isJoined(next), isCapital(next) else { break }
            end = next + 1
        }
        return end
    }

    private func isNamed(_ word: Int, matcher: inout PhraseMatcher) -> Bool {
        isCapital(word) && matcher.ends(ofList: others, at: word, limit: word + 1) == 0
    }

    private func isCapital(_ word: Int) -> Bool {
        let start = Int(words.starts[word])
        let first = document.text[start]
        if first < 0x80 { return first &- UInt8(ascii: "A") < 26 }
        return String(decoding: document.text[start..<Int(words.ends[word])], as: UTF8.self).first?.isUppercase == true
    }

    /// Whether nothing but a space, a point after an abbreviation, an ampersand, a hyphen or an apostrophe stands before a word.
    private func isJoined(_ word: Int) -> Bool {
        gap(before: word).allSatisfy { " .&-+'\u{2019}\u{A0}".utf8.contains($0) }
    }

    private func isClosed(before word: Int) -> Bool {
        gap(before: word).contains { ";!?".utf8.contains($0) }
    }

    private func gap(before word: Int) -> ArraySlice<UInt8> {
        document.text[Int(words.ends[word - 1])..<Int(words.starts[word])]
    }

    private func endsWithColon(_ sentence: Range<Int>, of block: Int) -> Bool {
        guard let last = sentence.last, last == words.words(of: block).last else { return false }
        return document.text[Int(words.ends[last])..<document.blocks[block].text.upperBound].contains(UInt8(ascii: ":"))
    }
}
