/// Who asks, where a proxy stands between.
struct Forwarding: Hashable, Sendable {
    /// The addresses of those who are believed.
    let proxies: Set<String>

    /// The address that the question came from.
    ///
    /// - Parameters:
    ///   - peer: who holds the connection; `nil` where that has no address.
    ///   - forwarded: what `X-Forwarded-For` says. Everybody can write it, so only what a listed proxy wrote
    ///     at its end counts.
    /// - Returns: `nil` where nobody can tell: on loopback, behind a proxy that is not listed.
    func client(peer: String?, forwarded: String?) -> String? {
        guard let peer else { return nil }
        guard proxies.contains(peer) else { return Self.loopback.contains(peer) ? nil : peer }
        let chain = (forwarded ?? "").split(separator: ",").map { part in
            String(part.drop { $0 == " " }.prefix { $0 != " " })
        }
        return chain.last { !proxies.contains($0) && !$0.isEmpty }
    }

    /// Whether somebody on this machine asks, and no proxy says that it passes on another's question.
    ///
    /// - Parameter headers: by names in small letters.
    static func isLocal(peer: String?, _ headers: [String: String]) -> Bool {
        guard let peer, loopback.contains(peer) else { return false }
        return signs.allSatisfy { headers[$0] == nil }
    }

    private static let signs = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"]
    private static let loopback: Set<String> = ["127.0.0.1", "::1"]
}
