import PolicyDiff
import PolicyModel
import Testing

@Suite struct HistoryTests {
    private static func section(_ number: Int) -> String {
        "# Part \(number)\n" + (1...6).map { "Sentence \($0) of part \(number) says what we do with information of kind \(number * 10 + $0)." }.joined(separator: "\n")
    }

    private static func policy(_ parts: ClosedRange<Int>, date: String = "Effective June 26, 2024", controller: String = "Example Ireland Limited") -> String {
        "\(date)\nThe data controller is \(controller).\n" + parts.map(section).joined(separator: "\n")
    }

    private func history(_ captures: [(text: String, status: CaptureStatus)]) -> History {
        history(captures.map { DocumentBuilder.document($0.text, status: $0.status) })
    }

    private func history(_ documents: [PolicyDocument]) -> History {
        let pages = documents.map { ScannedPage(document: $0, findings: [], answers: []) }
        var builder = HistoryBuilder()
        for (index, document) in documents.enumerated() {
            builder.add(CaptureDigest(document), captured: "day \(index)") { VersionComparison(old: pages[$0], new: pages[$1]) }
        }
        return builder.history()
    }

    private func history(_ texts: [String]) -> History { history(texts.map { ($0, .ok) }) }

    private func versions(_ history: History) -> [String?] { history.snapshots.map { $0.version.map { history.versions[$0].id } } }

    @Test func sameWordsAreOneVersion() {
        let text = Self.policy(1...3)
        let history = history([text, text.uppercased(), text.replacingFirst("Part 1", "“Part” 1 [3]"), "# A heading\n" + text])
        #expect(versions(history) == ["v1", "v1", "v1", "v2"])
        #expect(history.events.map(\.kind) == [.changed])
        #expect(history.versions.map(\.captures) == [3, 1])
        #expect(history.versions[0].first == "day 0" && history.versions[0].last == "day 2")
    }

    @Test func failedCapturesAreNoVersionsAndOneEventInARow() {
        let text = Self.policy(1...3)
        let history = history([(text, .ok), ("Log in", .wall), ("", .empty), (text, .ok), ("Log in", .wall)])
        #expect(versions(history) == ["v1", nil, nil, "v1", nil])
        #expect(history.events.map(\.kind) == [.failed, .recovered, .failed])
        #expect(history.snapshots.map(\.capture.status) == [.ok, .wall, .empty, .ok, .wall])
        #expect(history.events.map(\.to) == [nil, 0, nil])
    }

    @Test func doubledCaptureIsItsSingleText() {
        let text = Self.policy(1...3)
        #expect(versions(history([(text, .ok), (text + "\n" + text, .doubled)])) == ["v1", "v1"])
    }

    @Test func announcedAndSilentChanges() {
        let edited = { (date: CalendarDate?, text: String) -> PolicyDocument in
            var document = DocumentBuilder.document(text)
            let span = TextSpan(section: 0, block: 0, start: 0, end: 9)
            document.dates = date.map { [DateStatement(kind: .effective, date: $0, span: span)] } ?? []
            return document
        }
        let (first, second) = (CalendarDate(year: 2024, month: 6, day: 26), CalendarDate(year: 2025, month: 5, day: 1))
        let history = history([
            edited(first, Self.policy(1...3)), edited(first, Self.policy(1...3).replacingFirst("what we do", "what others do")),
            edited(second, Self.policy(1...4)),
        ])
        #expect(history.events.map(\.kind) == [.changed, .changed])
        #expect(history.events.map(\.isAnnounced) == [false, true])
        #expect(history.events.first.map { [$0.added, $0.removed] } == [1, 1])
        #expect(history.versions.map(\.effectiveDate) == [first, first, second])
    }

    @Test func variantsAlternateEachWithItsOwnVersions() {
        let european = Self.policy(1...4)
        let american = Self.policy(2...5, controller: "Example, Inc")
        let edited = american.replacingFirst("what we do", "what they do")
        let history = history([european, american, european, american, edited, european, edited])
        #expect(versions(history) == ["v1", "v2", "v1", "v2", "v3", "v1", "v3"])
        #expect(history.versions.map { history.variants[$0.variant].id } == ["A", "B", "B"])
        #expect(history.events.map(\.kind) == [.variant, .variant, .variant, .changed, .variant, .variant])
        let change = history.events[3]
        #expect(change.from == 1 && change.to == 2 && change.added == 1 && change.removed == 1)
    }

    @Test func anotherControllerForGoodIsAChange() {
        let history = history([Self.policy(1...4, controller: "Example, Inc"), Self.policy(1...4, controller: "Better Example, Inc")])
        #expect(history.events.map(\.kind) == [.changed])
        #expect(history.variants.map(\.controller) == ["Better Example, Inc"])
    }

    @Test func textTakenBackAndTextsThatAlternate() {
        let (one, two) = (Self.policy(1...4), Self.policy(1...4).replacingFirst("what we do", "what they do"))
        #expect(history([one, two, one]).events.map(\.kind) == [.changed, .changed])
        #expect(history([one, two, one, two, one]).events.map(\.kind) == [.changed, .variant, .variant, .variant])
    }

