/// A page as somebody saved it: its bytes, untouched, and where they come from.
public struct SavedPage: Sendable, Hashable {
    /// The name to show for the page: a path as the user gave it, `REV:path`, `archive!/entry`, or `-` for standard input.
    public var path: String
    /// The bytes exactly as saved, in whatever encoding they are.
    public var bytes: [UInt8]
    /// How to read the bytes.
    public var format: PageFormat
    /// When it was saved, as the container it was taken from recorded it: ISO 8601, a day at least; `nil` where there is none.
    public var captured: String?
    /// The address it was saved from, as the container recorded it; `nil` where there is none.
    public var url: String?
    /// Whether the bytes are those of a file of its own, and places in them places in that file.
    public var isFile: Bool
    /// The encoding that the container recorded beside the bytes, as a server states it; `nil` where there is none.
    public var charset: String?
    /// The title that the container recorded; `nil` where there is none.
    public var title: String?
    /// The pages that were saved with it for its frames, in the order in which they stand in the container.
    public var frames: [SavedFrame]
    /// What was learnt while it was taken out of its container.
    package var notices: [Notice]

    /// Makes a page of bytes that were read already.
    public init(
        path: String, bytes: [UInt8], format: PageFormat, captured: String? = nil, url: String? = nil, isFile: Bool = true,
        charset: String? = nil, title: String? = nil, frames: [SavedFrame] = []
    ) {
        self.path = path
        self.bytes = bytes
        self.format = format
        self.captured = captured
        self.url = url
        self.isFile = isFile
        self.charset = charset
        self.title = title
        self.frames = frames
        notices = []
    }
}
