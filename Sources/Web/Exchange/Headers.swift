/// What every answer tells a browser, errors too: nothing from elsewhere runs, frames or learns of this page.
enum Headers {
    static let always: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; \
            connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
            form-action 'self'; frame-ancestors 'none'; base-uri 'none'
            """
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ("X-Frame-Options", "DENY"),
    ]

    /// Adds what is missing. What is not said to be kept is kept nowhere.
    static func complete(_ answer: Answer, isEncrypted: Bool) -> Answer {
        var answer = answer
        let own = Set(answer.headers.map(\.name))
        for header in always where !own.contains(header.name) { answer.headers.append(header) }
        if !own.contains("Cache-Control") { answer.headers.append(("Cache-Control", "no-store")) }
        // A year; only said over TLS, where it means something.
        if isEncrypted { answer.headers.append(("Strict-Transport-Security", "max-age=31536000")) }
        return answer
    }
}
