import Jury
import Records
import Web

/// A sign-in link that whoever has the record hands on by herself.
struct Invitation {
    let person: Identifier<Person>

    /// A week, so that there is time to hand it on.
    private static let lasts = 7 * 24 * 3_600_000

    init(_ person: Identifier<Person>) {
        self.person = person
    }

    /// The link, once it is kept. The store keeps a digest of it, so it is told here and never again.
    func keep(in signIns: any SignInStore, at origin: String) throws -> String {
        let (secret, now) = (Outside.secret(), Outside.now())
        let link = SignInLink(person: person, browser: nil, made: now, ends: now + Self.lasts)
        try signIns.keep(link, under: secret.digest)
        return "\(origin)/in/\(secret.text)"
    }
}
