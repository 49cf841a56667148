import Glibc
import PolicyDiff
import PolicyExtraction
import PolicyHTML
import PolicyModel
import PolicyYAML

/// What reads what nobody vouches for; `POLICY_SCAN_STAGE` names the one that a run feeds.
private enum Stage: String {
    case html, markdown, text, yaml, diff
}

private let stage = unsafe getenv("POLICY_SCAN_STAGE").flatMap { unsafe Stage(rawValue: String(cString: $0)) }

/// One input of the fuzzer. A crash or a report of AddressSanitizer is a fault; so is a tree whose text is no UTF-8, which every later stage takes
/// for granted, and a comparison that breaks a law of the differ.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    switch stage {
    case .html: _ = document(bytes, .html)
    case .markdown: _ = document(bytes, .markdown)
    case .text: _ = document(bytes, .text)
    case .yaml: _ = try? YAMLReader().compose(String(decoding: bytes, as: UTF8.self))
    case .diff: compare(bytes)
    case nil: fatalError("POLICY_SCAN_STAGE names no stage")
    }
    return 0
}

private func document(_ bytes: [UInt8], _ format: PageFormat) -> PolicyDocument {
    let tree = PageReader(limits: PageLimits(bytes: 1 << 20, depth: 100, nodes: 100_000)).read(SavedPage(path: "fuzz", bytes: bytes, format: format))
    precondition(String(validating: tree.text, as: UTF8.self) != nil, "text that is no UTF-8")
    return DocumentExtractor().extract(tree, path: "fuzz")
}

/// Compares two pages that a byte 0xFF parts; without one, a page with itself.
private func compare(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
    // Texts of failed captures are not aligned; here all are.
    let documents = parts.map { part in
        var document = document(Array(part), .html)
        document.capture = Capture(.ok)
        return document
    }
    let (old, new) = (documents[0], documents[documents.count - 1])
    let comparison = DocumentComparer.compare(old: old, new: new)
    precondition(DocumentComparer.compare(old: new, new: old) == comparison.swapped, "swapping the sides does not swap the comparison")
    let (before, after) = (DocumentComparer.words(of: old).map(\.word), DocumentComparer.words(of: new).map(\.word))
    precondition(comparison.alignment.allSatisfy { before[$0.old] == after[$0.new] }, "aligned words that differ")
    precondition(comparison.changes.contains { $0.kind != .link } == (before != after), "a change without other words, or other words without a change")
}
