import PolicyDiff
import PolicyModel
import Testing

/// What a comparison tells first, and in which sentence.
@Suite struct HeadlineTests {
    private func headlines(_ old: String, _ new: String) -> [Headline] {
        let context = "# What we collect\nWe collect what you create, and what others say about it on our pages."
        let (before, after) = (DocumentBuilder.document("\(context)\n\(old)"), DocumentBuilder.document("\(context)\n\(new)"))
        let comparison = DocumentComparer.compare(old: before, new: after)
        ComparisonLaws.check(before, after, comparison)
        return comparison.headlines
    }

    @Test func `of sentences in other words the one with the most to say is shown`() {
        let old = "Jane buys a pair of shoes from a shoe shop of her town.\nWe show it to the people whom you chose for it."
        let new = "Jane buys a pair of shoes from a shoe store of her town.\nWe show it to everybody nearby, their employers and the press, whom you chose for it."
        let told = headlines(old, new)
        #expect(told.map(\.kind) == [.rewording] && told[0].count == 2)
        #expect(told[0].after.hasPrefix("We show it to everybody"))
    }

    @Test func `a sentence that came into a paragraph is new, not said in other words`() {
        let old = "We keep what you tell us for a year. Then we delete it from all our machines."
        let new = "We keep what you tell us for a year. Our partners in other towns receive a copy of everything. Then we delete it from all our machines."
        #expect(headlines(old, new).map(\.kind) == [.statementAdded])
        #expect(headlines(old, new)[0].after == "Our partners in other towns receive a copy of everything.")
        #expect(headlines(new, old).map(\.kind) == [.statementRemoved])
    }

    @Test func `a paragraph that went is told`() {
        let old = "We keep what you tell us for a year.\nOur partners in other towns receive a copy of everything."
        #expect(headlines(old, "We keep what you tell us for a year.").map(\.kind) == [.statementRemoved])
    }

    @Test(arguments: [
        "However, if you are signed in with an account of your school, what you say there will not be saved or stored.",
        "What you write there is not recorded by anybody.",
    ])
    func `a promise not to do something with information may have no we`(_ promise: String) {
        let kept = "Your talks are remembered with the date on which they took place."
        #expect(headlines("\(kept) \(promise)", kept).map(\.kind) == [.promiseRemoved])
    }

    @Test(arguments: [
        ("We analyse content, such as posts", "We analyze content like posts"),
        ("To improve our tools (e.g. translation), we read them", "To improve our tools, for instance translation we read them"),
    ])
    func `a value in another spelling is no other answer`(old: String, new: String) {
        func page(_ value: String) -> ScannedPage {
            ScannedPage(
                document: DocumentBuilder.document(value), findings: [], answers: [Answer(question: .aiUse, status: .stated, values: [value])])
        }
        #expect(DocumentComparer.compare(old: page(old), new: page(new)).answers.isEmpty)
        let other = DocumentComparer.compare(old: page(old), new: page(new + " of minors")).answers
        #expect(other.map(\.valuesArrived) == [[new + " of minors"]])
    }
}
