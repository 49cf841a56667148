import PolicyHTML
import PolicyLanguage
import PolicyModel

/// Tells whether a page is the text it was saved for, by how much it says, about what, and in which part of the page.
enum CaptureJudge {
    /// Fewer words than this cannot hold a statement on anything.
    private static let fewestWords = 25
    /// The same for a text that says in its heading what it is, or speaks of the subject throughout.
    private static let fewestNamedWords = 12
    /// A longer heading is a sentence, and names nothing.
    private static let longestTitle = 5
    /// A page of more bytes than this without words is scripts waiting to run; a smaller one is simply empty.
    private static let shellBytes = 1500

    /// Bytes of sentences in the body: a wall has fewer, whatever it asks for.
    private static let text = 1200
    /// The same for a request to log in, a check for robots, or an error.
    private static let shortText = 700
    /// Bytes of a text that is no note, in scripts that write without spaces between words, too.
    private static let fewestBytes = 300
    /// Fewer headings without text below them are no page whose text is missing.
    private static let fewestHeadings = 6
    /// So many prices make a shop.
    private static let shop = 3

    /// The verdict on `document`; `pageBytes` is how far the page's markup reaches, `asksForScripts` what its `noscript` says, `ending` how its file ends.
    static func judge(
        _ document: borrowing PolicyDocument, pageBytes: Int, asksForScripts: Bool, hasFields: Bool, ending: HTMLTree.Ending
    ) -> Capture {
        let measure = CaptureMeasure(document)
        if measure.bytes == 0 {
            return pageBytes > shellBytes || asksForScripts
                ? Capture(.shell, reason: "The page is a script shell: it has no words of its own.")
                : Capture(.empty, reason: "The page has no words.")
        }
        if measure.prose + measure.overlay <= CaptureMeasure.longText,
            let failure = failure(measure, asksForScripts: asksForScripts, hasFields: hasFields, pageBytes: pageBytes)
        {
            return failure
        }
        if measure.headings >= fewestHeadings, measure.emptyHeadings * 4 >= measure.headings * 3, measure.prose < 40 * measure.headings {
            return Capture(.shell, reason: "The page has \(measure.headings) headings, but not the text that belongs below them.")
        }
        if isOffSubject(measure) {
            return Capture(.notAPolicy, reason: "The text is hardly about personal information, rights or terms.")
        }
        if RepeatedText.isDoubled(document) {
            return Capture(.doubled, reason: "The whole text stands in the page twice.")
        }
        if CutText.isCut(document, ending: ending) {
            return Capture(.partial, reason: "The text breaks off in the middle of a sentence.")
        }
        return Capture(.ok)
    }

    private static func failure(
        _ measure: CaptureMeasure, asksForScripts: Bool, hasFields: Bool, pageBytes: Int
    ) -> Capture? {
        let words = measure.words
        let isBare = measure.prose < 300
        let isNamed = isNamed(measure)
        // A text on the subject in the body is what the page was saved for, whatever stands before it.
        let isDocument = measure.bodySubject * 12 >= measure.bodyWords || measure.headings - measure.emptyHeadings >= 3
        let speaks = measure.prose >= 300 && isDocument || measure.prose >= text
        let isText = speaks || measure.prose >= shortText
        if CaptureWords.botWall.distinct(in: words) > 0, !isText {
            return Capture(.wall, reason: "A check for robots stands where the text should be.")
        }
        if CaptureWords.errorPage.distinct(in: words) > 0, words.count < 200, !hasFields, !isText,
            !isNamed || CaptureWords.errorPage.distinct(in: measure.lines) > 0
        {
            return Capture(.errorPage, reason: "The page reports an error instead of showing the text.")
        }
        if asksForCookies(measure, speaks: speaks, isNamed: isNamed, hasFields: hasFields) {
            return Capture(.wall, reason: "A request to accept cookies stands where the text should be.")
        }
        if CaptureWords.ageWall.distinct(in: words) > 0, isBare, !hasFields || CaptureWords.ageWall.distinct(in: measure.title) > 0,
            !isNamed || CaptureWords.ageWall.distinct(in: measure.lines) > 0
        {
            return Capture(.wall, reason: "A question for the visitor's age stands where the text should be.")
        }
        // Where there are sentences, one that explains how to log in is no request for it.
        if CaptureWords.loginWall.distinct(in: words) > 1, !isText, !hasFields,
            measure.prose < CaptureMeasure.sentence || CaptureWords.loginWall.distinct(in: measure.lines) > (isNamed ? 1 : 0)
        {
            return Capture(.wall, reason: "A request to log in stands where the text should be.")
        }
        if CaptureWords.scriptNeeded.distinct(in: words) > 0 || asksForScripts, isBare {
            return Capture(.shell, reason: "The page is a script shell: it asks for JavaScript and shows no text.")
        }
        let isOnSubject = measure.prose >= CaptureMeasure.sentence && measure.bodySubject * 10 >= measure.bodyWords
        let fewest = isOnSubject || isNamed && measure.prose >= CaptureMeasure.sentence ? fewestNamedWords : fewestWords
        if words.count < fewest, measure.prose < fewestBytes, !hasFields {
            return pageBytes > 20 * shellBytes
                ? Capture(.shell, reason: "The page is a script shell: it has only \(Self.count(words.count)) of its own.")
                : Capture(.notAPolicy, reason: "The page has only \(Self.count(words.count)).")
        }
        return nil
    }

    /// Whether a page is a request to accept cookies: it says little else, and has buttons for it.
    private static func asksForCookies(_ measure: CaptureMeasure, speaks: Bool, isNamed: Bool, hasFields: Bool) -> Bool {
        let cookies = CaptureWords.cookieWall.distinct(in: measure.words)
        guard cookies > 0, !hasFields || cookies > 1 else { return false }
        let buttons = CaptureWords.cookieWall.distinct(in: measure.lines)
        if measure.overlay > measure.prose, !speaks { return true }
        // A policy on cookies speaks of the buttons, and has none.
        if measure.prose < 300 { return buttons > 0 || !isNamed }
        guard !hasFields, !isNamed else { return false }
        // "Go on with ads or subscribe": no policy asks for that, however much it says of data.
        if cookies > 3, measure.prose < shortText { return true }
        let title = CaptureWords.cookieWall.distinct(in: measure.title) > 0 ? 1 : 0
        return buttons + title > 1 && measure.prose < text && measure.prose - min(measure.prose, measure.cookieProse) < 300
    }

    /// Whether the first heading says that the page is a policy or terms.
    private static func isNamed(_ measure: CaptureMeasure) -> Bool {
        guard measure.title.count > 0, measure.title.count <= longestTitle else { return false }
        let all = 0..<measure.title.count
        return KindWords.policy.isAny(in: measure.title, all) || KindWords.terms.isAny(in: measure.title, all)
    }

    private static func count(_ words: Int) -> String { words == 1 ? "1 word" : "\(words) words" }

    /// Whether fewer than one word in fifty of the sentences is about the subject, where any text on it has one in ten. Of a text of some
    /// length that proves nothing, unless it sells something: rules and guidelines speak of all there is.
    private static func isOffSubject(_ measure: CaptureMeasure) -> Bool {
        // Menus and footers speak of privacy on every page.
        let (words, subject) = measure.bodyWords > 0 ? (measure.bodyWords, measure.bodySubject) : (measure.sampled, measure.subject)
        guard measure.sampled >= fewestWords, subject * 50 < words, measure.foreign * 2 < measure.bytes, !isNamed(measure) else { return false }
        return measure.prose < text || measure.prices >= shop || CaptureWords.elsewhere.distinct(in: measure.words) > 1
    }
}
