/// Where a site is served: `https://jury.example`, or on this very machine without encryption.
struct SiteAddress {
    /// Without a slash at its end.
    let text: String
    let isEncrypted: Bool

    /// `nil` where it is none: without a host, with a user or a query, or unencrypted and elsewhere.
    init?(_ text: String) {
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
        guard let scheme, !text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F }),
            !text.contains(where: { "?#@\\".contains($0) })
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" }
        isEncrypted = scheme == "https://"
        let host =
            authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        let isHere = ["localhost", "127.0.0.1", "[::1]"].contains(host.lowercased())
        if host.isEmpty || !isEncrypted && !isHere { return nil }
        self.text = scheme + (rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
}
