import Glibc
import PolicyModel

/// The frames of a page that was saved with a folder beside it.
enum FolderFrames {
    /// Frames that are read.
    private static let most = 64
    private static let tag = Array("<iframe".utf8)

    /// The pages in the folder of the page at `path`, by what the page calls them; `limit` is how many bytes all of them may have.
    static func frames(of page: SavedPage, at path: String, atMost limit: Int) -> [SavedFrame] {
        // Most pages have no frames, and need no look at folders.
        guard holdsFrame(page.bytes) else { return [] }
        let sniffer = FormatSniffer()
        for folder in CompletePage.folders(of: path) where FileStatus(of: folder)?.kind == .folder {
            var left = limit
            var frames: [SavedFrame] = []
            let name = folder.lastIndex(of: "/").map { folder[folder.index(after: $0)...] } ?? folder[...]
            for file in ((try? FolderNames.read(folder)) ?? []).sorted() where frames.count < most && sniffer.format(ofPath: file) == .html {
                guard let bytes = try? FileBytes.read(folder + "/" + file, atMost: left) else { continue }
                left -= bytes.count
                frames.append(SavedFrame(address: name + "/" + file, bytes: bytes))
            }
            return frames
        }
        return []
    }

    /// Whether a tag of a frame stands in markup.
    private static func holdsFrame(_ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return false }
            var place = 0
            while place < bytes.count, let found = unsafe memchr(start + place, Int32(UInt8(ascii: "<")), bytes.count - place) {
                place = unsafe UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
                let isFrame = tag.indices.allSatisfy { index in
                    unsafe place + index < bytes.count && bytes[place + index] | 0x20 == tag[index] | 0x20
                }
                if isFrame { return true }
                place += 1
            }
            return false
        }
    }
}
