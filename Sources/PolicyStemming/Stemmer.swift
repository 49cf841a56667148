internal import CSnowball

/// A Snowball stemmer of one language: the only owner of its C object, and the only place that touches it.
///
/// A stemmer keeps state, so it belongs to one task; make one per worker.
@safe package struct Stemmer: ~Copyable {
    private let handle: OpaquePointer

    /// The stemmer of a language, by its ISO 639-1 code, or `nil` where Snowball has none.
    package init?(language: String) {
        // UTF-8 is the encoding that libstemmer takes for a null pointer.
        guard let handle = unsafe language.withCString({ unsafe sb_stemmer_new($0, nil) }) else { return nil }
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe sb_stemmer_delete(handle)
    }

    /// The stem of a lower-case word in UTF-8; the word itself where memory runs out.
    package mutating func stem(_ word: [UInt8]) -> [UInt8] {
        guard !word.isEmpty, let length = Int32(exactly: word.count) else { return word }
        return unsafe word.withUnsafeBufferPointer { bytes in
            // The result belongs to the stemmer and holds until its next call, so it is copied here.
            guard let stem = unsafe sb_stemmer_stem(handle, bytes.baseAddress, length) else { return word }
            return unsafe Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
        }
    }
}
