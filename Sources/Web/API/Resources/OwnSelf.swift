internal import Jury
internal import Records

/// Whose token it is, and what it is good for.
struct OwnSelf: Sendable {
    let edition: String?
    let person: String
    let roles: [Role]
    let scope: TokenScope
    let ends: Int

    static let operation = Operation.read(
        "me", .apiMe, "Whose token this is, and what it allows.", for: Role.allCases, shape
    ) { person in
        guard let session = try person.site.signIns.session(person.session), let scope = session.scope else {
            throw Trouble.notSignedIn
        }
        return OwnSelf(
            edition: try await person.site.look { $0.edition?.text }, person: person.person.text,
            roles: Role.allCases.filter(person.roles.contains), scope: scope, ends: session.ends)
    }

    private static let shape = Shape<OwnSelf>.object("Me") { me in
        me.text(orNull: "edition") { $0.edition }
        me.text("person") { $0.person }
        me.texts("roles") { $0.roles.map(\.rawValue) }
        me.text("scope") { $0.scope.text }
        me.time(orNull: "ends") { $0.ends }
    }
}
