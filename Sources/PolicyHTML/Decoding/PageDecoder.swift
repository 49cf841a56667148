import PolicyModel

/// Decides the encoding of a page and decodes it: byte-order mark, then the pattern of UTF-16, then what the page declares as far as its
/// bytes bear it out, then the bytes alone. Labels mean what they mean in browsers (the Encoding Standard).
enum PageDecoder {
    /// The page as valid UTF-8; every byte that stands for no character becomes U+FFFD under a notice. `charset` is what was recorded beside the
    /// bytes, and wins over what they say themselves (the HTML Standard, section 13.2.3.2).
    static func decode(_ bytes: [UInt8], isMarkup: Bool, charset: String? = nil) -> DecodedPage {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return unicode(bytes, start: 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), isBigEndian: true) }
        if let isBigEndian = wideOrder(bytes) {
            var page = wide(bytes[...], isBigEndian: isBigEndian)
            page.notices.insert(
                Notice(.encoding, "The page has no byte-order mark; its bytes look like \(page.encoding) and were read so."), at: 0)
            return page
        }
        if let what = BinaryFormat.name(of: bytes) {
            return DecodedPage(
                bytes: [], encoding: "utf-8",
                notices: [Notice(.encoding, "This is \(what), not a page of text; nothing of it was read.")])
        }
        let recorded = charset.map { $0.lowercased().filter { !$0.isWhitespace } }.flatMap { $0.isEmpty ? nil : $0 }
        let declared = recorded ?? (isMarkup ? DeclaredEncoding.label(in: bytes) : nil)
        let mix = ByteMix(bytes)
        guard let declared else { return undeclared(bytes, mix) }
        return asDeclared(bytes, declared, mix)
    }

    private static func undeclared(_ bytes: [UInt8], _ mix: ByteMix) -> DecodedPage {
        if mix.isUTF8 { return DecodedPage(bytes: bytes, encoding: "utf-8", sources: []) }
        if mix.isLikelyUTF8 { return unicode(bytes) }
        return narrow(
            bytes, .windows1252, notice: "The page does not say which encoding it is in, and it is not UTF-8; it was read as windows-1252.")
    }

    private static func asDeclared(_ bytes: [UInt8], _ label: String, _ mix: ByteMix) -> DecodedPage {
        // As browsers do: UTF-16 cannot be declared by ASCII letters.
        if ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"].contains(label) {
            if mix.isUTF8 { return DecodedPage(bytes: bytes, encoding: "utf-8", sources: []) }
            if mix.isLikelyUTF8 { return unicode(bytes) }
            return narrow(
                bytes, .windows1252,
                notice: "The page says that it is in \(label), but its bytes are not; it was read as windows-1252.")
        }
        if let decoder = SingleByteDecoder(label: label) {
            guard mix.isUTF8, bytes.contains(where: { $0 > 0x7F }) else { return narrow(bytes, decoder, notice: nil) }
            return unicode(
                bytes, notice: "The page says that it is in \(label), but its bytes are UTF-8 throughout; it was read so.")
        }
        if let (text, undecodable, name) = MultiByteDecoder.decode(bytes, label: label),
            !mix.isUTF8 || bytes.allSatisfy({ $0 < 0x80 })
        {
            return DecodedPage(bytes: text, encoding: name, notices: lost(undecodable, name))
        }
        var page = undeclared(bytes, mix)
        page.notices.insert(
            Notice(
                .encoding,
                "The page says that it is in \"\(label.prefix(40))\", which its bytes are not or nobody knows; "
                    + "it was read as \(page.encoding)."),
            at: 0)
        return page
    }

    private static func lost(_ count: Int, _ encoding: String) -> [Notice] {
        if count == 0 { return [] }
        return [
            Notice(
                .encoding,
                "\(count) places in the page are no \(encoding) text; each was replaced by the character U+FFFD.")
        ]
    }

    private static func narrow(_ bytes: [UInt8], _ decoder: SingleByteDecoder, notice: String?) -> DecodedPage {
        let (text, undecodable, steps) = decoder.decode(bytes[...])
        return DecodedPage(
            bytes: text, encoding: decoder.name,
            notices: (notice.map { [Notice(.encoding, $0)] } ?? []) + lost(undecodable, decoder.name), sources: [steps])
    }

    private static func unicode(_ bytes: [UInt8], start: Int = 0, notice: String? = nil) -> DecodedPage {
        let notices = notice.map { [Notice(.encoding, $0)] } ?? []
        guard var invalid = UTF8Check.firstInvalid(in: bytes, from: start) else {
            return DecodedPage(bytes: bytes, start: start, encoding: "utf-8", notices: notices, sources: [])
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 64)
        var place = start
        var undecodable = 0
        var steps: [SourceMap.Step] = []
        while true {
            steps.append(SourceMap.Step(copy: text.count, original: place))
            text.append(contentsOf: bytes[place..<invalid.lowerBound])
            steps.append(SourceMap.Step(copy: text.count, original: invalid.lowerBound, isReplacement: true))
            text.append(contentsOf: UInt8.replacement)
            undecodable += 1
            place = invalid.upperBound
            guard let next = UTF8Check.firstInvalid(in: bytes, from: place) else { break }
            invalid = next
        }
        steps.append(SourceMap.Step(copy: text.count, original: place))
        text.append(contentsOf: bytes[place...])
        return DecodedPage(bytes: text, encoding: "utf-8", notices: notices + lost(undecodable, "utf-8"), sources: [steps])
    }

    /// Whether a page without a mark is UTF-16, by its first bytes: in text of Latin letters every other byte is zero.
    private static func wideOrder(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(512)
        guard head.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in head.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let many = head.count * 3 / 8
        if zeros.odd > many, zeros.even <= head.count / 32 { return false }
        if zeros.even > many, zeros.odd <= head.count / 32 { return true }
        return nil
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> DecodedPage {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var undecodable = bytes.count.isMultiple(of: 2) ? 0 : 1
        var pending: UInt32?
        var index = bytes.startIndex
        func append(_ value: UInt32) {
            let scalar = Unicode.Scalar(value)
            if scalar == nil { undecodable += 1 }
            text.append(contentsOf: scalar.flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter)
        }
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
            let unit = isBigEndian ? first << 8 | second : second << 8 | first
            index += 2
            if let high = pending {
                pending = nil
                if unit & 0xFC00 == 0xDC00 {
                    append(0x1_0000 + (high & 0x3FF) << 10 + unit & 0x3FF)
                    continue
                }
                append(high)
            }
            if unit & 0xFC00 == 0xD800 { pending = unit } else { append(unit) }
        }
        if let pending { append(pending) }
        if index < bytes.endIndex { text.append(contentsOf: UInt8.replacement) }
        let encoding = isBigEndian ? "utf-16be" : "utf-16le"
        return DecodedPage(bytes: text, encoding: encoding, notices: lost(undecodable, encoding))
    }
}

extension UInt8 {
    /// U+FFFD, REPLACEMENT CHARACTER, in UTF-8.
    fileprivate static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
