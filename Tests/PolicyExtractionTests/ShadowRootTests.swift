import PolicyModel
import Testing

/// Shadow roots that a page brings along, read in the order and place in which a browser shows their words.
@Suite struct ShadowRootTests {
    static let cases: [(html: String, texts: [String])] = [
        ("<x-a>R<p>light</p><template shadowrootmode=open><p>one</p><slot></slot><p>two</p></template></x-a>", ["one", "R", "light", "two"]),
        ("<x-a><template shadowrootmode=open><slot name=b></slot><p>mid</p><slot name=a></slot></template><p slot=a>A</p><p slot=b>B</p></x-a>", ["B", "mid", "A"]),
        ("<x-a><template shadowrootmode=closed><p>Hi <slot name=n>nobody</slot>!</p></template><b slot=n>Ann</b></x-a>", ["Hi Ann!"]),
        ("<x-a><template shadowrootmode=open><p>Hi <slot name=n>nobody</slot>!</p></template></x-a>", ["Hi nobody!"]),
        ("<x-a><template shadowrootmode=open><slot name=n>1</slot> <slot name=n>2</slot></template><b slot=n>Ann</b></x-a>", ["Ann 2"]),
        // What one host holds goes on to the slot of another.
        ("<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open>(<slot></slot>)</template><slot></slot></x-b></template>go on</x-a>", ["(go on)"]),
        ("<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open><slot name=t></slot></template><slot name=u slot=t></slot></x-b></template><i slot=u>U</i></x-a>", ["U"]),
        // A host in what another one holds.
        ("<x-a><template shadowrootmode=open><p>a</p><slot></slot></template><x-b><template shadowrootmode=open><p>b</p><slot></slot></template><p>c</p></x-b></x-a>", ["a", "b", "c"]),
        ("<div><template shadowrootmode=open><ul><slot></slot></ul></template><li>x</li><li>y</li></div><p>z</p>", ["x", "y", "z"]),
        ("<p>a</p><slot>b</slot><p>c</p>", ["a", "b", "c"]),
        ("<p>a</p><template><p>no</p><slot></slot></template><p>c</p>", ["a", "c"]),
    ]

    @Test(arguments: cases)
    func `words stand where their slot does`(_ html: String, _ texts: [String]) {
        #expect(blocks(html) == texts)
    }

    @Test func `what finds no slot is not seen, and counted`() {
        let page = document(
            "<p>Before.</p><x-a><template shadowrootmode=open><p>Shown.</p></template><p>We never sell your data to anybody at all.</p></x-a><p>After.</p>")
        #expect(page.blocks.indices.map(page.text(of:)) == ["Before.", "Shown.", "After."])
        #expect(page.notices.contains { $0.kind == .hidden && $0.message.contains("9 words") })
    }

    @Test func `places in the file are those of the words`() {
        let page = document("<x-a><template shadowrootmode=open><p>one</p><slot></slot><p>two</p></template><p>light</p></x-a>")
        #expect(page.blocks.indices.map { page.filePlace(of: $0)?.offset } == [38, 82, 61])
    }
}
