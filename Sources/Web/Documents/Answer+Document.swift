internal import Records
internal import Reports

extension Answer {
    /// A page that brings its style with it. No other style runs in it, and nothing else at all.
    static func document(_ pages: PrintedPages) -> Answer { document(pages.html, PrintedPages.style) }

    /// - Parameter style: all that is between the page's `style` tags but the first line end.
    static func document(_ page: HTML, _ style: String) -> Answer {
        document(Array(page.text.utf8), styled: "\n" + style)
    }

    /// A page that was kept, with the style that it brought then.
    static func kept(_ page: [UInt8]) -> Answer {
        let text = String(decoding: page, as: UTF8.self)
        let start = text.firstRange(of: "<style>")?.upperBound ?? text.endIndex
        let style = text[start...].firstRange(of: "</style>").map { text[start..<$0.lowerBound] }
        return document(page, styled: style.map(String.init) ?? "")
    }

    private static func document(_ page: [UInt8], styled style: String) -> Answer {
        let digest = Digest(of: Array(style.utf8)).base64
        return Answer(headers: [("Content-Type", "text/html; charset=utf-8")], body: page).with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'sha256-\(digest)'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        )
    }

    /// Whether it is such a page and not one of the site.
    var isDocument: Bool {
        header("Content-Security-Policy")?.hasPrefix("default-src 'none'; style-src 'sha256-") == true
    }

    /// A file to be saved.
    static func file(_ name: String, _ type: String, _ bytes: [UInt8]) -> Answer {
        Answer(
            headers: [
                ("Content-Type", type), ("Content-Disposition", "attachment; filename=\"\(name)\""),
            ], body: bytes)
    }
}
