internal import PolicyModel

/// Puts a history together from what its builder knows.
struct HistoryAssembly {
    let snapshots: [Snapshot]
    let versions: [KnownVersion]
    let lines: [VariantLine]
    let events: [HistoryEvent]

    /// The history. Lines that follow each other for good (a company took another name) are one variant; only those that alternate are several.
    func history() -> History {
        let variantOf = variants()
        let first = variantOf.indices.filter { index in !variantOf[..<index].contains(variantOf[index]) }
        var number = [Int](repeating: 0, count: lines.count)
        for line in lines.indices { number[line] = first.firstIndex { variantOf[$0] == variantOf[line] } ?? 0 }
        return History(
            snapshots: snapshots, versions: versions.enumerated().map { version($1, number: $0 + 1, variant: number[$1.line]) },
            variants: first.enumerated().map { index, line in
                let header = lines.indices.last { variantOf[$0] == variantOf[line] }.map { lines[$0].header } ?? lines[line].header
                return PolicyVariant(
                    id: Self.letters(index), language: header.language, controller: header.controller, namesLegalBases: header.namesLegalBases)
            }, events: events.map { event($0, number) })
    }

    /// For each line the first line of the variant it belongs to.
    private func variants() -> [Int] {
        var variantOf = Array(lines.indices)
        var isContinued = [Bool](repeating: false, count: lines.count)
        for line in lines.indices {
            let before = lines.indices.filter { $0 < line && !isContinued[$0] && goesOn($0, as: line) }
                .max { lines[$0].last < lines[$1].last }
            if let before {
                isContinued[before] = true
                variantOf[line] = variantOf[before]
            }
        }
        return variantOf
    }

    /// The share of a text that has to be kept where from one day on it names legal bases, or none; else it is the text for another region.
    private static let kept = 0.8

    private func goesOn(_ line: Int, as other: Int) -> Bool {
        guard lines[line].isContinued(by: lines[other]) else { return false }
        if lines[line].header.namesLegalBases == lines[other].header.namesLegalBases { return true }
        guard let first = versions.first(where: { $0.line == other })?.digest else { return false }
        let last = versions[lines[line].current].digest
        return Double(CaptureDigest.count(last.surplus(over: first))) <= (1 - Self.kept) * Double(last.wordCount)
    }

    private func version(_ known: KnownVersion, number: Int, variant: Int) -> PolicyVersion {
        PolicyVersion(
            id: "v\(number)", variant: variant, effectiveDate: known.digest.effectiveDate, first: snapshots[known.first].captured,
            last: snapshots[known.last].captured, captures: known.captures, words: known.digest.wordCount,
            controller: known.digest.header.controller, isPartial: known.isPartial)
    }

    /// What a step looked like while the next captures were not known is not always what it was. Within one variant it is a change if the
    /// text is new, and also if a text that stood only once gives way to the one before: an edit was taken back. Only texts that come and
    /// go alternate.
    private func event(_ event: HistoryEvent, _ variant: [Int]) -> HistoryEvent {
        guard event.kind == .variant, let from = event.from, let to = event.to,
            variant[versions[from].line] == variant[versions[to].line]
        else { return event }
        let isNew = versions[to].first == event.snapshot
        guard isNew || versions[from].stretches == 1 else { return event }
        var event = event
        event.kind = .changed
        event.summary = isNew ? versions[to].news ?? event.summary : EventSummary.takenBack(from, to: to)
        return event
    }

    /// A, B, ..., Z, AA, AB, ...
    private static func letters(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
        return index < 26 ? last : letters(index / 26 - 1) + last
    }
}
