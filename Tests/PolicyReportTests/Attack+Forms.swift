extension Attack {
    /// Markup that only a lenient parser, or one that reads twice, takes for any.
    static let lenient = [
        "<img src=`x`onerror=alert(1)>", "<img/src/onerror=alert(1)>", "<IMG SRC=x OnErRoR=alert(1)>", "<img src=x onerror\n=alert(1)>", "<image href=x>", "<video><source onerror=alert(1)>",
        "<audio src=x onerror=alert(1)>", "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>", "<select autofocus onfocus=alert(1)>", "<marquee onstart=alert(1)>",
        "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><button>x</button></form>", "<button formaction=javascript:alert(1)>x</button>",
        "<base href=https://e.example/>", "<meta http-equiv=refresh content='0;url=https://e.example/'>", "<link rel=stylesheet href=https://e.example/x.css>", "<noscript><p title=\"</noscript><img src=x>\">",
        "<svg><style><img src=x></style></svg>", "<math><mtext><table><mglyph><style><img src=x>", "<table background=javascript:alert(1)>", "<td><a href=x>y</td>", "<template><script>1</script></template>",
        "<textarea></textarea><script>1</script>", "</title><script>1</script>", "</script><script>1</script>", "</style><script>1</script>", "</textarea><img src=x>", "</code></pre><img src=x>", "</td></tr></table><img src=x>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=&#106;avascript:alert(1)>x</a>", "<a href='vbscript:x'>x</a>", "<a href=data:text/html,x>x</a>", "<a href=//e.example>x</a>", "<a style=position:fixed;inset:0>x</a>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"><script>1</script>", "'><script>1</script>", "`><script>1</script>", "x onmouseover=alert(1) y", "\u{FF1C}script\u{FF1E}1\u{FF1C}/script\u{FF1E}", "<\u{0}script>1</script>",
        "<!--[if IE]><img src=x><![endif]-->", "<!--><img src=x>-->", "<!---><img src=x>", "<![CDATA[><img src=x>]]>", "<?xml version=\"1.0\"?><x/>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;&lt;&#0;&#x110000;",
        "[x](<javascript:alert(1)>)", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))", "[x](data:text/html;base64,x)", "[x](//e.example)", "[x](https://e.example/ \"onmouseover=alert(1)\")", "[x]: <https://e.example/>",
        "![x](https://e.example/x.png \"t\")", "![][x]", "[x]()", "[](https://e.example/)", "<https://e.example/\u{202E}gpj.exe>", "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<mailto:x@e.example>",
        "[a](https://e.example/)[b](https://e.example/)", "*[x](https://e.example/)*", "`` ` ``", "`<img src=x>", "<code>`</code>", "~~~ js\nx\n~~~", "```\n# x\n```\n", "> - # x", "1) > x", "\\[x](https://e.example/)", "\\\\[x](https://e.example/)",
    ]

    /// What spreadsheets, feeds, readers of JSON and XML, and shells might act on.
    static let values = [
        "=HYPERLINK(\"https://e.example\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\"=1", "a,\"b\"\n=1", "';alert(1)//", "\\u003cscript\\u003e", "]]><x>", "<?x ?>", "</entry><entry>", "</testsuite>",
        "$(touch x)", "`touch x`", "; rm -rf x", "| sh", "> x", "&& x", "%0A::error::x", "%0a", "::error file=a,line=1,col=2::x%0Ay", "a%25b", "\u{2028}::error::x", "\u{2029}##[error]x",
    ]
}
