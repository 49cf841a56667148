/// A place in a page's file, byte by byte as it was saved.
package struct FilePlace: Sendable, Hashable {
    /// First byte, counted from 0.
    package var offset: Int
    /// Bytes up to the end of the last word, markup between the words included.
    package var length: Int
    /// Line of the first byte, counted from 1; lines end with a line feed.
    package var line: Int
    /// Byte of its line, counted from 1.
    package var column: Int

    package init(offset: Int, length: Int, line: Int, column: Int) {
        self.offset = offset
        self.length = length
        self.line = line
        self.column = column
    }
}
