import FoundationEssentials
import PolicyDiff
import PolicyModel
import PolicyReport
import PolicySources

/// A file that keeps what was learnt of a page's captures between runs. It is believed only where this very program wrote it, with the same
/// rules and limits, and not a bit has changed since.
struct HistoryCache {
    private let path: String
    private let maker: String
    /// What the file held; empty where there is none to believe.
    let memory: HistoryMemory

    /// Opens the file for a page in `folder`, which is made if it is not there. `page` is the archive and the page in it; `options` is
    /// everything else that what is learnt of a page depends on.
    init(folder: String, page: [String], options: [String]) throws(Problem) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Problem(place: folder, "the cache cannot be kept there", remedy: "--cache needs a folder that you may write to")
        }
        let name = KeyedHash.of(Array(page.joined(separator: "\0").utf8), key: LongHash(0, 0))
        path = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/history-\(String(name.first, radix: 16)).cache"
        maker = ([try Self.program()] + options).joined(separator: "\0")
        guard let bytes = try? FileBytes.read(path, atMost: .max) else {
            memory = HistoryMemory()
            return
        }
        do throws(HistoryMemory.Flaw) {
            memory = try HistoryMemory(bytes, maker: maker)
        } catch {
            let reason = switch error {
            case .damaged: "is damaged"
            case .foreign: "was not made by this program with these rules and limits"
            }
            StandardError.note(place: path, "the cache \(reason), so it is made anew")
            memory = HistoryMemory()
        }
    }

    /// Keeps what is known after a run, whole or not at all. That it cannot be kept spoils no report, so it is only said.
    func keep(_ memory: HistoryMemory) {
        guard memory != self.memory else { return }
        if !WholeFile.write(memory.encoded(maker: maker), to: path) { StandardError.note(place: path, "the cache could not be kept") }
    }

    /// Which program this is: its version, and which build of it by the size of its file and when that was made, since a build that is not
    /// released yet has the version of the one before.
    private static func program() throws(Problem) -> String {
        guard let file = FileStatus(of: "/proc/self/exe") else {
            throw Problem(place: "--cache", "this system does not tell the program which build it is, so that a cache could not be trusted")
        }
        return "\(Tool.name) \(Tool.version) \(file.size) \(file.modified).\(file.nanoseconds)"
    }
}
