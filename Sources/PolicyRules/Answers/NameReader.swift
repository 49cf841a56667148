internal import PolicyModel

/// Finds the name that a sentence gives to whom it speaks of: a run of words with capital letters beside what matched, with or without a
/// company's form.
struct NameReader {
    let shapes: WordShapes
    let lists: NameLists

    /// So many words may stand between what matched and the name ("is the association …").
    private static let reach = 7
    private static let longest = 9
    /// In words: so many that are no names may stand before a form ("von 1904 e. V.").
    private static let linked = 2
    /// In words: so far before what matched a company with its address may stand.
    private static let addressed = 30

    private var companies: CompanyReader { CompanyReader(shapes: shapes, lists: lists) }

    /// The most names in a row.
    private static let most = 8

    /// The names at that place: one, or with `areMany` all that are told one after the other.
    func names(
        near match: Range<Int>, in sentence: Range<Int>, of block: Int, areMany: Bool, matcher: inout PhraseMatcher
    ) -> [Range<Int>] {
        guard !isQuestion(sentence, of: block), let first = name(near: match, in: sentence, of: block, matcher: &matcher) else { return [] }
        guard areMany else { return companies.isPlace(first, matcher: &matcher) ? [] : [first] }
        var names = parts(of: first, matcher: &matcher)
        while names.count < Self.most, let last = names.last, !endsSentence(last, in: sentence, matcher: &matcher),
            let next = name(after: last.upperBound, in: sentence, matcher: &matcher)
        {
            names += parts(of: next, matcher: &matcher)
        }
        return names.compactMap { name in
            // "Example Privacy Policy" is no product, and neither is a place or what a company is beside its name.
            let bare = companies.withoutForm(name, matcher: &matcher)
            guard let last = bare.last(where: { word in
                // "Example's" is the name Example.
                [lists.others, lists.links].allSatisfy { matcher.ends(ofList: $0, at: word, limit: word + 1) == 0 }
            }) else { return nil }
            let product = bare.lowerBound..<last + 1
            guard !companies.isPlace(product, matcher: &matcher), matcher.ends(ofList: lists.forms, at: product.lowerBound, limit: product.upperBound) == 0
            else { return nil }
            return product
        }
    }

