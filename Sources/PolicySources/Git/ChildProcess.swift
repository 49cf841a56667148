import Glibc

/// Another program while it runs: what it is sent and what it answers. It is waited for when the value ends.
struct ChildProcess: ~Copyable, Sendable {
    /// As much as a pipe holds (pipe(7)).
    private static let pipeSize = 65_536

    /// `POSIX_SPAWN_SETSID` of glibc's <spawn.h>, which Swift does not see.
    private static let newSession: Int16 = 0x80

    /// Its number in the system, and that of its group where it has a session of its own; -1 once it was waited for.
    private(set) var process: pid_t
    private let input: Int32
    private let output: Int32
    /// A file without a name, so that a program that complains at length does not wait for a reader.
    private let errors: Int32
    /// What was read of its output, and how much of that was handed on.
    private var buffer: [UInt8] = []
    private var place = 0

    /// Starts a program with its arguments, found in PATH, without a shell; its standard streams lead here. `nil` where it cannot be started.
    /// In a session of its own it does not meet the signals that are sent to this one's group.
    static func start(_ command: [String], isInOwnSession: Bool = false) -> ChildProcess? {
        // A NUL would end an argument early.
        guard !command.isEmpty, command.allSatisfy({ !$0.utf8.contains(0) }) else { return nil }
        let child = ChildProcess(command, isInOwnSession)
        guard child.process >= 0 else { return nil }
        return child
    }

    private init(_ command: [String], _ isInOwnSession: Bool) {
        let (input, output) = (Self.pair(), Self.pair())
        errors = Self.unnamedFile()
        (self.input, self.output) = (input[0], output[0])
        process = (input + output + [errors]).contains(-1) ? -1 : Self.spawn(command, [input[1], output[1], errors], isInOwnSession)
        for descriptor in [input[1], output[1]] where descriptor >= 0 { close(descriptor) }
    }

    deinit {
        for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
        if process >= 0 { _ = Self.wait(for: process) }
    }

    /// Sends a line; `false` where the program does not read it any more.
    func send(line: String) -> Bool { send(FileName.bytes(of: line) + [UInt8(ascii: "\n")]) }

    /// Sends bytes; `false` where the program does not read them any more.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.send(input, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL)) }
            if count > 0 { sent += count } else if errno != EINTR { return false }
        }
        return true
    }

    /// The next line of its output without its end; `nil` after the last one.
    mutating func line() -> String? {
        var line: [UInt8] = []
        while true {
            if let end = buffer[place...].firstIndex(of: UInt8(ascii: "\n")) {
                line += buffer[place..<end]
                place = end + 1
                return FileName.text(of: line)
            }
            line += buffer[place...]
            guard fill() else { return line.isEmpty ? nil : FileName.text(of: line) }
        }
    }

    /// The next `count` bytes of its output; `nil` where there are not so many.
    mutating func bytes(_ count: Int) -> [UInt8]? {
        let known = min(count, buffer.count - place)
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
            for index in 0..<known { unsafe target[index] = buffer[place + index] }
            initialized = known
            while initialized < count {
                let got = unsafe Glibc.read(output, target.baseAddress! + initialized, count - initialized)
                if got > 0 { initialized += got } else if got == 0 || errno != EINTR { break }
            }
        }
        place += known
        return bytes.count == count ? bytes : nil
    }

    /// Ends its input, and gives all that it says then; `nil` where that is more than `limit` bytes.
    mutating func rest(atMost limit: Int) -> [UInt8]? {
        shutdown(input, Int32(SHUT_WR))
        var rest: [UInt8] = []
        repeat {
            rest += buffer[place...]
            place = buffer.count
            if rest.count > limit { return nil }
        } while fill()
        return rest
    }

    /// Passes over the next `count` bytes of its output.
    mutating func skip(_ count: Int) {
        var rest = count
        while rest > buffer.count - place {
            rest -= buffer.count - place
            guard fill() else { return }
        }
        place += rest
    }

    /// Ends its input and waits for it: its exit status (-1 where a signal ended it) and what it wrote to standard error.
    consuming func finish() -> (status: Int32, errors: String) {
        shutdown(input, Int32(SHUT_WR))
        while fill() {}
        let status = Self.wait(for: process)
        process = -1
        lseek(errors, 0, SEEK_SET)
        var said: [UInt8] = []
        while case let more = Self.part(of: errors), !more.isEmpty { said += more }
        // The macros WIFEXITED and WEXITSTATUS.
        return (status & 0x7F == 0 ? (status >> 8) & 0xFF : -1, String(decoding: said, as: UTF8.self))
    }

    /// Reads on, in place of what was handed on; `false` at the end.
    private mutating func fill() -> Bool {
        buffer = Self.part(of: output)
        place = 0
        return !buffer.isEmpty
    }

    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    /// Both ends of a line to a program. Sockets rather than a pipe: sending to a program that is gone is an error then, and no signal that
    /// ends this process.
    private static func pair() -> [Int32] {
        var ends: [Int32] = [-1, -1]
        _ = unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
        return ends
    }

    private static func unnamedFile() -> Int32 {
        guard let file = unsafe tmpfile() else { return -1 }
        defer { unsafe fclose(file) }
        return fcntl(unsafe fileno(file), F_DUPFD_CLOEXEC, 0)
    }

    private static func part(of file: Int32) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: pipeSize) { target, initialized in
            var got = 0
            repeat { got = unsafe Glibc.read(file, target.baseAddress, pipeSize) } while got < 0 && errno == EINTR
            initialized = max(0, got)
        }
    }

    /// Runs a program with these three as its standard streams (posix_spawn(3)); -1 where that fails.
    private static func spawn(_ command: [String], _ streams: [Int32], _ isInOwnSession: Bool) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        guard unsafe posix_spawn_file_actions_init(&actions) == 0, unsafe posix_spawnattr_init(&attributes) == 0 else { return -1 }
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        for (number, descriptor) in streams.enumerated() { unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number)) }
        if isInOwnSession { unsafe posix_spawnattr_setflags(&attributes, newSession) }
        // Each argument is a copy of its own; the list ends with no argument.
        var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup(FileName.terminated($0)) } + [nil]
        defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
        var process: pid_t = -1
        let status = unsafe posix_spawnp(&process, arguments[0]!, &actions, &attributes, &arguments, environ)
        return status == 0 ? process : -1
    }
}
