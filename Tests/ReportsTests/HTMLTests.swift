import Reports
import Testing

@Suite struct HTMLTests {
    @Test func `what is interpolated is escaped, and only markup goes in as it is`() {
        let name = "<script>alert('a & \"b\"')</script>"
        let inner: HTML = "<em>\(3)</em>"
        let html: HTML = "<p title=\"\(name)\">\(inner)\([inner, inner])\(nil as HTML?)</p>"
        #expect(
            html.text == """
                <p title="&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;">\
                <em>3</em><em>3</em><em>3</em></p>
                """)
    }

    @Test func `signs beside each other, at the ends and within other alphabets are escaped alike`() {
        for (text, escaped) in [
            ("", ""), ("&", "&amp;"), ("<>", "&lt;&gt;"), ("é<ā", "é&lt;ā"), ("\u{301}'", "\u{301}&#39;"),
            ("🇱🇻\"", "🇱🇻&quot;"), ("<\u{338}", "&lt;\u{338}"),
        ] {
            #expect(Array(("\(text)" as HTML).text.utf8) == Array(escaped.utf8))
        }
    }
}
