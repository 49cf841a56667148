import CChildProcess

/// Another program while it runs: what it is sent and what it answers. It is waited for when the value ends.
struct ChildProcess: ~Copyable {
    private let number: Int32

    private init(number: Int32) {
        self.number = number
    }

    deinit {
        _ = child_finish(number)
        while child_error_get(number) >= 0 {}
    }

    /// Starts a program with its arguments, without a shell; `nil` where it cannot be started.
    static func start(_ command: [String]) -> ChildProcess? {
        // A NUL would end an argument early and start another one.
        guard command.allSatisfy({ !$0.utf8.contains(0) }) else { return nil }
        for argument in command {
            for byte in argument.utf8 { child_argument_put(byte) }
            child_argument_put(0)
        }
        let number = child_start()
        return number < 0 ? nil : ChildProcess(number: number)
    }

    /// Sends a line; `false` where the program does not read it any more.
    mutating func send(line: String) -> Bool {
        for byte in line.utf8 { child_input_put(number, byte) }
        child_input_put(number, UInt8(ascii: "\n"))
        return child_input_send(number) == 0
    }

    /// The next line of its output without its end; `nil` after the last one.
    mutating func line() -> String? {
        var bytes: [UInt8] = []
        while true {
            let byte = child_output_get(number)
            if byte == Int32(UInt8(ascii: "\n")) || (byte < 0 && !bytes.isEmpty) { break }
            guard byte >= 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The next `count` bytes of its output; `nil` where there are not so many.
    mutating func bytes(_ count: Int) -> [UInt8]? {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = unsafe child_output_read(number, buffer.baseAddress, count)
        }
        return bytes.count == count ? bytes : nil
    }

    /// Passes over the next `count` bytes of its output.
    mutating func skip(_ count: Int) {
        for _ in 0..<count where child_output_get(number) < 0 { return }
    }

    /// Ends its input and waits for it: its exit status (-1 where a signal ended it) and what it wrote to standard error.
    consuming func finish() -> (status: Int32, errors: String) {
        let status = child_finish(number)
        var errors: [UInt8] = []
        while true {
            let byte = child_error_get(number)
            guard byte >= 0 else { break }
            errors.append(UInt8(truncatingIfNeeded: byte))
        }
        discard self
        return (status, String(decoding: errors, as: UTF8.self))
    }
}
