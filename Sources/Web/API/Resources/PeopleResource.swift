internal import Jury
internal import Records

/// Who has a role.
struct PeopleResource: Sendable {
    let id: String
    let name: String
    let roles: [Role]

    static let operation = Operation.read(
        "people", .apiPeople, "Everybody who has a role, by name in the record.", for: [.organiser, .chair],
        shape.list
    ) { person in
        let known = try person.site.stores.people.all()
        let people = try await person.site.look { $0.people.filter { !$0.value.isEmpty } }
        return people.sorted { $0.key < $1.key }.map { id, roles in
            PeopleResource(
                id: id.text, name: known[id]?.name ?? "", roles: Role.allCases.filter(roles.contains))
        }
    }

    private static let shape = Shape<PeopleResource>.object("Person") { person in
        person.text("id") { $0.id }
        person.text("name") { $0.name }
        person.texts("roles") { $0.roles.map(\.rawValue) }
    }
}
