internal import PolicyModel

/// Finds what a sentence says that something is done with: "we use *your letters* to train", "we train on *your letters*", "*your letters* are used".
struct ObjectReader {
    let document: PolicyDocument
    let words: DocumentWords
    /// Words after which it begins.
    let starts: Int32
    /// Words before which it ends, or with which a clause of another kind begins.
    let ends: Int32
    /// Words that alone name nothing ("it", "this data").
    let nothing: Int32
    /// Words behind which the clause begins that it stands in ("whether"), where the match follows it.
    let leads: Int32

    /// A longer run of words is more than the name of information.
    private static let longest = 24
    /// In words: more behind a quote are another thought.
    private static let longestRest = 7

    /// The words of it, or `nil` where the sentence gives none in a few words.
    func object(of match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        var object = after(match, in: sentence, matcher: &matcher)
        if object == nil { object = before(match, in: sentence, matcher: &matcher) }
        while let range = object, let first = range.first, matcher.ends(ofList: ends, at: first, limit: range.upperBound) != 0 {
            object = first + 1..<range.upperBound
        }
        // "… are", before a match that begins at "used".
        while let range = object, let last = range.last, matcher.ends(ofList: ends, at: last, limit: range.upperBound) != 0 {
            object = range.lowerBound..<last
        }
        guard let object, !object.isEmpty, object.count <= Self.longest,
            object.contains(where: { matcher.ends(ofList: nothing, at: $0, limit: object.upperBound) == 0 })
        else { return nil }
        return object
    }

    /// A quote with the words up to the end of what it names: "data obtained from third *party sources*"; without them where they are too many.
    func whole(_ quote: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int> {
        guard ends >= 0 else { return quote }
        var end = quote.upperBound
        while end < sentence.upperBound, gap(before: end).allSatisfy({ " -".utf8.contains($0) }),
            matcher.ends(ofList: ends, at: end, limit: sentence.upperBound) == 0
        {
            end += 1
            if end - quote.upperBound > Self.longestRest { return quote }
        }
        return quote.lowerBound..<end
    }

    /// What follows the first of `starts` in the match.
    private func after(_ match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        for word in match {
            let found = matcher.ends(ofList: starts, at: word, limit: sentence.upperBound)
            guard found != 0 else { continue }
            let start = word + 63 - found.leadingZeroBitCount
            var end = start
            while end < sentence.upperBound, end - start <= Self.longest {
                if end > start {
                    if isClosed(before: end) || matcher.ends(ofList: ends, at: end, limit: sentence.upperBound) != 0 { break }
                }
                end += 1
            }
            return start..<end
        }
        return nil
    }

    /// What stands before the match in its clause: a sentence that opens with another clause has its subject behind the comma.
    private func before(_ match: Range<Int>, in sentence: Range<Int>, matcher: inout PhraseMatcher) -> Range<Int>? {
        var start = match.lowerBound
        var comma: Int?
        while start > sentence.lowerBound, match.lowerBound - start <= Self.longest * 2 {
            if isClosed(before: start) { break }
            if gap(before: start).contains(UInt8(ascii: ",")) { comma = start }
            if matcher.ends(ofList: leads, at: start - 1, limit: start) != 0 { return start < match.lowerBound ? start..<match.lowerBound : nil }
            start -= 1
        }
        guard start < match.lowerBound else { return nil }
        if let comma, matcher.ends(ofList: ends, at: start, limit: match.lowerBound) != 0 { return comma..<match.lowerBound }
        return start..<match.lowerBound
    }

    private func isClosed(before word: Int) -> Bool {
        gap(before: word).contains { ";:()?!".utf8.contains($0) }
    }

    private func gap(before word: Int) -> ArraySlice<UInt8> {
        document.text[Int(words.ends[word - 1])..<Int(words.starts[word])]
    }
}
