import ArgumentParser
import Foundation
import PolicyDiff
import PolicyModel
import PolicyScanner
import PolicySources

/// Prints how many words a reader of a comparison is shown as inserted or removed, against `git diff --word-diff --histogram` on the same
/// extracted text, for every two neighbouring captures of an archive whose words differ.
struct ReadabilityBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readability",
        abstract: "Prints how many words are shown as changed, against git's own diff of words, over an archive of one page.",
        discussion: """
            Each pair of neighbouring texts is compared once. A change that happened alike in several places is shown once, and counted
            once. Failed captures are left out. Under `least` stand the words that one of the texts has more often than the other: no diff
            that tells each change in its place shows fewer.
              .build/release/policy-scan-benchmark readability archive.bundle 'Example/Privacy Policy.html'
            """)

    @OptionGroup
    var archived: ArchivedPage

    @Flag(help: "Print the changes of each pair too.")
    var changes = false

    func run() throws {
        var total = (shown: 0, least: 0, git: 0)
        var worst = 0.0
        print("   shown   least     git  ratio  changes  significant  pair")
        for (old, new) in try pairs() {
            let comparison = DocumentComparer.compare(old: old.document, new: new.document)
            let shown = comparison.changes.reduce(0) { $0 + $1.wordsInserted + $1.wordsRemoved }
            let git = try WordDiff.words(from: old.document, to: new.document)
            let least = Self.least(old.document, new.document)
            total = (total.shown + shown, total.least + least, total.git + git)
            worst = max(worst, ratio(shown, git))
            print(
                String(format: "%8d%8d%8d%7.3f%9d%13d  ", shown, least, git, ratio(shown, git), comparison.changes.count, comparison.changes.count { $0.isSignificant })
                    + "\(old.captured) \(new.captured)" + (comparison.isSameVariant ? "" : ", another variant"))
            if changes { for change in comparison.changes { print("          " + Self.line(change)) } }
        }
        print(String(format: "%8d%8d%8d%7.3f  all pairs; worst pair %.3f", total.shown, total.least, total.git, ratio(total.shown, total.git), worst))
    }

    /// A text of the page and when it was captured.
    private struct Text {
        var captured: String
        var document: PolicyDocument
        var digest: CaptureDigest
    }

    /// Neighbouring texts with different words, each pair where it stands first.
    private func pairs() throws -> [(Text, Text)] {
        let repository = try GitRepository(archived.archive)
        var objects = try repository.objects()
        let loader = PageLoader(maximumBytes: 1 << 27)
        let scanner = PageScanner()
        var known: [String: Text] = [:]
        var met: Set<[LongHash]> = []
        var pairs: [(Text, Text)] = []
        var last: Text?
        for capture in try repository.captures(of: archived.page, branch: archived.branch).captures {
            guard case .object(let id, let name) = capture.origin else { continue }
            var text = known[id]
            if text == nil {
                let saved = try loader.page(name, objects.read(id, name: name, atMost: loader.maximumBytes))
                let document = scanner.document(saved)
                text = Text(captured: capture.day, document: document, digest: CaptureDigest(document))
                known[id] = text
            }
            guard var text, !text.document.capture.status.isFailed else { continue }
            text.captured = capture.day
            if let last, last.digest.words != text.digest.words, met.insert([last.digest.words, text.digest.words]).inserted {
                pairs.append((last, text))
            }
            last = text
        }
        objects.close()
        return pairs
    }

    /// Words that stand in one of two documents more often than in the other.
    private static func least(_ old: PolicyDocument, _ new: PolicyDocument) -> Int {
        var counts: [String: Int] = [:]
        for (word, _) in DocumentComparer.words(of: old) { counts[word, default: 0] -= 1 }
        for (word, _) in DocumentComparer.words(of: new) { counts[word, default: 0] += 1 }
        return counts.values.reduce(0) { $0 + abs($1) }
    }

    private static func line(_ change: Change) -> String {
        let text = change.before.isEmpty ? change.after : change.before
        return "\(change.kind.rawValue) -\(change.wordsRemoved) +\(change.wordsInserted) x\(change.occurrences)  \(text.prefix(100))"
    }

    private func ratio(_ shown: Int, _ git: Int) -> Double { git == 0 ? (shown == 0 ? 1 : .infinity) : Double(shown) / Double(git) }
}
