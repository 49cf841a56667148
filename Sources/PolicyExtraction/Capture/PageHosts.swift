import PolicyModel

/// The hosts that a page's address and the mail addresses in its text name.
struct PageHosts {
    /// Shorter parts of hosts stand in too many words.
    private static let shortestPart = 3
    /// Shorter labels are top domains and abbreviations.
    private static let shortestLabel = 4
    /// As many mail addresses as are looked at.
    private static let mostMails = 32

    private let page: [UInt8]?
    private let mails: [[UInt8]]
    /// The labels of each, without hyphens and without the last: "otter" of "mail.otter.example"; those of the page's address first.
    let labels: [[UInt8]]
    /// So many of the labels are of the page's address.
    let pageLabels: Int

    init(of document: borrowing PolicyDocument, in blocks: [Range<Int>]) {
        page = document.url?.split(separator: "/").dropFirst().first.map { Array($0.lowercased().utf8) }
        var mails: [[UInt8]] = []
        for block in blocks where mails.count < Self.mostMails && document.text[block].contains(UInt8(ascii: "@")) {
            for part in String(decoding: document.text[block], as: UTF8.self).split(separator: "@").dropFirst() {
                mails.append(Array(part.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.lowercased().utf8))
            }
        }
        self.mails = mails
        let own = page.map(Self.labels) ?? []
        labels = own + mails.flatMap(Self.labels)
        pageLabels = own.count
    }

    private static func labels(of host: [UInt8]) -> [[UInt8]] {
        host.split(separator: UInt8(ascii: ".")).dropLast().map { $0.filter { $0 != UInt8(ascii: "-") } }.filter { $0.count >= shortestLabel }
    }

    /// Whether one of the hosts has a word in it.
    func hold(_ word: [UInt8]) -> Bool {
        guard word.count >= Self.shortestPart else { return false }
        return ([page].compactMap(\.self) + mails).contains { ByteText.find(word, in: $0.span, $0.indices) != nil }
    }
}
