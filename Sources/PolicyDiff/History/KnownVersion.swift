/// A version as a history grows: its digest, and where it was met.
struct KnownVersion: Sendable {
    let digest: CaptureDigest
    /// Index of the line of texts it belongs to.
    let line: Int
    /// The version of the same line that it followed.
    let previous: Int?
    let first: Int
    /// Index of the last snapshot that holds it.
    var last: Int
    var captures = 1
    /// In how many unbroken rows of good captures it stood.
    var stretches = 1
    var isPartial: Bool
    /// Index of the event that brought it.
    var event: Int?
    /// What that event is, told as a change.
    var news: String?
}
