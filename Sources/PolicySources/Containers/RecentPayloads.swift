/// The bodies of pages that later records of a web archive may say were there again. Bounded: those that were read first are given up first.
struct RecentPayloads {
    /// Bytes that are kept.
    private static let most = 64 << 20

    private var payloads: [String: (bytes: [UInt8], charset: String?)] = [:]
    /// Their names, the oldest first.
    private var names: [String] = []
    private var size = 0

    /// Keeps a body by what the record calls it: its digest and its own name; and by its address, where it is the latest.
    mutating func keep(_ bytes: [UInt8], _ charset: String?, of record: HeaderFields, at address: String) {
        for name in [record["warc-payload-digest"], record["warc-record-id"], address].compactMap(\.self) {
            if let old = payloads.updateValue((bytes, charset), forKey: name) { size -= old.bytes.count } else { names.append(name) }
            size += bytes.count
        }
        var given = 0
        while size > Self.most, given < names.count {
            size -= payloads.removeValue(forKey: names[given])?.bytes.count ?? 0
            given += 1
        }
        names.removeFirst(given)
    }

    /// What a record says was there again: what it names, or where a server said so the latest from its address (WARC 1.1, section 6.7.2).
    func payload(of record: HeaderFields, at address: String) -> (bytes: [UInt8], charset: String?)? {
        let isUnmodified = record["warc-profile"]?.contains("server-not-modified") == true
        return [record["warc-refers-to"], record["warc-payload-digest"], isUnmodified ? address : nil].lazy.compactMap(\.self)
            .compactMap { payloads[$0] }.first
    }
}