    @Test func partialCaptureAfterAnUpdate() {
        let before = Self.policy(1...8)
        let updated = Self.policy(1...8, date: "Effective May 1, 2025").replacingFirst("what we do", "what they do")
        let cutOff = Self.policy(1...6, date: "Effective May 1, 2025").replacingFirst("what we do", "what they do")
        let history = history([before, cutOff, cutOff, updated])
        #expect(versions(history) == ["v1", "v2", "v2", "v3"])
        #expect(history.snapshots.map(\.capture.status) == [.ok, .partial, .partial, .ok])
        #expect(history.events.map(\.kind) == [.partial, .recovered])
        let recovery = history.events[1]
        #expect(recovery.from == 0 && recovery.to == 2 && recovery.removed < 8)
        #expect(history.versions.map(\.isPartial) == [false, true, false])
    }

    @Test func textThatGrowsWithNewWordsWasNotPartial() {
        let history = history([Self.policy(1...6), Self.policy(1...6).replacingFirst("what we do", "what they do"), Self.policy(1...9)])
        #expect(history.snapshots.allSatisfy { $0.capture.status == .ok })
        #expect(history.events.map(\.kind) == [.changed, .changed])
    }

    @Test func partCutOutForMonthsAndRestoredAfterAnEdit() {
        let before = Self.policy(1...8)
        let cutOut = Self.policy(1...6)
        let later = "More words of ours.\n" + Self.policy(1...8, date: "Effective May 1, 2025").replacingFirst("what we do", "what they do")
        let history = history([before, cutOut, "A line more.\n" + cutOut, cutOut, later])
        #expect(history.versions.map(\.isPartial) == [false, true, true, false])
        #expect(history.snapshots.map(\.capture.status) == [.ok, .partial, .partial, .partial, .ok])
        #expect(history.events.map(\.kind) == [.partial, .partial, .changed, .recovered])
        let recovery = history.events[3]
        #expect(recovery.from == 0 && recovery.to == 3 && recovery.added < 12)
    }

    @Test func partThatWasRewordedOrNeverCameBackIsNoPartialCapture() {
        let (before, later) = (Self.policy(1...8), Self.policy(1...8, date: "Effective May 1, 2025"))
        let reworded = Self.policy(1...6) + "\n" + (7...8).map { Self.section($0).replacing("what we do", with: "what others may do") }.joined(separator: "\n")
        #expect(!history([before, reworded, later]).versions.contains { $0.isPartial })
        let removed = Self.policy(1...6)
        #expect(!history([before, removed, Self.policy(1...6, date: "Effective May 1, 2025"), removed]).versions.contains { $0.isPartial })
    }

    @Test func legalBasesNamedFromOneDayOnAreAChangeNotAVariant() {
        let plain = Self.policy(1...6)
        let bases = plain + "\n# Legal bases\n" + (1...3).map { "Our legal basis for purpose \($0) is our legitimate interest." }.joined(separator: "\n")
        let history = history([plain, bases])
        #expect(history.events.map(\.kind) == [.changed])
        #expect(history.events.first?.summary.hasPrefix("Changed without a new date") == true)
        #expect(history.variants.count == 1 && history.variants[0].namesLegalBases)
        #expect(self.history([plain, bases, plain, bases]).variants.count == 2)
        let elsewhere = Self.policy(5...10) + bases.dropFirst(plain.count)
        #expect(self.history([plain, elsewhere]).events.map(\.kind) == [.variant])
    }

    @Test func sameWordsInAnotherOrderAreSaidToBeThat() {
        let (one, other) = (Self.section(1), Self.section(2))
        let moved = history(["Policy\n" + one + "\n" + other, "Policy\n" + other + "\n" + one])
        #expect(moved.events.map(\.summary) == ["Changed without a new date: the same words in another order."])
    }

    @Test func partialByTheCaptureItself() {
        let history = history([(Self.policy(1...8), .ok), (Self.policy(1...3), .partial), (Self.policy(1...8), .ok)])
        #expect(history.events.map(\.kind) == [.partial, .recovered])
    }

    @Test func twoTextsAreComparedOnce() {
        let documents = [Self.policy(1...3), Self.policy(1...4)].map { DocumentBuilder.document($0) }
        var builder = HistoryBuilder()
        var asked: [[Int]] = []
        for index in 0..<9 {
            builder.add(CaptureDigest(documents[index % 2]), captured: "\(index)") {
                asked.append([$0, $1])
                return nil
            }
        }
        // There and back; each text by the first capture that showed it.
        #expect(asked == [[0, 1], [1, 0]])
        let history = builder.history()
        // Without the pages, the words of whole blocks are counted.
        #expect(history.events.first.map { $0.added > 20 && $0.removed == 0 } == true)
        #expect(history.events.count == 8)
    }

    @Test func captureThatCannotBeReadIsOneThatFailed() {
        var builder = HistoryBuilder()
        builder.add(Capture(.empty, reason: "It cannot be read."), captured: "a")
        builder.add(CaptureDigest(DocumentBuilder.document(Self.policy(1...3))), captured: "b") { _, _ in nil }
        let history = builder.history()
        #expect(history.snapshots.map(\.version) == [nil, 0])
        #expect(history.events.map(\.kind) == [.failed, .recovered])
    }

    @Test func emptyHistory() {
        #expect(HistoryBuilder().history() == History(snapshots: [], versions: [], variants: [], events: []))
    }
}
