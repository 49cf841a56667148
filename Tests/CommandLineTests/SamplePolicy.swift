/// A policy as its captures show it, with what a test wants to be different.
enum SamplePolicy {
    static let wall = "<html><head><title>Log in</title></head><body><form><input name=email><input type=password name=pass>"
        + "<button>Log in</button></form><p>You must log in to continue.</p></body></html>"

    static func page(
        date: String = "January 1, 2024", use: String = "We may use your posts to improve our services.", markup: String = "p",
        link: String = "https://example.com/object", extra: String = ""
    ) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>Example Privacy Policy</title></head><body><main>
        <h1>Privacy Policy</h1><p>Effective \(date)</p>
        <h2>What information we collect</h2>
        <\(markup) class="a">We collect the information that you provide when you use our products, and information about your device. \
        This privacy policy explains how Example Ltd collects, uses and shares personal data, and which rights you have.</\(markup)>
        <h2>How we use your information</h2>
        <p>\(use)</p><p>We use cookies and personal data to provide, personalise and protect our services for everyone.</p>
        <h2>Your rights</h2>
        <p>You have the right to access, rectify and erase your personal data.</p>
        <p>You can <a href="\(link)">object to the processing of your information</a> at any time.</p>
        \(extra)
        <h2>How to contact us</h2><p>Write to Example Ltd, 1 Sample Street, Dublin, if you have questions about this policy.</p>
        </main></body></html>
        """
    }
}
