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
    /// Bytes of sentences in the body.
    var prose = 0
    /// Bytes of sentences in banners and dialogs.
    var overlay = 0
    /// The words of a page that is short enough to be no policy; empty for a longer one, which needs no look at them.
    var words = FoldedText()
    /// Of the first words of sentences, how many there were and how many are about the subject.
    var sampled = 0
    var subject = 0

    private static let most = 2000
    /// As many words of sentences as tell what a text is about.
    private static let sample = 800

    init(_ document: borrowing PolicyDocument) {
        for block in document.blocks {
            bytes += block.text.count
            guard block.text.count >= Self.sentence else { continue }
            switch block.region {
            case .body: prose += block.text.count
            case .banner, .dialog: overlay += block.text.count
            case .navigation, .footer: break
            }
        }
        let isShort = prose + overlay <= Self.longText
        for block in document.blocks {
            let isSentence = block.text.count >= Self.sentence
            guard isShort || (isSentence && sampled < Self.sample) else { continue }
            var scanner = WordScanner(block.text)
            while let place = scanner.next(in: document.text.span) {
                if isShort, words.count < Self.most { words.append(scanner.folded, place) }
                guard isSentence || isShort, sampled < Self.sample else { continue }
                sampled += 1
                if CaptureWords.isSubject(scanner.folded) { subject += 1 }
            }
        }
    }
}
