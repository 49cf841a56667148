/// Whether two addresses lead to the same place.
///
/// What does not decide that: http or https, a slash at the end, the order of parameters, parameters of one visit (session, signature, expiry,
/// random values), a redirecting page in between, keys that hide an e-mail address, the numbers of anchors and notes, and whether the
/// address of the page is written before a path.
enum LinkTarget {
    static func leadsAlike(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        let (one, other) = (Parts(first), Parts(second))
        if one == other { return true }
        // A place in the page itself: what stands there is compared by its words.
        if first.hasPrefix("#"), second.hasPrefix("#") { return true }
        guard one.hasSameParameters(as: other), one.fragment == other.fragment else { return false }
        if one.host.isEmpty != other.host.isEmpty { return one.isWithin(other) || other.isWithin(one) }
        return one.host == other.host && one.path == other.path
    }

    /// Names of parameters that tell one visit from another, as they stand in addresses in small letters.
    private static let visits: Set<Substring> = [
        "sid", "sess", "session", "sessionid", "session_id", "jsessionid", "phpsessid", "aspsessionid", "token", "access_token", "auth", "sig",
        "signature", "expires", "expiry", "exp", "x-amz-signature", "x-amz-date", "x-amz-expires", "x-amz-credential", "x-amz-algorithm",
        "x-amz-signedheaders", "x-amz-security-token", "awsaccesskeyid", "key-pair-id", "hdnea", "hmac", "nonce", "ts", "timestamp",
        "cb", "cachebuster", "rnd", "rand", "random", "_", "_t", "hash", "oh", "oe", "_nc_ht", "_nc_cat", "_nc_ohc", "_nc_gid", "_nc_sid", "ccb",
        "stid", "visitid", "visit_id", "trackingid", "trk", "click_id", "clickid", "gclsrc", "psid", "ref", "src",
    ]
    /// Names of parameters in which redirecting pages carry the address they lead to.
    private static let carriers: Set<Substring> = ["to", "u", "url", "target", "dest", "destination", "goto", "link", "q", "redirect", "redirect_url", "r", "out"]
    /// Bytes from which on a value of letters and digits mixed is taken for a token.
    private static let longestValue = 20

    private struct Parts: Equatable {
        var host = ""
        var path = ""
        /// `name=value`, sorted, without those of a visit.
        var parameters: [String] = []
        /// Without digits: anchors are numbered.
        var fragment = ""

        init(_ address: String, depth: Int = 0) {
            var rest = address[...]
            if let mark = rest.firstIndex(of: "#") {
                fragment = String(rest[rest.index(after: mark)...].filter { !$0.isNumber })
                // A directive marks words of the page; it is no place in it.
                if let directive = fragment.firstRange(of: ":~:") { fragment = String(fragment[..<directive.lowerBound]) }
                rest = rest[..<mark]
            }
            var query: Substring = ""
            if let mark = rest.firstIndex(of: "?") {
                query = rest[rest.index(after: mark)...]
                rest = rest[..<mark]
            }
            if let colon = rest.firstRange(of: "://") {
                rest = rest[colon.upperBound...]
                let end = rest.firstIndex(of: "/") ?? rest.endIndex
                host = rest[..<end].lowercased()
                if host.hasPrefix("www.") { host = String(host.dropFirst(4)) }
                rest = rest[end...]
            }
            if let session = rest.firstRange(of: ";jsessionid=") { rest = rest[..<session.lowerBound] }
            // An archive's copy is a copy of what it names.
            if depth == 0, rest.hasPrefix("/web/"), let inner = address.firstRange(of: "/http") {
                self = Self(String(address[address.index(after: inner.lowerBound)...]), depth: 1)
                return
            }
            for index in ["/index.html", "/index.htm", "/index.php"] where rest.hasSuffix(index) { rest = rest.dropLast(index.count) }
            path = LinkTarget.decoded(rest.hasSuffix("/") ? rest.dropLast() : rest)
            if path.hasPrefix("/cdn-cgi/l/email-protection") { (path, fragment) = ("/cdn-cgi/l/email-protection", "") }
            let pairs = query.split(separator: "&").map { pair in
                let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (name: sides[0], value: sides.count > 1 ? sides[1] : "")
            }
            if depth == 0, !host.isEmpty {
                for pair in pairs where carriers.contains(Substring(pair.name.lowercased())) {
                    let inner = LinkTarget.decoded(pair.value)
                    if inner.hasPrefix("https://") || inner.hasPrefix("http://") {
                        self = Self(inner, depth: 1)
                        return
                    }
                }
            }
            parameters = pairs.filter { !visits.contains(Substring($0.name.lowercased())) && !LinkTarget.isToken($0.value) }
                .map { "\($0.name)=\(LinkTarget.decoded($0.value))" }.sorted()
        }

        /// Whether the parameters are the same, aside from values that a counter or a chance made: the same letters around other digits.
        func hasSameParameters(as other: Self) -> Bool {
            parameters == other.parameters
                || (parameters.count == other.parameters.count && zip(parameters, other.parameters).allSatisfy { $0 == $1 || LinkTarget.isCounted($0, $1) })
        }

        /// Whether this address without a host may be the other one.
        func isWithin(_ other: Self) -> Bool {
            guard host.isEmpty, !other.host.isEmpty, !path.isEmpty else { return false }
            return path.hasPrefix("/") ? path == other.path : other.path.hasSuffix("/" + path)
        }
    }

    /// Whether an address says that people object or opt out where it leads.
    static func namesObjection(_ address: String) -> Bool {
        let address = address.lowercased()
        return ["opt-out", "optout", "opt_out", "objection"].contains { address.contains($0) }
    }

    /// Whether two parameters are the same letters around other digits ("gen173-173"), as no name of a form or page is.
    private static func isCounted(_ one: String, _ other: String) -> Bool {
        func shape(_ text: String) -> [UInt8] { text.utf8.filter { $0 &- UInt8(ascii: "0") >= 10 } }
        func value(_ text: String) -> Substring { text.drop { $0 != "=" }.dropFirst() }
        let digits = value(one).utf8.count { $0 &- UInt8(ascii: "0") < 10 }
        return shape(one) == shape(other) && digits >= 4 && value(one).contains { $0.isLetter }
    }

    /// Whether a value is long and mixes letters and digits as no word does.
    private static func isToken(_ value: Substring) -> Bool {
        guard value.utf8.count >= longestValue, value.utf8.allSatisfy({ $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") }) else { return false }
        let digits = value.utf8.count { $0 &- UInt8(ascii: "0") < 10 }
        return digits >= 4 && digits < value.utf8.count
    }

    /// A value with its escapes resolved; as it is where they are broken.
    private static func decoded(_ value: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = value.utf8[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(Substring(rest.dropFirst().prefix(2))), radix: 16), rest.count >= 3 {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
