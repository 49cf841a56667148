import PolicyModel

/// What an archive of the Mozilla Archive Format says of a page in it (`index.rdf`, http://maf.mozdev.org/maff-specification.html).
enum ScrapbookRecord {
    /// The address and the time that a record states, each `nil` where it states none.
    static func read(_ record: [UInt8]) -> (address: String?, time: String?, title: String?) {
        (
            value("originalurl", in: record).flatMap { $0.hasPrefix("http") ? $0 : nil },
            value("archivetime", in: record).flatMap(MessageDate.iso), value("title", in: record)
        )
    }

    /// The `RDF:resource` of `<MAF:name …/>`.
    private static func value(_ name: String, in record: [UInt8]) -> String? {
        guard let tag = record.firstRange(of: Array("MAF:\(name)".utf8)) else { return nil }
        let rest = record[tag.upperBound...].prefix { $0 != UInt8(ascii: ">") }
        guard let mark = rest.firstRange(of: Array("resource=\"".utf8)) else { return nil }
        let text = String(decoding: rest[mark.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(text) { text, reference in
            text.split(separator: reference.0, omittingEmptySubsequences: false).joined(separator: reference.1)
        }
    }
}
