import PolicyHTML
import PolicySources

/// The pages that the user named, and how they are found and read.
struct NamedPages {
    /// Files, folders, or `-`.
    var files: [String]
    var finder = PageFinder()
    var loader = PageLoader(maximumBytes: PageLimits().bytes)
}
