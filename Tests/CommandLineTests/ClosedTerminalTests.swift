import Foundation
import Testing

/// A terminal whose window is closed while something is printed: the program's writes fail from then on.
@Suite("Closed terminals")
struct ClosedTerminalTests {
    @Test("end a run, and nobody is told", arguments: [["--format", "jsonl", "pages"], ["pages"], ["outline", "pages"], ["pages", "--format", "markdown"]])
    func quiet(arguments: [String]) throws {
        let folder = try ScratchFolder()
        for number in 0..<12 { try folder.write("pages/\(number).html", SamplePack.page + String(repeating: "<p>We use your posts to train AI models.", count: 400)) }
        let errors = try folder.write("errors", "")
        let master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // Unlocked by TIOCSPTLCK (ioctl_tty(2)).
        var lock: CInt = 0
        #expect(unsafe master >= 0 && ioctl(master, 0x4004_5431, &lock) == 0)
        // Which one it is: proc_pid_fdinfo(5), pts(4).
        let facts = try String(contentsOfFile: "/proc/self/fdinfo/\(master)", encoding: .utf8).split(separator: "\n")
        let number = try #require(facts.first { $0.hasPrefix("tty-index:") }).drop { !$0.isNumber }
        let name = "/dev/pts/\(number)"
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardOutput = FileHandle(forWritingAtPath: name)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        // The first words have come; the rest would fill the terminal's buffer several times.
        var first = [UInt8](repeating: 0, count: 100)
        #expect(unsafe read(master, &first, first.count) > 0)
        close(master)
        let watch = DispatchWorkItem { [id = process.processIdentifier] in _ = kill(id, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: watch)
        process.waitUntilExit()
        watch.cancel()
        #expect(process.terminationReason == .exit && process.terminationStatus == 2)
        #expect(try folder.read("errors").isEmpty)
    }
}
