import PolicyDiff
import PolicyModel
import Testing

/// The laws of the differ, checked from what a comparison says and nothing else.
enum ComparisonLaws {
    /// Checks everything that holds for any two documents.
    static func check(_ old: PolicyDocument, _ new: PolicyDocument, _ comparison: Comparison, location: SourceLocation = #_sourceLocation) {
        check(LawText(old), LawText(new), comparison, location: location)
    }

    /// Checks everything that holds for any two documents.
    static func check(_ old: LawText, _ new: LawText, _ comparison: Comparison, location: SourceLocation = #_sourceLocation) {
        // A comparison of whole texts is not written out where it fails: it would be longer than both.
        let pieces = comparison.changes.flatMap(\.places).flatMap(\.pieces)
        let inserted = pieces.filter { $0.kind == .inserted }.compactMap(\.new).map(new.words(at:)).sorted { $0.lowerBound < $1.lowerBound }
        let isApplied = apply(comparison, inserting: inserted.map { ($0.lowerBound, new.words[$0]) }, to: old.words) == new.words
        #expect(isApplied, "the changes make the new words of the old ones", sourceLocation: location)
        let isAligned = comparison.alignment.allSatisfy { old.words[$0.old] == new.words[$0.new] }
        #expect(isAligned, "aligned words are the same", sourceLocation: location)
        let kept = comparison.alignment.map(\.old).sorted { $0.lowerBound < $1.lowerBound }
        let removed = pieces.filter { $0.kind == .removed }.compactMap(\.old).map(old.words(at:)).filter { !$0.isEmpty }
        #expect(tile(kept + removed, old.words.count), "every old word is kept or removed, once", sourceLocation: location)
        let isCounted = pieces.allSatisfy { piece in
            [piece.old.map(old.words(at:)), piece.new.map(new.words(at:))].allSatisfy { $0 == nil || $0?.count == piece.words }
        }
        #expect(isCounted, "pieces say how many words they have", sourceLocation: location)
        let isTurned = DocumentComparer.compare(old: new.document, new: old.document) == comparison.swapped
        #expect(isTurned, "swapping the sides swaps the comparison", sourceLocation: location)
        let isTurnedTwice = comparison.swapped.swapped == comparison
        #expect(isTurnedTwice, "swapping twice changes nothing", sourceLocation: location)
        let isSameWords = old.words == new.words
        let isLinkChanged = comparison.changes.contains { $0.rules.first == .objectionLink }
        #expect(comparison.isChanged == (!isSameWords || isLinkChanged), sourceLocation: location)
        #expect(comparison.changes.contains { $0.kind != .link } == !isSameWords, sourceLocation: location)
        let isTiled = comparison.changes.flatMap(\.places).allSatisfy(isTiled)
        #expect(isTiled, "pieces tile the text of their place on both sides", sourceLocation: location)
    }

    /// The words of the new document, made of the old document's words and what the changes insert, each run where it stands.
    private static func apply(_ comparison: Comparison, inserting inserted: [(place: Int, words: ArraySlice<String>)], to before: [String]) -> [String] {
        var result: [String] = []
        var next = 0
        for run in comparison.alignment {
            while next < inserted.count, inserted[next].place < run.new.lowerBound {
                result += inserted[next].words
                next += 1
            }
            result += before[run.old]
        }
        return result + inserted[next...].flatMap(\.words)
    }

    /// Whether some ranges hold every number below `count` exactly once.
    private static func tile(_ ranges: [Range<Int>], _ count: Int) -> Bool {
        var next = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard range.lowerBound == next else { return false }
            next = range.upperBound
        }
        return next == count
    }

    /// Whether the pieces of a place tile its text on both sides.
    private static func isTiled(_ place: ChangePlace) -> Bool {
        guard !place.pieces.isEmpty else { return true }
        return [(place.old, place.pieces.compactMap(\.old)), (place.new, place.pieces.compactMap(\.new))].allSatisfy { spans, pieces in
            spans.allSatisfy { span in
                let inside = pieces.filter { $0.block == span.block }
                return inside.first?.start == span.start && inside.last?.end == span.end
                    && zip(inside, inside.dropFirst()).allSatisfy { $0.end == $1.start }
            }
        }
    }
}
