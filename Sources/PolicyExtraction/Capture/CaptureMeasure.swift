import PolicyLanguage
import PolicyModel

/// What the verdict on a capture rests on, counted in the document's blocks.
struct CaptureMeasure {
    /// A block of so many bytes (about ten words) speaks in sentences; a shorter one is a title, button or menu entry.
    static let sentence = 60
    /// A page with more prose than this many bytes (about 500 words) is a text; walls and error pages never say so much.
    static let longText = 3000

    /// Bytes of all blocks.
    var bytes = 0
    /// Bytes of these that are of no Latin letters, or beyond them: of texts whose words nobody here knows.
    var foreign = 0
    /// Bytes of sentences in the body.
    var prose = 0
    /// Bytes of sentences in banners and dialogs that stand open.
    var overlay = 0
    /// Of the words of the body (of its sentences where the page is long), how many there are and how many are about the subject.
    var bodyWords = 0
    var bodySubject = 0
    /// How many prices stand in short blocks, as in a shop.
    var prices = 0
    /// Headings of the body, and how many of them have nothing below them.
    var headings = 0
    var emptyHeadings = 0
    /// The words of a page that is short enough to be no policy; empty for a longer one, which needs no look at them.
    var words = FoldedText()
    /// Of these, the words of buttons and labels that stand in no menu and no footer: what a page asks for, not what it speaks of.
    var lines = FoldedText()
    /// The words of the body's first heading.
    var title = FoldedText()
    /// Bytes of sentences that speak of cookies, in blocks of any region.
    var cookieProse = 0
    /// Of the first words of sentences, how many there were and how many are about the subject.
    var sampled = 0
    var subject = 0

    private static let most = 2000
    /// As many words of sentences as tell what a text is about.
    private static let sample = 800

    init(_ document: borrowing PolicyDocument) {
        for (index, block) in document.blocks.enumerated() {
            bytes += block.text.count
            if block.kind == .heading, block.region == .body {
                headings += 1
                if headings == 1 { title = FoldedText(document.text.span, block.text) }
                let isLast = index + 1 == document.blocks.count
                if isLast || document.blocks[index + 1].kind == .heading && document.blocks[index + 1].level <= block.level { emptyHeadings += 1 }
            }
            guard block.text.count >= Self.sentence else {
                if Self.holdsPrice(document.text[block.text]) { prices += 1 }
                continue
            }
            switch block.region {
            case .body: prose += block.text.count
            case .banner: overlay += block.text.count
            case .dialog: if block.state == .shown { overlay += block.text.count }
            case .navigation, .footer: break
            }
        }
        let isShort = prose + overlay <= Self.longText
        if isShort { foreign = document.text.count { $0 >= 0x80 } }
        for block in document.blocks {
            let isSentence = block.text.count >= Self.sentence
            guard isShort || (isSentence && sampled < Self.sample) else { continue }
            // What a person has not opened stands in nobody's way.
            guard block.region != .dialog || block.state == .shown else { continue }
            // What ends in a full stop is no button.
            let isLine = isShort && !isSentence && document.text[block.text].last != UInt8(ascii: ".") && block.kind != .heading && block.region != .navigation && block.region != .footer
            var isOfCookies = false
            var scanner = WordScanner(block.text)
            while let place = scanner.next(in: document.text.span) {
                if isShort, words.count < Self.most {
                    words.append(scanner.folded, place)
                    if isLine { lines.append(scanner.folded, place) }
                    if isSentence, !isOfCookies { isOfCookies = ChangeWords.isOfCookies(scanner.folded) }
                }
                guard isSentence || isShort, sampled < Self.sample else { continue }
                sampled += 1
                let isSubject = CaptureWords.isSubject(scanner.folded)
                if isSubject { subject += 1 }
                guard block.region == .body else { continue }
                bodyWords += 1
                if isSubject { bodySubject += 1 }
            }
            if isOfCookies { cookieProse += block.text.count }
        }
    }

    /// Whether a sum of money stands in a short text: `£7.40`, `12,50 €`.
    private static func holdsPrice(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 24, text.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return false }
        return text.contains(UInt8(ascii: "$")) || zip(text, text.dropFirst()).contains { $0 == 0xC2 && $1 == 0xA3 || $0 == 0x82 && $1 == 0xAC }
    }
}
