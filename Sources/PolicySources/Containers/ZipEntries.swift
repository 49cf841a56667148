import CArchive
import Glibc

/// The entries of a zip archive in their order, through libarchive; of its formats zip alone, so that no hostile file chooses another.
@safe final class ZipEntries {
    /// An entry by its name in the archive.
    struct Entry {
        var name: String
        var isFile: Bool
        var isEncrypted: Bool
    }

    /// What reading an entry came to.
    enum Content {
        case bytes([UInt8])
        case tooLarge
        case damaged
        case bomb
    }

    private static let step = 1 << 18
    /// `AE_IFREG` (archive_entry.h).
    private static let file: mode_t = 0o100000
    /// How much of a file is read at once.
    private static let block = 65_536
    /// Held for as long as the archive is read.
    private let place: ZipPlace
    private let archive: OpaquePointer
    private let names: locale_t?
    private var expansion: Expansion
    /// Whether the list of entries breaks off.
    private(set) var isDamaged = false

    /// `nil` where there is no zip archive.
    init?(_ place: ZipPlace) {
        guard let archive = unsafe archive_read_new() else { return nil }
        self.place = place
        unsafe self.archive = archive
        unsafe names = locale_of_names()
        expansion = Expansion(packed: place.size)
        guard unsafe archive_read_support_format_zip(archive) == ARCHIVE_OK else { return nil }
        let status =
            switch place {
            case .file(let path, _): unsafe archive_read_open_filename(archive, FileName.terminated(path), Self.block)
            case .memory(let bytes): unsafe archive_read_open_memory(archive, bytes.buffer.baseAddress, bytes.buffer.count)
            }
        guard status == ARCHIVE_OK else { return nil }
    }

    deinit {
        unsafe archive_read_free(archive)
        if let names = unsafe names { unsafe freelocale(names) }
    }

    /// The next entry; `nil` after the last one, and where the list breaks off.
    func next() -> Entry? {
        let before = unsafe names.map { unsafe uselocale($0) }
        defer { if let before = unsafe before { unsafe uselocale(before) } }
        var entry: OpaquePointer?
        let status = unsafe archive_read_next_header(archive, &entry)
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry = unsafe entry else {
            isDamaged = status != ARCHIVE_EOF
            return nil
        }
        let name = unsafe archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
        return Entry(
            name: unsafe name.map { unsafe String(cString: $0) } ?? "",
            isFile: unsafe archive_entry_filetype(entry) == Self.file,
            isEncrypted: unsafe archive_entry_is_data_encrypted(entry) == 1)
    }

    /// What the entry that was handed out last holds.
    func content(atMost limit: Int) -> Content {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: Self.step)
        while true {
            let got = unsafe buffer.withUnsafeMutableBytes { unsafe archive_read_data(archive, $0.baseAddress, $0.count) }
            if got == 0 { return .bytes(bytes) }
            guard got > 0 else { return .damaged }
            bytes += buffer[..<got]
            expansion.unpacked += got
            if expansion.isBomb { return .bomb }
            if bytes.count > limit { return .tooLarge }
        }
    }
}
