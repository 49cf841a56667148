import PolicyModel

/// The pages of a web archive with their frames: what a page shows in a frame, and the crawler fetched after it, is a part of that page and none
/// of its own.
///
/// Crawlers fetch a page's frames soon after it, so only so many pages are looked at in advance; a frame that was fetched elsewhere stays a page.
final class JoinedFrames: PageArchive {
    /// Pages, and their bytes, that are read in advance.
    private static let ahead = 64
    private static let mostBytes = 32 << 20

    private let pages: any PageArchive
    /// What was read in advance, in its order.
    private var waiting: [Result<SavedPage, PageError>] = []
    private var bytes = 0

    init(_ pages: any PageArchive) { self.pages = pages }

    func next() throws(PageError) -> SavedPage? {
        guard let first = waiting.isEmpty ? read() : waiting.removeFirst() else { return nil }
        var page = try first.get()
        bytes -= page.bytes.count
        var wanted = FrameTags.sources(in: page.bytes)
        var place = 0
        while !wanted.isEmpty, page.frames.count < FrameTags.most {
            if place == waiting.count {
                guard place < Self.ahead, bytes < Self.mostBytes, let further = read() else { break }
                waiting.append(further)
            }
            guard case .success(let other) = waiting[place], let address = other.url else {
                place += 1
                continue
            }
            // What comes after the next capture of the page belongs to that.
            if address == page.url { break }
            guard let index = wanted.firstIndex(where: { Self.isAddress(address, of: $0) }) else {
                place += 1
                continue
            }
            wanted.remove(at: index)
            wanted += FrameTags.sources(in: other.bytes)
            waiting.remove(at: place)
            bytes -= other.bytes.count
            page.frames.append(SavedFrame(address: address, bytes: other.bytes, charset: other.charset))
            page.notices += other.notices
            place = 0
        }
        return page
    }

    private func read() -> Result<SavedPage, PageError>? {
        do throws(PageError) {
            guard let page = try pages.next() else { return nil }
            bytes += page.bytes.count
            return .success(page)
        } catch {
            return .failure(error)
        }
    }

    /// Whether a frame that names its page so, perhaps from its own address on, means the page at an address.
    private static func isAddress(_ address: String, of source: String) -> Bool {
        if address == source { return true }
        let tail = source.drop { $0 == "/" || $0 == "." }
        return !tail.isEmpty && address.hasSuffix("/" + tail)
    }
}
