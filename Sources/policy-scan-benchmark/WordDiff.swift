import Foundation
import PolicyModel

/// What `git diff --word-diff --histogram` shows of two documents' text, one block a line.
enum WordDiff {
    /// Words shown as removed or inserted, counted as policy-scan counts words.
    static func words(from old: PolicyDocument, to new: PolicyDocument) throws -> Int {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policy-scan-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(old.text).write(to: folder.appending(path: "old"))
        try Data(new.text).write(to: folder.appending(path: "new"))
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "diff", "--no-index", "--no-color", "--no-ext-diff", "--word-diff=porcelain", "--histogram", "old", "new"]
        process.currentDirectoryURL = folder
        process.standardOutput = output
        try process.run()
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        // Before the first `@@` stand the names of the files.
        return bytes.split(separator: UInt8(ascii: "\n")).drop { !$0.starts(with: "@@".utf8) }
            .filter { $0.first == UInt8(ascii: "+") || $0.first == UInt8(ascii: "-") }
            .reduce(0) { $0 + count(Array($1.dropFirst())) }
    }

    private static func count(_ bytes: [UInt8]) -> Int {
        var scanner = WordScanner(bytes.indices)
        var count = 0
        while scanner.next(in: bytes.span) != nil { count += 1 }
        return count
    }
}
