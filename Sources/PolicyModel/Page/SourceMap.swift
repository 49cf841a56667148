/// Where the words of a document stand in the file they were read from.
///
/// Each stage that copies text leaves its steps: from one to the next, text is copied byte by byte. Places are followed back through them
/// only when a report asks, so that a page pays for the few that are shown.
package struct SourceMap: Sendable, Hashable {
    /// Where copying went on at another place.
    package struct Step: Sendable, Hashable {
        /// The place in the copy.
        package var copy: Int32
        /// The place that it was copied from.
        package var original: Int32
        /// Whether the copy up to the next step is not the original's bytes but stands for them, as a character for its reference.
        package var isReplacement: Bool

        /// The place of what was copied from nowhere that could be told.
        package static let unknown = -1

        package init(copy: Int, original: Int, isReplacement: Bool = false) {
            self.copy = Int32(truncatingIfNeeded: copy)
            self.original = Int32(truncatingIfNeeded: original)
            self.isReplacement = isReplacement
        }
    }

    /// The stages from the document's text back to the file, the document's own first; each in ascending order of the copy. `nil` where
    /// places cannot be told.
    package var stages: [[Step]]?
    /// Where the lines of the file begin, but for the first, ascending.
    package var lines: [Int32]

    package init(stages: [[Step]]? = nil, lines: [Int32] = []) {
        self.stages = stages
        self.lines = lines
    }

    /// The place in the file of some of the document's text; `nil` where it cannot be told.
    package func place(of text: Range<Int>) -> FilePlace? {
        guard let stages, !text.isEmpty else { return nil }
        var (start, end) = (text.lowerBound, text.upperBound)
        for steps in stages {
            guard let first = Self.index(of: start, in: steps), let last = Self.index(of: end - 1, in: steps) else { return nil }
            guard steps[first].original >= 0, steps[last].original >= 0 else { return nil }
            start = Int(steps[first].original) + (steps[first].isReplacement ? 0 : start - Int(steps[first].copy))
            if steps[last].isReplacement {
                guard last + 1 < steps.count else { return nil }
                end = Int(steps[last + 1].original)
            } else {
                end = Int(steps[last].original) + end - Int(steps[last].copy)
            }
            guard start < end else { return nil }
        }
        let line = Self.count(of: lines) { Int($0) <= start }
        let lineStart = line == 0 ? 0 : Int(lines[line - 1])
        return FilePlace(offset: start, length: end - start, line: line + 1, column: start - lineStart + 1)
    }

    /// The step that a place of the copy lies behind.
    private static func index(of place: Int, in steps: [Step]) -> Int? {
        let count = count(of: steps) { Int($0.copy) <= place }
        return count == 0 ? nil : count - 1
    }

    /// How many of the values, in whose order those that are wanted come first.
    private static func count<Value>(of values: [Value], where isWanted: (Value) -> Bool) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if isWanted(values[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
