import PolicyHTML
package import PolicySources

/// The pages that the user named, and how they are found and read.
package struct NamedPages: Sendable {
    /// Files, folders, or `-`.
    package var files: [String]
    /// How folders are searched.
    package var finder: PageFinder
    /// How the bytes are read.
    package var loader: PageLoader

    package init(files: [String], finder: PageFinder = PageFinder(), loader: PageLoader = PageLoader(maximumBytes: PageLimits().bytes)) {
        self.files = files
        self.finder = finder
        self.loader = loader
    }
}
