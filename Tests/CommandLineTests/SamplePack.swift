/// A rule pack of the tests' own, so that they do not change when the built-in packs learn.
enum SamplePack {
    static let text = """
        pack: en.sample
        language: en
        topic: right-to-object
        rules:
          - id: en.obj.right.sample
            title: The sample right is stated
            concept: obj.right
            severity: medium
            explanation: The page states the sample right.
            source: "Sample Act, Article 1"
            match:
              - "zebra right"
            examples:
              match:
                - "You have the «zebra right» here."
              clear:
                - "A zebra is on the right."

        """

    /// With an example that does not come out.
    static let failing = text.replacing("A zebra is on the right.", with: "The zebra right.")

    /// With a key that is not known.
    static let broken = text.replacing("title:", with: "titel:")

    static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Privacy Policy</title></head><body><h1>Privacy Policy</h1>
        <p>This privacy policy says what personal information we collect, how we use your information, and which rights you have.
        We collect your name, your e-mail address and the pages you visit. We share information with partners who work for us.</p>
        <h2>Your rights</h2><p>You have the zebra right. You may ask us for a copy of your personal data at any time.</p>
        <p>If you have questions about this policy, write to our data protection officer.</p></body></html>
        """
}
