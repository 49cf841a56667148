import PolicyModel
import PolicySources

extension PageLoader {
    /// All pages of a file, and what is told instead of the others.
    func all(_ path: String) -> (pages: [SavedPage], problems: [PageError]) {
        var result: (pages: [SavedPage], problems: [PageError]) = ([], [])
        do throws(PageError) {
            guard let archive = try archive(at: .file(path)) else {
                result.pages.append(try load(.file(path)))
                return result
            }
            // A reader that never ends is a fault, too.
            for _ in 0..<10_000 {
                do throws(PageError) {
                    guard let page = try archive.next() else { return result }
                    result.pages.append(page)
                } catch {
                    result.problems.append(error)
                }
            }
            result.problems.append(PageError(path: path, problem: "does not end"))
        } catch {
            result.problems.append(error)
        }
        return result
    }
}
