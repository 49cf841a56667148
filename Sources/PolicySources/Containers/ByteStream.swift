import Glibc

/// The bytes of a file or of memory in order, decompressed where gzip compressed them; no more of them is held than was asked for.
final class ByteStream {
    /// Why there are no more bytes.
    enum End {
        case whole
        /// The file cannot be read on, or what compressed it broke off.
        case damaged
        case bomb
    }

    private static let chunk = 1 << 18

    /// `nil` while there may be more bytes.
    private(set) var end: End?
    /// An open file; -1 for memory.
    private let descriptor: Int32
    /// What of the file was read and not decompressed; of memory all that is left.
    private var raw: ArraySlice<UInt8>
    private let inflation: Inflation?
    /// Whether a compressed piece has begun that did not end.
    private var isInPiece = false
    private var expansion = Expansion()
    private var ready: [UInt8] = []
    private var place = 0

    init(_ bytes: [UInt8]) {
        descriptor = -1
        raw = bytes[...]
        inflation = bytes.starts(with: Inflated.mark) ? Inflation(.gzip) : nil
    }

    /// What comes on standard input, as it comes and as it is.
    static func standardInput() -> ByteStream { ByteStream(descriptor: dup(STDIN_FILENO)) }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        raw = []
        inflation = nil
    }

    /// `nil` where the file cannot be read.
    init?(file path: String) {
        descriptor = unsafe open(FileName.terminated(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        raw = []
        guard descriptor >= 0, let first = Self.chunk(of: descriptor) else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
        raw = first[...]
        inflation = first.starts(with: Inflated.mark) ? Inflation(.gzip) : nil
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The next line with its end, or what there is of it before the end of the bytes; `nil` there, and where it is longer than `limit`.
    func line(atMost limit: Int) -> [UInt8]? {
        var line: [UInt8] = []
        while line.count < limit {
            if place == ready.count, !fill() { break }
            let part = ready[place..<min(ready.count, place + limit - line.count)]
            if let found = part.firstIndex(of: UInt8(ascii: "\n")) {
                line += part[...found]
                place = found + 1
                return line
            }
            line += part
            place = part.endIndex
        }
        return line.isEmpty || line.count >= limit ? nil : line
    }

    /// Passes over what is left of a line.
    func skipLine() {
        while place < ready.count || fill() {
            if let found = ready[place...].firstIndex(of: UInt8(ascii: "\n")) {
                place = found + 1
                return
            }
            place = ready.count
        }
    }

    /// The next bytes; fewer only where there are no more.
    func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, place < ready.count || fill() {
            let part = ready[place..<min(ready.count, place + count - bytes.count)]
            bytes += part
            place = part.endIndex
        }
        return bytes
    }

    /// Passes over bytes; `false` where there are not so many.
    func skip(_ count: Int) -> Bool {
        var left = count
        while left > 0 {
            if place == ready.count, !fill() { return false }
            let part = min(left, ready.count - place)
            place += part
            left -= part
        }
        return true
    }

    /// Makes more bytes ready in place of those that were handed on; `false` at the end.
    private func fill() -> Bool {
        ready.removeAll(keepingCapacity: true)
        place = 0
        while end == nil, ready.isEmpty {
            if raw.isEmpty, !refill() {
                end = end ?? (isInPiece ? .damaged : .whole)
            } else if let inflation {
                inflate(with: inflation)
            } else {
                ready = Array(raw.prefix(Self.chunk))
                raw = raw.dropFirst(Self.chunk)
            }
        }
        return !ready.isEmpty
    }

    private func inflate(with inflation: Inflation) {
        isInPiece = true
        let (status, taken) = inflation.step(raw, into: &ready)
        raw = raw.dropFirst(taken)
        expansion.packed += taken
        expansion.unpacked += ready.count
        if expansion.isBomb {
            end = .bomb
            ready = []
        } else if status == .damaged {
            end = .damaged
        } else if status == .end {
            isInPiece = false
            if raw.isEmpty { _ = refill() }
            // Anything but another piece is filling.
            if raw.first == Inflated.mark[0] { inflation.restart() } else { end = .whole }
        }
    }

    private func refill() -> Bool {
        guard descriptor >= 0 else { return false }
        guard let next = Self.chunk(of: descriptor) else {
            end = .damaged
            return false
        }
        raw = next[...]
        return !raw.isEmpty
    }

    /// The next bytes of a file, none at its end; `nil` where it cannot be read.
    private static func chunk(of file: Int32) -> [UInt8]? {
        var hasFailed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
            var got = 0
            repeat { got = unsafe Glibc.read(file, buffer.baseAddress, chunk) } while got < 0 && errno == EINTR
            hasFailed = got < 0
            initialized = max(0, got)
        }
        return hasFailed ? nil : bytes
    }
}
