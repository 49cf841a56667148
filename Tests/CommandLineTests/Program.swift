import Foundation

/// The built executable, run as a user runs it.
struct Program {
    /// What a run left behind.
    struct Run {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Where the program is run; file names in arguments are relative to it.
    var folder: String
    var environment: [String: String] = [:]

    /// Runs the program; one that hangs is ended after `seconds` and so has no status that a test expects.
    func run(_ arguments: [String], input: Data = Data(), seconds: Double = 30) throws -> Run {
        let scratch = try ScratchFolder()
        let inputPath = try scratch.write("input", input)
        let outputPath = try scratch.write("output", Data())
        let errorPath = try scratch.write("errors", Data())
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: inputPath)
        process.standardOutput = FileHandle(forWritingAtPath: outputPath)
        process.standardError = FileHandle(forWritingAtPath: errorPath)
        try process.run()
        let watch = DispatchWorkItem { [id = process.processIdentifier] in _ = kill(id, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watch)
        process.waitUntilExit()
        watch.cancel()
        return Run(
            status: process.terminationStatus, output: try String(contentsOfFile: outputPath, encoding: .utf8),
            errors: try String(contentsOfFile: errorPath, encoding: .utf8))
    }

    /// The build that ships, beside the folder of the debug build that the tests stand in: a debug build is linked otherwise.
    static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "release/policy-scan")

    /// The top level of the repository.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// The pages that the repository keeps for its tests.
    static let fixtures = repository.appending(path: "Fixtures").path
}
