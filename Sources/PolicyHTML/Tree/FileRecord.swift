/// What is known of a page's file beside what stands in it.
package struct FileRecord: Sendable, Hashable {
    /// Its size in bytes.
    package var bytes = 0
    /// SHA-256 in hexadecimal digits; `nil` where nobody computed it.
    package var sha256: String?
    /// The address that the page was saved from, as the tool that saved it or its container recorded it; `nil` where there is none.
    package var address: String?
    /// The title that its front matter states; `nil` where there is none.
    package var title: String?
    /// When it was saved, as one of them recorded it: ISO 8601, a day at least; `nil` where there is none.
    package var captured: String?

    package init() {}
}
