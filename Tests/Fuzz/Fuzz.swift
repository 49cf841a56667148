import PolicyHTML
import PolicyModel
import PolicyYAML

/// One input of the fuzzer: its first byte chooses the stage, the rest is what the stage reads. A crash or a report of AddressSanitizer is a fault;
/// so is a tree whose text is no UTF-8, which every later stage takes for granted.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let stage = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    switch stage % 4 {
    case 0: read(bytes, .html)
    case 1: read(bytes, .markdown)
    case 2: read(bytes, .text)
    default: _ = try? YAMLReader().compose(String(decoding: bytes, as: UTF8.self))
    }
    return 0
}

private func read(_ bytes: [UInt8], _ format: PageFormat) {
    let tree = PageReader(limits: PageLimits(bytes: 1 << 20, depth: 100, nodes: 100_000)).read(SavedPage(path: "fuzz", bytes: bytes, format: format))
    precondition(String(validating: tree.text, as: UTF8.self) != nil, "text that is no UTF-8")
}
