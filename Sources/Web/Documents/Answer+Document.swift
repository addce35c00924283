internal import Records
internal import Reports

extension Answer {
    /// A page that brings its style with it. No other style runs in it, and nothing else at all.
    static func document(_ pages: PrintedPages) -> Answer { document(pages.html, PrintedPages.style) }

    /// - Parameter style: all that is between the page's `style` tags but the first line end.
    static func document(_ page: HTML, _ style: String) -> Answer {
        let digest = Digest(of: Array(("\n" + style).utf8)).base64
        return .page(page).with(
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
