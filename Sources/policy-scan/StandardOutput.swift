import Glibc

/// The process's standard output.
enum StandardOutput {
    /// Writes all bytes. A pipe that nobody reads ends the process in silence, and of a terminal that went away nobody need be told.
    static func write(_ bytes: [UInt8]) throws {
        guard let failure = DescriptorBytes.write(bytes, to: STDOUT_FILENO) else { return }
        // A terminal that is gone is a device still, and no terminal any more (tty_ioctl(4)): all that it answers is EIO.
        if failure == EIO { throw ExitStatus.notDone }
        throw Problem(place: "standard output", "the report could not be written whole")
    }
}
