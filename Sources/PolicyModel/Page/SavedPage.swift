/// A page as somebody saved it: its bytes, untouched, and where they come from.
package struct SavedPage: Sendable, Hashable {
    /// The name to show for the page: a path as the user gave it, `REV:path`, or `-` for standard input.
    package var path: String
    /// The bytes exactly as saved, in whatever encoding they are.
    package var bytes: [UInt8]
    /// How to read the bytes.
    package var format: PageFormat

    package init(path: String, bytes: [UInt8], format: PageFormat) {
        self.path = path
        self.bytes = bytes
        self.format = format
    }
}
