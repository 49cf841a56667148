import FoundationEssentials
package import PolicyModel

/// What an interrupted run wrote, a JSON object a line: the pages that need not be read again.
package struct FinishedLines: Sendable {
    private static let start = Array("{\"path\":".utf8)
    private static let reason = Array("\"reason\":".utf8)
    /// More than any page makes.
    private static let longestLine = 1 << 30

    /// The file to go on with.
    package let path: String
    /// Bytes of it that are whole lines.
    package private(set) var size = 0
    /// How often each page stands in it.
    private var names: [String: Int] = [:]
    /// Lines that tell of a page that could not be read.
    package private(set) var unreadable = 0

    /// Reads a file as far as its lines are whole; a file that is not there holds none.
    package init(_ path: String) throws(PageError) {
        self.path = path
        guard let status = FileStatus(of: path) else { return }
        guard status.kind == .file, let stream = ByteStream(file: path) else {
            throw PageError(path: FileName.shown(path), problem: "cannot be read", remedy: "--resume needs the file that the interrupted run wrote")
        }
        var number = 0
        while let line = stream.line(atMost: Self.longestLine), line.last == UInt8(ascii: "\n") {
            number += 1
            guard let (name, rest) = Self.name(in: line) else {
                throw PageError(
                    path: FileName.shown(path), problem: "line \(number) is none that --format jsonl writes", remedy: "name the file that the interrupted run wrote")
            }
            names[name, default: 0] += 1
            if line[rest...].dropFirst().starts(with: Self.reason) { unreadable += 1 }
            size += line.count
        }
    }

    /// How many pages the file tells of that were not asked for yet.
    package var count: Int { names.values.reduce(0, +) }

    /// Whether the file tells of a page; one that was named twice is asked for twice.
    package mutating func take(_ name: String) -> Bool {
        guard let count = names[name], count > 0 else { return false }
        names[name] = count - 1
        return true
    }

    /// The name of a line's page, and where it ends.
    private static func name(in line: [UInt8]) -> (name: String, end: Int)? {
        guard line.starts(with: start), line.count > start.count, line[start.count] == UInt8(ascii: "\"") else { return nil }
        var end = start.count + 1
        while end < line.count, line[end] != UInt8(ascii: "\"") { end += line[end] == UInt8(ascii: "\\") ? 2 : 1 }
        guard end < line.count, let name = try? JSONDecoder().decode(String.self, from: Data(line[start.count...end])) else { return nil }
        return (name, end + 1)
    }
}
