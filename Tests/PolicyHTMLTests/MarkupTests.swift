import PolicyHTML
import PolicyModel
import Testing

/// What libxml2 2.9 or a careless reader would lose, leak or join.
@Suite struct MarkupTests {
    @Test(arguments: [
        ("<p>a</p></body></html>b", "a|b"),
        ("a\0b<p\0>c</p>d", "ab|c|d"),
        ("a<!-->b", "ab"),
        ("a<!--->b", "ab"),
        ("a<!-- > -- x --!>b", "ab"),
        ("a<!-- x <p>y</p> -->b", "ab"),
        ("a<![if !IE]>b<![endif]>c", "abc"),
        ("a<![CDATA[b > c]]>d", "a c]]>d"),
        ("<?xml version=\"1.0\"?><html><body>a<![CDATA[b > c]]>d</body></html>", "ab > cd"),
        ("<?xml version=\"1.0\"?><html><head><script src=\"x\"/><title/></head><body>a</body></html>", "a"),
        ("a</ x>b</>c<?php echo 1 ?>d", "abcd"),
        ("1 < 2 <3 a<", "1 < 2 <3 a<"),
        ("&amp;&lt&copy;&eacute&hellip;&CounterClockwiseContourIntegral;&NotEqualTilde;", "&<©é…∳≂̸"),
        ("&notit; &notin; &nosuch; & &; &# &#x;", "¬it; ∉ &nosuch; & &; &# &#x;"),
        ("&#128;&#146;&#x96;&#0;&#xD800;&#x110000;&#99999999999;&#65", "€’–\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
        ("super<wbr>long wo&shy;rd", "superlong wo\u{AD}rd"),
        ("a<script>if (a<b) '</p>x'</script>b", "ab"),
        ("a<script><!-- <script> x </script> y --></script>b", "ab"),
        ("a<script><!-- x </script>b", "ab"),
        ("a<script><!--></script>b", "ab"),
        ("a<SCRIPT>x</scriptx></ScRiPt >b", "ab"),
        ("a<style>x<p>y</style >b<!-- <script> -->c", "abc"),
        ("<p title='<script>'>a</p>b", "a|b"),
        ("<title>a <b>&amp;</b></title>b<textarea><script>c</textarea>d", "a <b>&</b>|b|<script>c|d"),
        ("a<template>b<template>c</template>d<script>'</template>'</script></template>e", "ae"),
        ("<div><template shadowrootmode=open><p>a</p></template></div>b", "a|b"),
        ("a<svg><title>t</title><desc>u</desc><path d='m'/><text>b</text><text>c</text></svg>d", "a|b|c|d"),
        ("a<iframe><p>b</p></iframe>c<noframes>d</noframes>e", "a|ce"),
        ("<noscript>a</noscript><xmp>b<i>&amp;</xmp>c<plaintext>d</plaintext>", "a|b<i>&amp;|c|d</plaintext>"),
        ("<head><p>a<html lang=en><body><title>b</title>", "a|b"),
        ("<frameset><frame><noframes>x</noframes></frameset>a", "a"),
        ("\u{FEFF}<p>a", "a"),
        ("", ""), (" ", ""), ("<", "<"), ("</", "</"), ("&", "&"), ("<p", ""), ("<!--", ""), ("<a href='", ""),
    ])
    func textIsWholeAndInOrder(markup: String, runs: String) {
        #expect(read(markup).runs == runs)
    }

    @Test(arguments: [
        ("<p>a<div>b</div>c</p>d", "html(body(p(\"a\") div(\"b\") \"c\" p \"d\"))"),
        ("<ul><li>a<li>b</ul>c", "html(body(ul(li(\"a\") li(\"b\")) \"c\"))"),
        ("<table><tr><td>a<td>b<tr><th>c</table>", "html(body(table(tr(td(\"a\") td(\"b\")) tr(th(\"c\")))))"),
        ("<p>a<br>b</br>c", "html(body(p(\"a\" br \"b\" br \"c\")))"),
        ("<section><center>a</center><o:p>b</o:p></section>", "html(body(section(div(\"a\") other(\"b\"))))"),
        ("<div/>a", "html(body(div(\"a\")))"),
        ("<details><summary>a</summary>b</details>", "html(body(details(summary(\"a\") \"b\")))"),
    ])
    func structureIsThatOfABrowser(markup: String, outline: String) {
        #expect(read(markup).outline == outline)
    }

    @Test(arguments: [
        ("<a href=\"?a=1&copy=2&amp;b=3&eacute;\">", HTMLAttribute.href, "?a=1&copy=2&b=3é"),
        ("<a HREF=x/ href=y>", .href, "x/"),
        ("<a href = 'a b' >", .href, "a b"),
        ("<a data-x='>' href=\"a>b\">", .href, "a>b"),
        ("<a aria-labelledby=q>", .ariaLabelledby, "q"),
        ("<input required>", .required, ""),
        ("<a href=\"&#x6A;avascript:x\0\">", .href, "javascript:x"),
        ("text<html lang=fr>", .lang, "fr"),
    ])
    func attributesAreRead(markup: String, name: HTMLAttribute, value: String) throws {
        let tree = read(markup)
        let node = try #require(tree.nodes.indices.first { tree.range(of: name, at: $0) != nil })
        #expect(tree.value(of: name, at: node) == value)
    }

    @Test func offsetsAreThoseOfThePage() throws {
        let page = "\u{FEFF}<p><!-- skipped --><b>one</b><script>x</script> &amp; two<h2 class=\"c\">three</h2>"
        let tree = read(page)
        let bytes = Array(page.utf8)
        for (run, start) in [("one", "one"), (" & two", " &amp; two"), ("three", "three")] {
            let node = try #require(tree.nodes.first { $0.tag == .text && tree.string($0) == run })
            let tail = bytes[Int(node.offset)...]
            #expect(tail.starts(with: start.utf8) || run == " & two" && tail.starts(with: " &amp;".utf8))
        }
        let heading = try #require(tree.nodes.first { $0.tag == .h2 })
        #expect(bytes[..<Int(heading.offset)].reversed().starts(with: "<h2 class=\"c\">".utf8.reversed()))
    }

    @Test func everyCutOfAPageIsRead() {
        let page = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Terms &amp; more</title><style>p{}</style>
            <script>var a = "<!-- <script>";</script></head><body class='x'><!-- note --><p>One &eacute; <b>two</b>
            <table><tr><td>3<td>4</table><textarea>5</textarea><svg><path d="m"/></svg><template>6</template></body></html>
            """
        let bytes = Array(page.utf8)
        let whole = read(bytes).nodes.count
        for end in bytes.indices {
            let tree = read(Array(bytes[..<end]))
            #expect(tree.nodes.count <= whole + 2)
            #expect(tree.nodes.allSatisfy { Int($0.end) <= tree.nodes.count })
        }
    }
}
