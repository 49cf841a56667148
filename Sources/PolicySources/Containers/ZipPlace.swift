/// Where the bytes of a zip archive are. Each reader begins anew; none copies them.
enum ZipPlace {
    /// In a file of so many bytes, read piece by piece.
    case file(String, Int)
    /// In memory, as where the archive came out of another one.
    case memory(HeldBytes)

    /// In bytes.
    var size: Int {
        switch self {
        case .file(_, let size): size
        case .memory(let bytes): unsafe bytes.buffer.count
        }
    }
}
