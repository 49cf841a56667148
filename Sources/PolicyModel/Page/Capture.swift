/// The verdict on a capture, with the reason where it is anything but `ok`.
package struct Capture: Sendable, Hashable {
    /// What was saved.
    package var status: CaptureStatus
    /// One plain sentence; `nil` exactly where the status is `ok`.
    package var reason: String?

    package init(_ status: CaptureStatus, reason: String? = nil) {
        self.status = status
        self.reason = reason
    }
}
