/// The verdict on a capture, with the reason where it is anything but `ok`.
public struct Capture: Sendable, Hashable {
    /// What was saved.
    public var status: CaptureStatus
    /// One plain sentence; `nil` exactly where the status is `ok`.
    public var reason: String?

    package init(_ status: CaptureStatus, reason: String? = nil) {
        self.status = status
        self.reason = reason
    }
}
