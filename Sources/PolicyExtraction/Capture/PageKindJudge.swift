import PolicyLanguage
import PolicyModel

/// Tells what a page is, by its title, its address, what it asks for and how it speaks.
enum PageKindJudge {
    /// A form says less than this beside its fields, in bytes of sentences.
    private static let longestForm = 4_000
    /// A page that explains how something is done is shorter than this, in bytes of text.
    private static let longestHelp = 20_000
    /// A title of more words is a headline.
    private static let longestTitle = 12
    /// So many words with which others are quoted make a report.
    private static let fewestReports = 3
    /// As many words of sentences as tell how a text speaks.
    private static let sample = 1_500

    static func kind(of document: borrowing PolicyDocument) -> PageKind? {
        let names = names(of: document)
        if isForm(document, names) { return .form }
        if names.contains(where: { $0.count <= longestTitle && begins(KindWords.policy, $0) && !begins(KindWords.help, $0) }) { return .policy }
        let isShort = document.text.count <= longestHelp
        if isShort, hasPath(["help", "support", "hc", "faq"], document) { return .help }
        if hasPath(["news", "article", "articles", "story", "stories", "blog", "magazine"], document) { return .article }
        if reports(in: document) >= fewestReports { return .article }
        for name in names {
            if isShort, begins(KindWords.help, name) { return .help }
            // A headline speaks of policies and terms; a title begins with what it is.
            let says = name.count <= longestTitle ? holds : begins
            if says(KindWords.terms, name), !says(KindWords.policy, name) { return .terms }
            if says(KindWords.policy, name) { return .policy }
        }
        if names.contains(where: { holds(KindWords.policy, $0) }) { return .policy }
        let speech = speech(of: document)
        guard speech.isOnSubject else { return .other }
        return speech.isOwn ? .policy : .article
    }

    /// Whether a page asks for more than it says, and calls itself a form or says little else.
    private static func isForm(_ document: borrowing PolicyDocument, _ names: [FoldedText]) -> Bool {
        guard document.fields.count >= 2, document.fields.contains(where: { $0.kind != "checkbox" }) else { return false }
        let prose = document.blocks.reduce(0) { sum, block in
            sum + (block.region == .body && block.text.count >= CaptureMeasure.sentence ? block.text.count : 0)
        }
        guard prose <= longestForm else { return false }
        return names.contains { holds(KindWords.form, $0) } || prose < CaptureMeasure.longText / 2
    }

    /// The words of the first heading and of the title.
    private static func names(of document: borrowing PolicyDocument) -> [FoldedText] {
        var names: [FoldedText] = []
        if let heading = document.blocks.first(where: { $0.kind == .heading && $0.region == .body }) {
            names.append(FoldedText(document.text.span, heading.text))
        }
        if let title = document.title { names.append(FoldedText(title)) }
        // A text without headings has its title as its first line.
        if names.isEmpty, let first = document.blocks.first(where: { $0.region == .body }), first.text.count <= CaptureMeasure.sentence {
            names.append(FoldedText(document.text.span, first.text))
        }
        return names
    }

    private static func holds(_ phrases: PhraseList, _ name: FoldedText) -> Bool { phrases.isAny(in: name, 0..<name.count) }

    /// Whether a name begins with one of some phrases, or has it behind one word.
    private static func begins(_ phrases: PhraseList, _ name: FoldedText) -> Bool {
        phrases.isAny(in: name, 0..<min(name.count, 3))
    }

    /// Whether the page's address has one of some folders.
    private static func hasPath(_ folders: [String], _ document: borrowing PolicyDocument) -> Bool {
        guard let url = document.url else { return false }
        return url.lowercased().split(separator: "/").dropFirst(2).dropLast().contains { folders.contains(String($0)) }
    }

    private static func reports(in document: borrowing PolicyDocument) -> Int {
        var words = FoldedText()
        for block in document.blocks where block.region == .body && block.text.count >= CaptureMeasure.sentence {
            var scanner = WordScanner(block.text)
            while words.count < sample, let place = scanner.next(in: document.text.span) { words.append(scanner.folded, place) }
        }
        return KindWords.reporting.distinct(in: words)
    }

    /// How a text without a telling name speaks: whether of people's information, as policies do, and whether its writers speak of themselves,
    /// as reporters do not.
    private static func speech(of document: borrowing PolicyDocument) -> (isOnSubject: Bool, isOwn: Bool) {
        var (count, subject, own) = (0, 0, 0)
        for block in document.blocks where block.region == .body && block.text.count >= CaptureMeasure.sentence && count < sample {
            var scanner = WordScanner(block.text)
            while scanner.next(in: document.text.span) != nil {
                count += 1
                if CaptureWords.isSubject(scanner.folded) { subject += 1 }
                if KindWords.isOwn(scanner.folded) { own += 1 }
            }
        }
        return (count > 0 && subject * 16 >= count, own > 0)
    }
}
