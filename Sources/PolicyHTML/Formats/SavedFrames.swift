import PolicyModel

/// The pages that were saved for a page's frames, by what frames call them. Each is shown once, where it is asked for first: however often a
/// hostile page asks, it grows no larger than what was saved.
struct SavedFrames {
    private var frames: [(name: String, frame: SavedFrame)]

    init(_ frames: [SavedFrame]) {
        self.frames = frames.map { (Self.name(Array($0.address.utf8)[...]), $0) }
    }

    /// Takes the page of a frame by its `src`; `nil` where none was saved, or it was taken.
    mutating func take(_ source: ArraySlice<UInt8>) -> SavedFrame? {
        guard !frames.isEmpty else { return nil }
        let name = Self.name(source)
        // A page may name a frame from its own address on, of which its container knows the whole one.
        let tail = "/" + name.drop { $0 == "/" || $0 == "." }
        guard !name.isEmpty, let index = frames.firstIndex(where: { $0.name == name }) ?? frames.firstIndex(where: { tail.count > 1 && $0.name.hasSuffix(tail) })
        else { return nil }
        return frames.remove(at: index).frame
    }

    /// An address as it is compared: without spaces around it, `./` before it and a place in the page after it, escapes undone.
    private static func name(_ address: ArraySlice<UInt8>) -> String {
        var bytes = address.drop { $0 <= 0x20 }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        if bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2) }
        bytes = bytes.prefix { $0 != UInt8(ascii: "#") }
        return String(decoding: DataAddress.percentDecoded(bytes), as: UTF8.self)
    }
}
