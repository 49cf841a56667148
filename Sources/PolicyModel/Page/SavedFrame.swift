/// A page that was saved beside another one, which shows it in a frame.
public struct SavedFrame: Sendable, Hashable {
    /// What the frame's `src` names it by: a whole address, `cid:…`, or a path from the page's folder.
    public var address: String
    /// The bytes exactly as saved.
    public var bytes: [UInt8]
    /// The encoding that was recorded beside them; `nil` where none was.
    public var charset: String?

    /// Makes a frame of bytes that were read already.
    public init(address: String, bytes: [UInt8], charset: String? = nil) {
        self.address = address
        self.bytes = bytes
        self.charset = charset
    }
}
