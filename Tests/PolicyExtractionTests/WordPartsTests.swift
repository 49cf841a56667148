import PolicyModel
import Testing

/// Words that stand apart on the screen stand apart in their block.
@Suite struct WordPartsTests {
    static let cases: [(html: String, text: String)] = [
        ("<p>listings<svg><path d='M0'/></svg>Your</p>", "listings Your"),
        ("<p>desk<img src='a.png' alt=''>wait</p>", "desk wait"),
        ("<p>meter<input name='m'>reason</p>", "meter reason"),
        ("<p><a href='/t'>terms</a><a href='/p'>privacy</a></p>", "terms privacy"),
        ("<p><a href='/p'>pri</a><a href='/p'>vacy</a></p>", "privacy"),
        ("<p><span>Last updated</span><span>14 May 2025</span></p>", "Last updated 14 May 2025"),
        ("<p><b>Effective:</b><time>14 May 2025</time></p>", "Effective: 14 May 2025"),
        ("<p><span>W</span>e use it</p>", "We use it"),
        ("<p>CO<sub>2</sub> and H<sub>2</sub>O</p>", "CO2 and H2O"),
        ("<p>May 2025<sup>1</sup> and 30<sup><a href='#n12'>12</a></sup> days</p>", "May 2025¹ and 30¹² days"),
        ("<p>the 14<sup>th</sup>, le 1<sup>er</sup></p>", "the 14th, le 1er"),
        ("<p>ten years<sup>*</sup></p>", "ten years *"),
    ]

    @Test(arguments: cases)
    func `words are not joined`(_ html: String, _ text: String) {
        #expect(blocks(html) == [text])
    }

    @Test func `a picture alone in a cell is read`() {
        let table = "<table><tr><th>Data</th><th>AI</th></tr><tr><td>Posts <img alt='An icon'></td><td><img src='n.svg' alt='No'></td></tr></table>"
        #expect(blocks(table) == ["Data", "AI", "Posts", "No"])
        #expect(blocks("<p><img alt='A padlock'></p><p>We <img alt='✗'> share</p>") == ["We ✗ share"])
    }

    @Test func `lines of preformatted text are lines`() {
        let text = "<pre>YOUR CHOICES\n\n  You have the right to\n  object at any time.\n\nCONTACT\n</pre>"
        #expect(blocks(text) == ["YOUR CHOICES", "You have the right to object at any time.", "CONTACT"])
    }
}
