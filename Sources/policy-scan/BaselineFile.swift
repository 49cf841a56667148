import FoundationEssentials
import PolicyHTML
import PolicyModel
import PolicySources

/// The file that holds what somebody accepted.
struct BaselineFile {
    private struct Content: Codable {
        var schemaVersion: Int
        var entries: [BaselineEntry]
    }

    let path: String
    let entries: [BaselineEntry]

    init(_ path: String) throws(Problem) {
        self.path = path
        let bytes: [UInt8]
        do throws(PageError) {
            bytes = try FileBytes.read(path, atMost: PageLimits().bytes)
        } catch {
            throw Problem(error)
        }
        guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)) else {
            throw Problem(place: FileName.shown(path), "is no baseline", remedy: "'policy-scan baseline write' makes one")
        }
        guard content.schemaVersion == 1 else {
            throw Problem(place: FileName.shown(path), "is a baseline of another version (\(content.schemaVersion)) than this program reads (1)")
        }
        entries = content.entries
    }

    /// The entries that findings of pages do not match any more: those of pages that were read, or that are not there any more.
    func stale(_ seen: SeenFindings) -> [BaselineEntry] {
        entries.filter { entry in
            !entry.isOfComparison && !seen.fingerprints.contains(entry.fingerprint)
                && (seen.paths.contains(entry.path) || FileStatus(of: entry.path) == nil)
        }
    }

    /// How many stale entries are named one by one.
    private static let mostNamed = 10

    /// Says which entries pages do not match any more.
    func tellStale(_ seen: SeenFindings, isQuiet: Bool) {
        let stale = stale(seen)
        guard !stale.isEmpty, !isQuiet else { return }
        StandardError.note(
            place: FileName.shown(path), "entries match nothing any more, and 'policy-scan baseline update' drops them: \(stale.count)")
        for entry in stale.prefix(Self.mostNamed) {
            StandardError.note(place: entry.path, "\(entry.fingerprint) \(entry.what): \(entry.quote)")
        }
    }
}
