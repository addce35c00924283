internal import Records
internal import Reports

extension Answer {
    /// A page that brings its style with it. No other style runs in it, and nothing else at all.
    static func document(_ pages: PrintedPages) -> Answer {
        let style = Digest(of: Array(("\n" + PrintedPages.style).utf8)).base64
        return .page(pages.html).with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'sha256-\(style)'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        )
    }

    /// A file to be saved.
    static func file(_ name: String, _ type: String, _ bytes: [UInt8]) -> Answer {
        Answer(
            headers: [
                ("Content-Type", type), ("Content-Disposition", "attachment; filename=\"\(name)\""),
            ], body: bytes)
    }
}
