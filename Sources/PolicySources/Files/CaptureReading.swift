package import PolicyModel

/// How captures are looked into for what their names do not say.
package struct CaptureReading: Sendable {
    /// Pages that an archive's captures may have in all, in bytes: they are kept until the history is told.
    static let most = 1 << 30

    /// Reads pages, and opens archives.
    package var loader: PageLoader
    /// The only address whose captures are wanted of archives; `nil` where they hold one page.
    package var address: String?
    /// When a page says itself that it was saved: ISO 8601, a day at least.
    package var recorded: @Sendable (SavedPage) -> String?

    package init(loader: PageLoader, address: String? = nil, recorded: @escaping @Sendable (SavedPage) -> String?) {
        self.loader = loader
        self.address = address
        self.recorded = recorded
    }

    /// An address as captures of one page share it: without its scheme, what leads into the page, and a slash at its end.
    static func bare(_ address: String) -> Substring {
        var rest = address[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "#" }
        return rest.hasSuffix("/") ? rest.dropLast() : rest
    }
}
