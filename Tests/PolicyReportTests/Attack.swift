/// What somebody might write into a page, a file name or an archive to make a report act.
struct Attack: Sendable, CustomStringConvertible {
    var text: String

    var description: String { HostileText.shown(text) }

    /// Markup of Markdown and HTML, wherever it is read.
    static let markup = [
        "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "<svg/onload=alert(1)>", "<a href=javascript:alert(1)>x</a>",
        "<iframe srcdoc='<script>1</script>'>", "<!-- comment -->", "<!--", "-->", "<![CDATA[x]]>", "<?php x ?>", "<!DOCTYPE x>", "</blockquote></table>",
        "<details open><summary>x</summary>", "</details>", "<style>*{display:none}</style>", "<math><mi//xlink:href=\"data:x\">", "<plaintext>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;img src=x&#62;", "&NewLine;# x", "&#x3c;b&#x3e;", "&amp;lt;b&amp;gt;",
        "[click](javascript:alert(1))", "[click](https://e.example/)", "[click][ref]", "[ref]: https://e.example/", "![x](https://e.example/x.png)",
        "![x](data:image/svg+xml,x)", "[![x](https://e.example/a.png)](https://e.example/)", "<https://e.example/>", "<a@e.example>", "[^1]", "[^1]: note",
        "**bold**", "__bold__", "*it*", "_it_", "~~gone~~", "~gone~", "`code`", "``` js", "~~~", "`", "``", "\\`x\\`", "\\", "\\\\", "a\\|b", "\\<b>",
        "# heading", "###### h", "=====", "-----", "- item", "* item", "+ item", "1. one", "2) two", "- [ ] task", "- [x] done", "> quote", "> [!WARNING]",
        "| a | b |", "|---|---|", "||", "    indented", "***", "___", "$x^2$", "$$x$$", "$`x`$", "H~2~O", "x^2^", "==mark==", ":::note", "{{ x }}", "${{ x }}",
        "{% raw %}", "=cmd|' /C calc'!A0", "a\nb", "a\r\n# b", "a\u{2028}b", "a\u{85}- b", "\t# x", "a  \nb", "a\\\nb",
    ]

    /// What GitHub or GitLab turn into links, images or notifications by themselves.
    static let references = [
        "@everyone", "@octo-cat", "@org/team", "(@x)", "x@y", "a.@b", "@@x", "@-x", "@_x", "#1", "#123", "(#4)", "x#5", "owner/repo#6", "o-r.g/re_po#7",
        "##8", "###9", "GH-10", "gh-11", "GL-12", "(GH-13)", "xGH-14", "!15", "group/project!16", "$17", "&18", "%19", "%\"mile stone\"", "~20", "~bug",
        "~\"two words\"", "^alert#21", "[issue:22]", "[work_item:g/p/23]", "[vulnerability:24]", "*iteration:\"x\"", "[[page]]", "[[_TOC_]]", "[TOC]",
        "GHSA-jfh8-c2jp-5v3q", "ghsa-jfh8-c2jp-5v3q", "CVE-2021-44228", "cve-2021-44228", "(CVE-2021-44228)",
        "16c999e8c71134401a78d4d46435517b2271d6ac", "16C999E8C71134401A78D4D46435517B2271D6AC", "1234567890123456789012345678901234567890", "16c999e",
        "o/r@16c999e8c71134401a78d4d46435517b2271d6ac", "16c999e...1a78d4d", "x@e.example", "a.b+c_d-e@e-x.example", "x@localhost", "x@[127.0.0.1]",
        "x@xn--e1afmkfd.example", "x@e_x.example", "x@-e.example", "x@e.example.", "x@почта.example", "mailto:x@e.example", "MAILTO:x@e.example",
        "xmpp:x@e.example", "xmpp:x@e.example/bin@x", "mailto:x", "http://e.example", "https://e.example/a_(b)?c=d&e=f#g", "HTTPS://E.EXAMPLE", "ftp://e.example",
        "javascript://e.example/%0aalert(1)", "vscode://x", "http://1.2.3.4", "http://[::1]/", "www.e.example", "WWW.E.EXAMPLE", "(www.e.example)", "xwww.e.example",
        "https://github.com/o/r/issues/25", "https://e.example|x", "https://e.example`x`", "x@e|y", "@a|@b", "@a`@b`", "`@a", "@a`", "|@a|", ":smile:", ":+1:", "a:100:b",
        "{+ new +}", "[- old -]", "[+ new +]", "{- old -}", "/close", "/assign @x", "@dependabot merge", "\u{200B}@x", "@\u{200B}x", "#\u{2060}26", "GH\u{FEFF}-27",
        "http:/\u{200B}/e.example", "x\u{AD}@e.example", "ww\u{200D}w.e.example", "@\u{202E}x", "http:\u{34F}//e.example", "@*x*", "#*28*", "*@*x", "@<b>x</b>", "@&#120;", "&#64;x", "&commat;x",
        "\\@x", "\\#29", "ht\\tp://e.example", "https&colon;//e.example", "https://e.example/" + String(repeating: "x", count: 3_000),
    ]

    /// What runners of CI jobs, terminals and readers of feeds obey.
    static let orders = [
        "::error::x", "::set-output name=a::b", "  ::warning file=a,line=1::x", "::add-mask::x", "::stop-commands::x", ":::x::", "::group::", "##[error]x", "##[group]",
        "##vso[task.setvariable variable=a]b", "##vso[task.complete result=Failed;]", "##VSO[build.addbuildtag]x", "##teamcity[blockOpened name='x']", "x ##vso[task.logissue type=error;]x",
        "###[error]x", "a ##[debug]x", "\u{200B}::error::x", ":\u{200B}:error::x", "#\u{2060}#vso[task.x]y", "\n::error::x", "a\n##vso[task.x]y", "\u{1B}[31m::error::x",
        "##vso[task.x]@y", "##[error]@x", "words so that a line of sixty columns ends here ::error::x ::error::y ::error::z ::error::q ::notice::r",
        "\u{1B}]0;title\u{7}", "\u{1B}[2J", "\u{9B}31m", "\u{1B}]8;;http://e.example\u{1B}\\x", "\u{8}\u{8}\u{8}", "\rover", "\u{202E}txet", "\u{2067}x\u{2069}", "\u{E0041}\u{E0042}",
        "section_start:1:x\r\u{1B}[0K", "z\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "]]>", "\u{FFFE}", "\u{0}",
    ]

    static let all = (markup + lenient + references + orders + values).map(Attack.init)
}
