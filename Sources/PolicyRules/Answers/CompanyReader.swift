internal import PolicyModel

/// Finds the whole name of a company around its legal form: "Example Labs, Inc.", "Bank of Example plc", "Example (UK) Ltd".
struct CompanyReader {
    let shapes: WordShapes
    let lists: NameLists

    private static let longest = 9
    /// In words, of the usual forms with points in them: "S.à r.l.".
    private static let longestForm = 4
    /// In bytes. A longer form in small letters describes a company ("société anonyme") or is a word of another meaning ("limited"), as are
    /// shorter ones ("se", "sa").
    private static let smallForms = 3...4

    /// The names of companies whose forms begin in a range of words of a sentence, in reading order.
    func names(in range: Range<Int>, of sentence: Range<Int>, matcher: inout PhraseMatcher) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var word = range.lowerBound
        while word < range.upperBound {
            if let name = name(at: word, in: sentence, matcher: &matcher) ?? body(at: word, in: sentence, matcher: &matcher) {
                if let last = names.last, last.overlaps(name) { names.removeLast() }
                names.append(name)
                word = name.upperBound
            } else {
                word += 1
            }
        }
        return names
    }

    /// The name whose form begins at a word.
    func name(at word: Int, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        guard word > sentence.lowerBound, let end = formEnd(at: word, limit: sentence.upperBound, matcher: &matcher) else { return nil }
        let start = start(before: word, limit: sentence.lowerBound, matcher: &matcher)
        guard start < word, !isPlace(start..<word, matcher: &matcher),
            (start..<word).contains(where: { matcher.ends(ofList: lists.others, at: $0, limit: $0 + 1) == 0 })
        else { return nil }
        return start..<self.end(after: end, limit: sentence.upperBound, matcher: &matcher)
    }

    /// The name that begins with the kind of a public body or an association: "University of Example"; without the kind where that is a
    /// word in small letters, unless a place is all that follows: "the club Friends of Example", but "the city of Example".
    private func body(at word: Int, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        let ends = matcher.ends(ofList: lists.bodies, at: word, limit: sentence.upperBound)
        guard ends != 0 else { return nil }
        let start = word + 63 - ends.leadingZeroBitCount
        let end = end(ofNameAt: start - 1, limit: sentence.upperBound, matcher: &matcher)
        guard end > start else { return nil }
        guard !shapes.isCapital(word), let name = (start..<end).first(where: shapes.isNameLike), !isPlace(name..<end, matcher: &matcher) else { return word..<end }
        return name..<end
    }

    /// A name without the form that ends it.
    func withoutForm(_ name: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int> {
        for word in name.dropFirst() {
            if let end = formEnd(at: word, limit: name.upperBound, matcher: &matcher),
                self.end(after: end, limit: name.upperBound, matcher: &matcher) == name.upperBound
            {
                return name.lowerBound..<word
            }
        }
        return name
    }

    /// One past the last word of a name that begins at a word.
    func end(ofNameAt start: Int, limit: Int, matcher: inout PhraseMatcher) -> Int {
        var end = start + 1
        let limit = min(limit, start + Self.longest)
        while end < limit, shapes.isJoined(end) {
            // A sentence that begins behind an abbreviation ("Example LLC. It …").
            if shapes.gap(before: end).contains(UInt8(ascii: ".")), matcher.ends(ofList: lists.others, at: end, limit: end + 1) != 0 { break }
            if shapes.isNameLike(end) || shapes.isGlued(end) && shapes.mark(before: end) == "." {
                end += 1
                continue
            }
            var next = end
            while next < limit, next - end < 2, shapes.isJoined(next), matcher.ends(ofList: lists.links, at: next, limit: next + 1) != 0 { next += 1 }
            guard next > end, next < limit, shapes.isJoined(next), shapes.isNameLike(next) else { break }
            end = next + 1
        }
        return end
    }

    /// Whether words are nothing but a place, or a word such as "Irish"; an article may stand before them.
    func isPlace(_ name: Range<Int>, matcher: inout PhraseMatcher) -> Bool {
        let hasArticle = name.count > 1 && matcher.ends(ofList: lists.links, at: name.lowerBound, limit: name.upperBound) != 0
        let start = hasArticle ? name.lowerBound + 1 : name.lowerBound
        return [lists.places, lists.nationalities].contains { list in
            matcher.ends(ofList: list, at: start, limit: name.upperBound) & 1 << UInt64(name.upperBound - start) != 0
        }
    }

    /// One past the longest form that begins at a word.
    private func formEnd(at word: Int, limit: Int, matcher: inout PhraseMatcher) -> Int? {
        let ends = matcher.ends(ofList: lists.forms, at: word, limit: limit)
        guard ends != 0 else { return nil }
        let end = word + 63 - ends.leadingZeroBitCount
        let length = Int(shapes.words.ends[word] - shapes.words.starts[word])
        // "s. r. o.", "e.V." are forms in small letters, too.
        guard shapes.isNameLike(word) || Self.smallForms.contains(length) || length == 1 && end > word + 1 else { return nil }
        return end
    }

    /// One past further forms behind the first: "Unipessoal, Lda", "GmbH & Co. KG".
    private func end(after form: Int, limit: Int, matcher: inout PhraseMatcher) -> Int {
        var end = form
        while end < limit, shapes.isJoined(end) || shapes.isAfterComma(end),
            let next = formEnd(at: end, limit: limit, matcher: &matcher)
        {
            end = next
        }
        return end
    }

    /// Where the name before a form begins.
    private func start(before form: Int, limit: Int, matcher: inout PhraseMatcher) -> Int {
        var start = form
        let limit = max(limit, form - Self.longest)
        while start > limit {
            let word = start - 1
            if let open = bracket(closedBefore: start, limit: limit), shapes.isNameLike(open - 1) {
                start = open - 1
                continue
            }
            guard isPart(start, of: form, limit: limit, matcher: &matcher) else { break }
            if shapes.isNameLike(word) {
                // The form of another company: "Example Inc. and Example Ltd", "Example B.V. Example B.V.".
                if start < form, (max(limit, start - Self.longestForm)..<start).contains(where: { formEnd(at: $0, limit: start, matcher: &matcher) == start }) { break }
                start = word
                continue
            }
            if isNumber(word), word > limit, shapes.isJoined(word), matcher.ends(ofList: lists.links, at: word - 1, limit: word) != 0 {
                start = word
                continue
            }
            guard let first = linked(word, limit: limit, matcher: &matcher) else { break }
            start = first
        }
        // A name may begin with a small letter, if the page's title or service has it so: "otter AG".
        while start > limit, shapes.isJoined(start), start < form || shapes.isNameLike(form), shapes.isNamedSmall(start - 1) { start -= 1 }
        // At the start of a sentence every word has a capital letter.
        while start < form, start == limit || shapes.mark(before: start).last == ".",
            matcher.ends(ofList: lists.others, at: start, limit: start + 1) != 0, shapes.isJoined(start + 1)
        {
            start += 1
            guard start < form, shapes.isNameLike(start) else { break }
        }
        return start
    }

    /// Whether the words on both sides of the place before a word belong to one name.
    private func isPart(_ word: Int, of form: Int, limit: Int, matcher: inout PhraseMatcher) -> Bool {
        if shapes.isJoined(word) {
            guard shapes.mark(before: word) == "-", !shapes.isGlued(word) else { return true }
        } else if shapes.isAfterComma(word) {
            // "Example, Inc.", "Example Sales, U.S.A., Inc."
            return word == form || (word..<form).allSatisfy { shapes.words.ends[$0] - shapes.words.starts[$0] == 1 }
        }
        // "Example – Digital Services, Lda", but not "Company – Example, Lda" or "Austria – Example, Lda".
        guard word < form, ["-", "–", "—"].contains(shapes.mark(before: word)) else { return false }
        let before = word - 1
        return shapes.isNameLike(before) && matcher.ends(ofList: lists.others, at: before, limit: word) == 0
            && (max(limit, before - 3)...before).allSatisfy { !isPlace($0..<word, matcher: &matcher) }
    }

    private func isNumber(_ word: Int) -> Bool {
        shapes.document.text[Int(shapes.words.starts[word])..<Int(shapes.words.ends[word])].allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    }

    /// Where a bracket of one or two words begins that closes before a word.
    private func bracket(closedBefore word: Int, limit: Int) -> Int? {
        guard shapes.gap(before: word).first == UInt8(ascii: ")") else { return nil }
        return [word - 1, word - 2].first { $0 > limit && shapes.mark(before: $0) == "(" }
    }

    /// The word with a capital letter to which small words at a place belong: "Bank" of "of the", "Example" of ".com".
    private func linked(_ word: Int, limit: Int, matcher: inout PhraseMatcher) -> Int? {
        var first = word
        while first > limit, word - first < 2, shapes.isJoined(first) {
            let isLink = matcher.ends(ofList: lists.links, at: first, limit: first + 1) != 0
            guard isLink || shapes.isGlued(first) else { return nil }
            first -= 1
            if shapes.isNameLike(first) {
                let isName = matcher.ends(ofList: lists.others, at: first, limit: first + 1) == 0
                    && formEnd(at: first, limit: first + 1, matcher: &matcher) == nil
                return isName ? first : nil
            }
        }
        return nil
    }
}
