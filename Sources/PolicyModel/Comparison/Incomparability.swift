/// Why two documents do not tell of a change of the policy, though their words differ.
package enum Incomparability: Sendable, Hashable {
    /// The older capture failed: it holds no policy.
    case oldFailed(CaptureStatus)
    /// The newer capture failed: it holds no policy.
    case newFailed(CaptureStatus)
    /// The older capture is cut off.
    case oldPartial
    /// The newer capture is cut off.
    case newPartial
    /// So many words of the new page stand nowhere in the older one that it may have been saved only in part.
    case oldLacks(words: Int)
    /// So many words of the old page stand nowhere in the newer one that it may have been saved only in part.
    case newLacks(words: Int)
    /// They are written in different languages.
    case language(old: String, new: String)
    /// Different companies answer for them.
    case controller(old: String, new: String)
    /// They address people in different regions.
    case region(old: String, new: String)

    /// Whether it tells the sides apart as two variants of the page, rather than questioning a capture.
    package var isVariant: Bool {
        switch self {
        case .language, .controller, .region: true
        case .oldFailed, .newFailed, .oldPartial, .newPartial, .oldLacks, .newLacks: false
        }
    }

    /// Whether it only suspects that a side was not saved whole.
    package var isLack: Bool {
        switch self {
        case .oldLacks, .newLacks: true
        case .oldFailed, .newFailed, .oldPartial, .newPartial, .language, .controller, .region: false
        }
    }

    /// The same when the two documents trade places.
    package var swapped: Self {
        switch self {
        case .oldFailed(let status): .newFailed(status)
        case .newFailed(let status): .oldFailed(status)
        case .oldPartial: .newPartial
        case .newPartial: .oldPartial
        case .oldLacks(let words): .newLacks(words: words)
        case .newLacks(let words): .oldLacks(words: words)
        case .language(let old, let new): .language(old: new, new: old)
        case .controller(let old, let new): .controller(old: new, new: old)
        case .region(let old, let new): .region(old: new, new: old)
        }
    }
}
