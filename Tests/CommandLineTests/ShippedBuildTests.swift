import Foundation
import Testing

/// The executable that the other tests drive is the one that ships, and holds what it needs.
@Suite("The build that ships")
struct ShippedBuildTests {
    @Test("The executable is as new as its sources")
    func isNew() throws {
        let made = try #require(
            try? Program.executable.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate,
            "there is no release build: run 'swift build -c release' first")
        let sources = Program.repository.appending(path: "Sources")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: [.contentModificationDateKey]))
        for case let file as URL in files where ["swift", "c", "h", "yml"].contains(file.pathExtension) {
            let written = try #require(try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
            #expect(written <= made, "\(file.path) is newer than the executable: run 'swift build -c release' first")
        }
    }

    /// What may stay weak and undefined: start-up hooks of the compiler's runtime and of profilers, those of zstd's tracer, the dynamic loader's
    /// record, and the C library's marks of which parts of a locale a static program uses (glibc, locale/setlocale.c).
    private static let meantWeak = [
        "ZSTD_trace_decompress_begin", "ZSTD_trace_decompress_end", "_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable", "__gmon_start__", "_dl_rtld_map", "_nl_current_LC_ADDRESS_used",
        "_nl_current_LC_COLLATE_used", "_nl_current_LC_IDENTIFICATION_used", "_nl_current_LC_MEASUREMENT_used",
        "_nl_current_LC_MESSAGES_used", "_nl_current_LC_MONETARY_used", "_nl_current_LC_NAME_used", "_nl_current_LC_PAPER_used",
        "_nl_current_LC_TELEPHONE_used", "_nl_current_LC_TIME_used",
    ]

    @Test("No function that a library refers to weakly is missing", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/nm")))
    func bindsWeakFunctions() throws {
        let nm = Process()
        nm.executableURL = URL(filePath: "/usr/bin/nm")
        nm.arguments = [Program.executable.path]
        let output = Pipe()
        nm.standardOutput = output
        try nm.run()
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n")
        nm.waitUntilExit()
        let weak = lines.map { $0.split(separator: " ") }.filter { $0.count == 2 && ["w", "v"].contains($0[0]) }.map { String($0[1]) }
        #expect(lines.count > 1_000)
        #expect(Set(weak).subtracting(Self.meantWeak).isEmpty)
    }

    @Test("Pages with parse errors in two threads: no run dies, all print the same bytes", arguments: ["scan", "diff"])
    func sharesNothingBetweenThreads(command: String) throws {
        let scratch = try ScratchFolder()
        let page = "<p>Privacy policy" + String(repeating: "</b></x>", count: 2_000)
        let paths = try (1...2).map { try scratch.write("\($0).html", page) }
        let program = Program(folder: scratch.path)
        let first = try program.run([command, "--format", "json"] + paths)
        #expect(first.status == 0 || first.status == 3)
        for _ in 1...120 {
            let run = try program.run([command, "--format", "json"] + paths)
            #expect(run.status == first.status && run.output == first.output)
        }
    }
}
