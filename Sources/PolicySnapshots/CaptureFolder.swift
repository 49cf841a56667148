import FoundationEssentials
import PolicyModel

/// A folder of captures of one page.
package struct CaptureFolder: Sendable {
    /// What says when a file was captured.
    package enum Dating: String, Sendable, Hashable, CaseIterable {
        /// The first date in the file's name, or else in the names of the folders above it.
        case name
        /// When the file was changed last.
        case modified
    }

    private let finder: PageFinder
    private let dating: Dating

    package init(finder: PageFinder, dating: Dating) {
        self.finder = finder
        self.dating = dating
    }

    /// The captures of a folder, oldest first, those of one time by the bytes of their paths.
    package func captures(in folder: String) throws(PageError) -> [ArchivedCapture] {
        var captures: [ArchivedCapture] = []
        for location in try finder.find(folder).locations {
            let path = location.name
            captures.append(ArchivedCapture(captured: try time(of: path), revision: path, place: .file(path)))
        }
        return captures.sorted {
            $0.captured != $1.captured ? $0.captured < $1.captured : $0.revision.utf8.lexicographicallyPrecedes($1.revision.utf8)
        }
    }

    private func time(of path: String) throws(PageError) -> String {
        switch dating {
        case .name:
            for name in path.split(separator: "/").reversed() {
                if let time = CaptureTime.first(in: Array(name.utf8)) { return time }
            }
            throw PageError(
                path: path, problem: "has no date in its name",
                remedy: "name captures like 2024-06-26.html or page-20240626T003035.html, or use --dates modified")
        case .modified:
            guard let date = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date else {
                throw PageError(path: path, problem: "has no date of its last change")
            }
            return date.ISO8601Format()
        }
    }
}
