import PolicyDiff
import PolicyModel
import Testing

/// The laws of the differ, checked from what a comparison says and nothing else.
enum ComparisonLaws {
    static func words(_ document: PolicyDocument) -> [String] {
        var words: [String] = []
        for block in document.blocks {
            words += self.words(Array(document.text[block.text]))
        }
        return words
    }

    static func words(_ bytes: [UInt8]) -> [String] {
        var scanner = WordScanner(bytes.indices)
        var words: [String] = []
        while scanner.next(in: bytes.span) != nil { words.append(String(decoding: scanner.folded, as: UTF8.self)) }
        return words
    }

    /// The words of the new document, made of the old document's words and what the changes insert.
    static func apply(_ comparison: Comparison, to old: PolicyDocument, readingInsertionsFrom new: PolicyDocument) -> [String] {
        let before = words(old)
        var inserted: [(place: Int, words: [String])] = []
        let starts = wordIndex(new)
        for change in comparison.changes {
            for place in change.places {
                for piece in place.pieces where piece.kind == .inserted {
                    guard let span = piece.new else { continue }
                    inserted.append((starts(span), words(Array(new.text(at: span).utf8))))
                }
            }
        }
        inserted.sort { $0.place < $1.place }
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

    /// Words removed according to the changes.
    static func removed(_ comparison: Comparison, from old: PolicyDocument) -> [String] {
        let starts = wordIndex(old)
        var removed: [(Int, [String])] = []
        for place in comparison.changes.flatMap(\.places) {
            for case let (span?, .removed) in place.pieces.map({ ($0.old, $0.kind) }) {
                removed.append((starts(span), words(Array(old.text(at: span).utf8))))
            }
        }
        return removed.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }

    /// Checks everything that holds for any two documents.
    static func check(_ old: PolicyDocument, _ new: PolicyDocument, _ comparison: Comparison, location: SourceLocation = #_sourceLocation) {
        let (before, after) = (words(old), words(new))
        #expect(apply(comparison, to: old, readingInsertionsFrom: new) == after, sourceLocation: location)
        for run in comparison.alignment { #expect(before[run.old] == after[run.new], sourceLocation: location) }
        let kept = Set(comparison.alignment.flatMap(\.old))
        #expect(kept.count == comparison.alignment.reduce(0) { $0 + $1.old.count }, sourceLocation: location)
        #expect(
            removed(comparison, from: old) == before.indices.filter { !kept.contains($0) }.map { before[$0] }, sourceLocation: location)
        #expect(DocumentComparer.compare(old: new, new: old) == comparison.swapped, sourceLocation: location)
        #expect(comparison.swapped.swapped == comparison, sourceLocation: location)
        let isLinkChanged = comparison.changes.contains { $0.rules.first == .objectionLink }
        #expect(comparison.isChanged == (before != after || isLinkChanged), sourceLocation: location)
        if before != after { #expect(comparison.changes.contains { $0.kind != .link }, sourceLocation: location) }
        for place in comparison.changes.flatMap(\.places) { checkTiling(place, old, new, location) }
    }

    /// The pieces of a place tile its text on both sides.
    private static func checkTiling(_ place: ChangePlace, _ old: PolicyDocument, _ new: PolicyDocument, _ location: SourceLocation) {
        guard !place.pieces.isEmpty else { return }
        for (spans, pieces) in [(place.old, place.pieces.compactMap(\.old)), (place.new, place.pieces.compactMap(\.new))] {
            for span in spans {
                let inside = pieces.filter { $0.block == span.block }
                #expect(inside.first?.start == span.start && inside.last?.end == span.end, sourceLocation: location)
                for (first, second) in zip(inside, inside.dropFirst()) { #expect(first.end == second.start, sourceLocation: location) }
            }
        }
    }

    /// The number of words before a place.
    private static func wordIndex(_ document: PolicyDocument) -> (TextSpan) -> Int {
        var before: [Int] = [0]
        for block in document.blocks { before.append(before[before.count - 1] + words(Array(document.text[block.text])).count) }
        return { span in
            let start = document.blocks[span.block].text.lowerBound
            return before[span.block] + words(Array(document.text[start..<start + span.start])).count
        }
    }
}
