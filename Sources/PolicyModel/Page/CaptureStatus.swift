/// What the act of saving the page brought home (`capture.status` of the JSON contract).
public enum CaptureStatus: String, Sendable, Hashable, CaseIterable {
    case ok
    /// A login, cookie, age or bot wall stands where the text should.
    case wall
    /// A script shell without policy text.
    case shell
    case errorPage = "error-page"
    case empty
    /// The text is there but cut off.
    case partial
    /// The whole text stands there twice.
    case doubled
    /// Readable text that is neither a policy nor about one.
    case notAPolicy = "not-a-policy"

    /// Whether the capture failed: nothing of it may be taken for a version of the policy.
    public var isFailed: Bool {
        switch self {
        case .wall, .shell, .errorPage, .empty, .notAPolicy: true
        case .ok, .partial, .doubled: false
        }
    }
}
