/// One page in a comparison of two folders or revisions: the same relative path on both sides, and what was learnt from it.
package struct ComparedPath: Sendable, Hashable {
    /// What came of comparing the page.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case changed
        case unchanged
        /// The page is on the new side alone.
        case added
        /// The page is on the old side alone.
        case removed
        /// A side is no policy (a wall, an error page), so that nothing was compared.
        case failed
        /// A side could not be read.
        case unreadable
    }

    /// On which sides a page is.
    package enum Presence: Sendable, Hashable {
        case both
        case onlyOld
        case onlyNew
    }

    /// The path that both sides share.
    package var path: String
    /// What came of comparing the page.
    package var status: Status
    /// What was compared; `nil` where a side could not be read. The side on which there is no page is an empty document.
    package var pages: ComparedPages?
    /// What could not be read and why, for a page that is `unreadable`; may hold names of files.
    package var problem: String?
    /// Whether the old side was there and could be read.
    package let hasOld: Bool
    /// Whether the new side was there and could be read.
    package let hasNew: Bool

    /// A page that was compared. Of one that is on one side alone `presence` says on which.
    package init(path: String, pages: ComparedPages, presence: Presence = .both) {
        self.path = path
        self.pages = pages
        if pages.hasFailedCapture {
            status = .failed
        } else {
            status = switch presence {
            case .both: pages.comparison.isChanged ? .changed : .unchanged
            case .onlyNew: .added
            case .onlyOld: .removed
            }
        }
        hasOld = presence != .onlyNew
        hasNew = presence != .onlyOld
    }

    /// A page that could not be read.
    package init(unreadable path: String, problem: String) {
        self.path = path
        self.problem = problem
        status = .unreadable
        (hasOld, hasNew) = (false, false)
    }
}
