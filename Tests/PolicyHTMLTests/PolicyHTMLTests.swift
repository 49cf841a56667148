import PolicyHTML
import PolicyModel
import Testing

@Test func readsTextAndAttributesInOrder() throws {
    let page = SavedPage(
        path: "p", bytes: Array("<!DOCTYPE html><p id=a>On&eacute; <b>two</b> thr\u{e9}e</p><p>four".utf8), format: .html)
    let tree = PageReader().read(page)
    #expect(String(decoding: tree.text, as: UTF8.self).contains("thr\u{e9}e"))
    let paragraph = try #require(tree.nodes.firstIndex { $0.tag == .p })
    #expect(tree.value(of: .id, at: paragraph) == "a")
}
