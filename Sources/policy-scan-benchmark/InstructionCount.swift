import Foundation

/// Counts the instructions of a program, which no other work on the machine changes, as callgrind sees them.
struct InstructionCount: ~Copyable {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "instruction-count-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The instructions of one run of a command; `nil` where valgrind or objcopy is not installed or cannot run it.
    func instructions(of command: [String]) -> Int? {
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = folder.appending(path: "program")
        // Valgrind reads all debugging information first, and refuses some of it.
        guard let path = Self.output(of: ["which", command[0]])?.split(separator: "\n").first,
            Self.output(of: ["objcopy", "--strip-debug", String(path), program.path]) != nil,
            let text = Self.output(of: ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program.path] + command.dropFirst()),
            let line = text.split(separator: "\n").last(where: { $0.contains("Collected :") })
        else { return nil }
        return line.split(separator: " ").last.flatMap { Int($0) }
    }

    /// What a command writes to standard error, and, where it is `which`, to standard output; `nil` where there is no such command.
    private static func output(of command: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = command[0] == "which" ? pipe : FileHandle.nullDevice
        do { try process.run() } catch { return nil }
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return [126, 127].contains(process.terminationStatus) ? nil : text
    }
}
