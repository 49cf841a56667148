import PolicyModel

/// The pages of a web archive (WARC, ISO 28500), compressed or not: each HTML response, with its address and time.
final class WARCPages: PageArchive {
    /// What a file in this format begins with, after decompression.
    static let mark = Array("WARC/".utf8)
    private static let longestLine = 65_536
    private static let mostLines = 1_000
    private static let pageTypes = ["text/html", "application/xhtml+xml"]

    private let name: String
    private let stream: ByteStream
    private let limit: Int
    private let most: Int
    private var count = 0
    /// Bytes of the record's block that were not read.
    private var left = 0
    private var isOver = false
    /// Whether the page that was handed out last breaks off with the archive.
    private var isCut = false
    private var payloads = RecentPayloads()

    /// `limit` is the largest page to read, in bytes, and `most` how many pages.
    init(_ name: String, _ stream: ByteStream, pageLimit limit: Int, most: Int) {
        self.name = name
        self.stream = stream
        self.limit = limit
        self.most = most
    }

    func next() throws(PageError) -> SavedPage? {
        while !isOver {
            guard let header = try nextHeader() else { break }
            guard let page = try page(of: header) else { continue }
            count += 1
            guard count <= most else {
                isOver = true
                throw PageError(
                    path: name, problem: "holds more than \(most) pages; those after were not read", remedy: "raise the limit with --max-files")
            }
            return page
        }
        if count == 0, !isOver {
            isOver = true
            throw PageError(path: name, problem: "is a web archive without a page in it", isOtherFormat: true)
        }
        isOver = true
        return nil
    }

    /// The header of the next record; `nil` at the end.
    private func nextHeader() throws(PageError) -> HeaderFields? {
        guard !isCut, stream.skip(left) else { throw brokenOff() }
        left = 0
        var line: [UInt8]
        repeat {
            guard let next = stream.line(atMost: Self.longestLine) else {
                if stream.end == .whole { return nil }
                throw brokenOff()
            }
            line = next
        } while line.allSatisfy { $0 <= 0x20 }
        guard line.starts(with: Self.mark), let lines = lines(within: .max), let length = HeaderFields(lines)["content-length"].flatMap({ Int($0) }),
            length >= 0
        else { throw brokenOff() }
        left = length
        return HeaderFields(lines)
    }

    /// The lines up to the next empty one, without their ends; `nil` where there are none such in so many bytes.
    private func lines(within most: Int) -> [[UInt8]]? {
        var lines: [[UInt8]] = []
        var read = 0
        while read < most, lines.count < Self.mostLines, let line = stream.line(atMost: min(Self.longestLine - 1, most - read) + 1) {
            read += line.count
            if most < .max { left -= line.count }
            let text = line.reversed().drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            if text.isEmpty { return lines }
            lines.append(text.reversed())
        }
        return nil
    }

    private func brokenOff() -> PageError {
        isOver = true
        if stream.end == .bomb {
            return PageError(path: name, problem: "becomes far larger than any web archive when decompressed; it was read no further")
        }
        return PageError(
            path: name, problem: count == 0 ? "is a web archive that is damaged or cut off" : "is damaged or cut off after \(count) pages, which were read")
    }

    /// The page of a record; `nil` where it is none.
    private func page(of record: HeaderFields) throws(PageError) -> SavedPage? {
        let type = record["warc-type"]?.lowercased()
        let address = (record["warc-target-uri"] ?? "").split { "<>".contains($0) }.joined()
        guard ["response", "resource", "revisit"].contains(type), address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
        var header = record
        if type != "resource" {
            guard record.word(of: "content-type") == "application/http" || record["content-type"] == nil else { return nil }
            // A record that says only that a page was there again need not hold more.
            let lines = lines(within: left) ?? []
            header = HeaderFields(lines.dropFirst())
            if type == "response" {
                guard let line = lines.first, let status = Self.status(of: line), status >= 200, status != 204, !(300..<400).contains(status)
                else { return nil }
            }
        }
        guard header.word(of: "content-type").map(Self.pageTypes.contains) ?? true else { return nil }
        if type == "revisit" { return try revisit(record, address, header) }
        guard left <= limit else { throw problem("is larger than \(limit) bytes and was not read", record, address, "raise the limit with --max-bytes") }
        let wanted = left
        let body = stream.bytes(wanted)
        left = 0
        var payload: [UInt8]
        switch HTTPBody.plain(body, header, atMost: limit) {
        case .bytes(let bytes): payload = bytes
        case .unread(let coding):
            throw problem(
                "is compressed by \(coding), which is not read", record, address, "have the crawler ask for gzip, or decompress the records")
        case .tooLarge: throw problem("is larger than \(limit) bytes when decompressed and was not read", record, address, "raise the limit with --max-bytes")
        case .damaged: throw problem("is compressed and damaged or cut off", record, address, nil)
        }
        if header["content-type"] == nil, FormatSniffer().isPage(Array(payload.prefix(FormatSniffer.window))) == false { return nil }
        let charset = header.parameter("charset", of: "content-type")
        payloads.keep(payload, charset, of: record, at: address)
        var page = page(of: record, at: address, payload, charset)
        if body.count < wanted {
            isCut = true
            page.notices.append(Notice(.limit, "The web archive breaks off in this page; what comes after was not saved."))
        } else if let reason = record["warc-truncated"] {
            page.notices.append(Notice(.limit, "The crawler did not save all of this page (\(reason.prefix(40)))."))
        }
        return page
    }

    private func page(of record: HeaderFields, at address: String, _ bytes: [UInt8], _ charset: String?) -> SavedPage {
        SavedPage(
            path: entry(record, address), bytes: bytes, format: .html, captured: time(of: record)?.text, url: address, isFile: false,
            charset: charset)
    }

    /// The page of a record that says that what an earlier one holds was there again.
    private func revisit(_ record: HeaderFields, _ address: String, _ header: HeaderFields) throws(PageError) -> SavedPage? {
        if let payload = payloads.payload(of: record, at: address) { return page(of: record, at: address, payload.bytes, payload.charset) }
        // An image was there again, too.
        guard header["content-type"] != nil else { return nil }
        throw problem(
            "is a record that refers to an earlier one, which is not in the archive before it", record, address,
            "read the archive that holds the first copy")
    }

    private func time(of record: HeaderFields) -> CaptureTime? { record["warc-date"].flatMap { CaptureTime(firstIn: Array($0.utf8)) } }

    /// The name of a page in the archive, as the Wayback Machine writes one: the digits of its time, then its address.
    private func entry(_ record: HeaderFields, _ address: String) -> String {
        let digits = time(of: record).map { String($0.text.filter(\.isNumber).prefix(14)) + "/" } ?? ""
        return "\(name)!/\(digits)\(address)"
    }

    private func problem(_ text: String, _ record: HeaderFields, _ address: String, _ remedy: String?) -> PageError {
        PageError(path: entry(record, address), problem: text, remedy: remedy)
    }

    /// The status of `HTTP/1.1 200 OK`.
    private static func status(of line: [UInt8]) -> Int? {
        guard line.starts(with: "HTTP/".utf8) else { return nil }
        let words = line.split(separator: UInt8(ascii: " "))
        return words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) : nil
    }
}