    /// Whether a sentence ends with the full stop of a company's form: "of Example B.V. The name …".
    private func endsSentence(_ name: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Bool {
        let next = name.upperBound
        guard next < sentence.upperBound, shapes.isCapital(next), shapes.gap(before: next).starts(with: ". ".utf8) else { return false }
        return companies.withoutForm(name, matcher: &matcher) != name
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
        guard endsWithColon(sentence, of: block), block + 1 < shapes.document.blocks.count,
            shapes.document.blocks[block + 1].section == shapes.document.blocks[block].section
        else { return nil }
        let below = shapes.words.words(of: block + 1)
        return run(from: below.lowerBound, to: min(below.upperBound, below.lowerBound + 2), limit: below.upperBound, matcher: &matcher)
    }

    /// The name with which a sentence opens that the match begins: "Example Bank, a bank that is supervised by …".
    private func opening(of match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        guard match.lowerBound == sentence.lowerBound, isNamed(match.lowerBound, matcher: &matcher) else { return nil }
        let end = companies.end(ofNameAt: match.lowerBound, limit: sentence.upperBound, matcher: &matcher)
        // The first word of a sentence has its capital letter from there ("Built by").
        guard end - match.lowerBound > 1 || end == sentence.upperBound || shapes.gap(before: end).contains(UInt8(ascii: ",")) else { return nil }
        return whole(match.lowerBound..<end, in: sentence, matcher: &matcher)
    }

    /// The name with the form of a company that stands in it or behind it.
    private func whole(_ name: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int> {
        var word = name.lowerBound + 1
        let last = min(name.upperBound + Self.linked, sentence.upperBound - 1)
        while word <= last {
            if let company = companies.name(at: word, in: sentence, matcher: &matcher), company.overlaps(name) { return company }
            word += 1
        }
        return name
    }

    /// The next name of a list: after a comma or a small word such as "and", at most with an article and a few words of a kind before it.
    private func name(after word: Int, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        var word = word
        let limit = min(sentence.upperBound, word + Self.reach)
        while word < limit, !isNamed(word, matcher: &matcher) {
            if shapes.isClosed(before: word) { return nil }
            word += 1
        }
        guard word < limit, !shapes.isClosed(before: word) else { return nil }
        return word..<companies.end(ofNameAt: word, limit: sentence.upperBound, matcher: &matcher)
    }

    /// A run of names as its names, which small words such as "and" join; a word such as "of" belongs to a name.
    private func parts(of name: Range<Int>, matcher: inout PhraseMatcher) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = name.lowerBound
        for word in name where word > start && matcher.ends(ofList: lists.joins, at: word, limit: word + 1) != 0 {
            parts.append(start..<word)
            start = word + 1
        }
        if start < name.upperBound { parts.append(start..<name.upperBound) }
        return parts
    }

    /// Where the last words in small letters of a match begin to lead to a name: names that the match holds itself stand after them.
    private func lastSmall(in match: Range<Int>, matcher: inout PhraseMatcher) -> Int {
        match.last { !shapes.isNameLike($0) && matcher.ends(ofList: lists.links, at: $0, limit: $0 + 1) == 0 } ?? match.lowerBound
    }

    /// The first name that begins in a range.
    private func run(from start: Int, to end: Int, limit: Int, matcher: inout PhraseMatcher) -> Range<Int>? {
        var word = start
        while word < end {
            if shapes.isNameLike(word), let company = companies.name(at: word, in: start..<limit, matcher: &matcher), shapes.isNamedSmall(company.lowerBound) {
                return company
            }
            if isNamed(word, matcher: &matcher) {
                let name = self.start(of: word, from: start, matcher: &matcher)..<companies.end(ofNameAt: word, limit: limit, matcher: &matcher)
                return whole(name, in: start..<limit, matcher: &matcher)
            }
            // A new clause is about something else.
            guard word == start || !shapes.isClosed(before: word) else { return nil }
            word += 1
        }
        return nil
    }

    /// Where a name begins that has an article with a capital letter before its first word: "the association The Friends of …".
    private func start(of word: Int, from limit: Int, matcher: inout PhraseMatcher) -> Int {
        guard word > limit + 1, shapes.isNameLike(word - 1), shapes.isJoined(word), matcher.ends(ofList: lists.links, at: word - 1, limit: word) != 0 else { return word }
        return word - 1
    }

    private func runBefore(_ match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        // Behind a company its address may stand, whose words have capital letters, too.
        let near = max(sentence.lowerBound, match.lowerBound - Self.addressed)..<match.lowerBound
        if let company = companies.names(in: near, of: sentence, matcher: &matcher).last { return company }
        var best: Range<Int>?
        var word = max(sentence.lowerBound, match.lowerBound - Self.longest)
        while word < match.lowerBound {
            if isNamed(word, matcher: &matcher) {
                let end = companies.end(ofNameAt: word, limit: match.lowerBound, matcher: &matcher)
                if match.lowerBound - end < 2 { best = whole(word..<end, in: sentence, matcher: &matcher) }
                word = end
            } else {
                word += 1
            }
        }
        return best
    }

    private func isNamed(_ word: Int, matcher: inout PhraseMatcher) -> Bool {
        shapes.isNameLike(word) && !shapes.isPlaceholder(word) && matcher.ends(ofList: lists.others, at: word, limit: word + 1) == 0
    }

    /// Whether a sentence asks; its answer is another sentence.
    private func isQuestion(_ sentence: Range<Int>, of block: Int) -> Bool {
        guard let last = sentence.last else { return false }
        let end = shapes.document.text[Int(shapes.words.ends[last])..<shapes.document.blocks[block].text.upperBound]
        return end.first == UInt8(ascii: "?") || end.starts(with: " ?".utf8)
    }

    private func endsWithColon(_ sentence: Range<Int>, of block: Int) -> Bool {
        guard let last = sentence.last, last == shapes.words.words(of: block).last else { return false }
        return shapes.document.text[Int(shapes.words.ends[last])..<shapes.document.blocks[block].text.upperBound].contains(UInt8(ascii: ":"))
    }
}
