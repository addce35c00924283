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
}
