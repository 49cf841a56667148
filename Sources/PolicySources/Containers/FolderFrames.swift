import PolicyModel

/// The frames of a page that was saved with a folder beside it.
enum FolderFrames {
    /// The pages in the folder of the page at `path`, by what the page calls them; `limit` is how many bytes all of them may have.
    static func frames(of page: SavedPage, at path: String, atMost limit: Int) -> [SavedFrame] {
        // Most pages have no frames, and need no look at folders.
        guard FrameTags.areIn(page.bytes) else { return [] }
        let sniffer = FormatSniffer()
        for folder in CompletePage.folders(of: path) where FileStatus(of: folder)?.kind == .folder {
            var left = limit
            var frames: [SavedFrame] = []
            let name = folder.lastIndex(of: "/").map { folder[folder.index(after: $0)...] } ?? folder[...]
            for file in ((try? FolderNames.read(folder)) ?? []).sorted() where frames.count < FrameTags.most && sniffer.format(ofPath: file) == .html {
                guard let bytes = try? FileBytes.read(folder + "/" + file, atMost: left) else { continue }
                left -= bytes.count
                frames.append(SavedFrame(address: name + "/" + file, bytes: bytes))
            }
            return frames
        }
        return []
    }
}
