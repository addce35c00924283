internal import Jury
internal import Records

/// Whom a request for a link means. For who is unknown the same is done as for who is known: a link is kept,
/// which then leads to nobody, so that neither the answer nor its time tells who is in the jury.
struct LinkRequest {
    /// Nobody of the edition, where nobody is meant.
    let person: Identifier<Person>
    /// Where to send the link; `nil` where nothing is sent.
    let address: String?

    /// Longer than any address (RFC 5321, 4.5.3.1.3).
    static let bytesMax = 254

    /// - Parameters:
    ///   - typed: an address, or a person's id. An address that two people have means neither.
    ///   - roles: who has none is not meant.
    init(
        _ typed: String, among people: [Identifier<Person>: PersonDetails],
        roles: [Identifier<Person>: Set<Role>], keyed: KeyedHash
    ) {
        let sought = Self.plain(typed)
        var meant: [Identifier<Person>] = []
        // An agency gives any address for its client: it must not hide whose it is.
        var clients: [Identifier<Person>] = []
        for (person, roles) in roles where !roles.isEmpty {
            let address = Self.plain(people[person]?.address ?? "")
            guard !sought.isEmpty, sought == person.text || sought == address else { continue }
            if roles == [.client] { clients.append(person) } else { meant.append(person) }
        }
        if meant.isEmpty { meant = clients }
        // A sign that no person's id has.
        let nobody = Identifier<Person>("?" + keyed.digest("nobody", sought).hex(bytes: 16))
        person = meant.count == 1 ? meant[0] : nobody
        address = people[person]?.address
    }

    private static func plain(_ text: String) -> String {
        let bytes = text.utf8.filter { $0 > 0x20 }
        return bytes.count > bytesMax ? "" : String(decoding: bytes, as: UTF8.self).lowercased()
    }
}

/// How many links somebody gets in how short a time.
enum LinkQuota {
    static let most = 5

    /// Throws `Trouble.tooMany` where she had so many in the time that a link lasts.
    ///
    /// - Parameter isAsked: whether those count that a browser asked for, or those that were made for her.
    static func admit(_ links: [SignInLink], isAsked: Bool, at now: Int) throws {
        let lately = links.map { link in
            (link.browser != nil) == isAsked && link.made > now - Sessions.link ? link.made : nil
        }.compactMap(\.self).sorted()
        guard lately.count >= most else { return }
        let wait = lately[lately.count - most] + Sessions.link - now
        throw Trouble.tooMany(seconds: (wait + 999) / 1_000)
    }
}
