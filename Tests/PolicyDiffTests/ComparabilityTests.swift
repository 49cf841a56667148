import PolicyDiff
import PolicyModel
import Testing

@Suite struct ComparabilityTests {
    private let european = "# Contact\nThe data controller responsible for your information is Example Ireland Limited. It belongs to Example, Inc."
    private let american = "# Contact\nWrite to Example, Inc. in California. Example, Inc. answers you."

    @Test func variantSwitch() {
        let comparison = DocumentComparer.compare(old: DocumentBuilder.document(european), new: DocumentBuilder.document(american))
        #expect(comparison.obstacles == [.controller(old: "Example Ireland Limited", new: "Example, Inc")])
        #expect(!comparison.isSameVariant)
    }

    @Test func anotherSpellingOfTheSameController() {
        let comparison = DocumentComparer.compare(
            old: DocumentBuilder.document("The data controller is Example Ireland Ltd."),
            new: DocumentBuilder.document("The data controller is EXAMPLE Ireland Limited."))
        #expect(comparison.isSameVariant)
    }

    @Test func languageSwitch() {
        let comparison = DocumentComparer.compare(
            old: DocumentBuilder.document("We use it.", language: "en"), new: DocumentBuilder.document("Nous l’utilisons.", language: "fr"))
        #expect(comparison.obstacles == [.language(old: "en", new: "fr")])
    }

    @Test func rightsTextOfAnotherRegion() {
        let european = "We rely on legitimate interests.\nThe legal basis is a contract.\nLegal bases are listed here."
        let comparison = DocumentComparer.compare(
            old: DocumentBuilder.document(european), new: DocumentBuilder.document("Residents of California have rights."))
        #expect(comparison.obstacles.count == 1 && !comparison.isSameVariant)
    }

    @Test(arguments: [
        (CaptureStatus.ok, CaptureStatus.wall, [Incomparability.newFailed(.wall)]), (.errorPage, .ok, [.oldFailed(.errorPage)]),
        (.ok, .partial, [.newPartial]), (.partial, .partial, [.oldPartial, .newPartial]), (.ok, .doubled, []),
    ])
    func captures(old: CaptureStatus, new: CaptureStatus, obstacles: [Incomparability]) {
        let comparison = DocumentComparer.compare(
            old: DocumentBuilder.document("We use it.", status: old), new: DocumentBuilder.document("We use it.", status: new))
        #expect(comparison.obstacles == obstacles)
    }
}
