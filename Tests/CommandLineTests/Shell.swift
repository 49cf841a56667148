import Foundation

/// A script or another program, run by a test with nothing of the environment but what the test gives it.
struct Shell {
    /// Where it is run.
    var folder: String
    var environment: [String: String] = [:]

    /// Runs a program that is found in PATH, with the folder of policy-scan in front of it.
    func run(_ command: [String]) throws -> Program.Run {
        let scratch = try ScratchFolder()
        let (output, errors) = (try scratch.write("output", ""), try scratch.write("errors", ""))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(filePath: folder)
        let usual = [
            "PATH": Program.executable.deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin", "HOME": scratch.path, "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_PAGER": "cat", "SWIFT_BACKTRACE": "enable=no", "TMPDIR": scratch.path, "GIT_CONFIG_GLOBAL": "/dev/null",
        ]
        process.environment = usual.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Program.Run(
            status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }

    /// What a program prints, without white space at its ends.
    func text(_ command: String...) throws -> String { try run(command).output.trimmingCharacters(in: .whitespacesAndNewlines) }

    /// Whether a program is there.
    static func has(_ program: String) -> Bool {
        ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
    }
}
