/// Two pages with everything that was learnt from each and from holding one against the other.
package struct ComparedPages: Sendable, Hashable {
    /// The older page.
    package var old: ScannedPage
    /// The newer page.
    package var new: ScannedPage
    /// What the two differ in.
    package var comparison: Comparison

    package init(old: ScannedPage, new: ScannedPage, comparison: Comparison) {
        self.old = old
        self.new = new
        self.comparison = comparison
    }

    /// Whether one of the pages is no policy, so that nothing was compared.
    package var hasFailedCapture: Bool { old.document.capture.status.isFailed || new.document.capture.status.isFailed }
}
