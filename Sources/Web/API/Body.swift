internal import Records
internal import Wire

extension Visit {
    private static let limits = JSONLimits(
        depth: 8, values: 50_000, stringBytes: JournalLimits.freeTextBytes, numberBytes: 32)

    /// The JSON object that a program sent.
    func body() throws -> JSONValue {
        guard question.isJSON else {
            throw Problem(.badBody, "The body is JSON: Content-Type: application/json.")
        }
        let value: JSONValue
        do {
            value = try JSONValue(question.body, limits: Self.limits)
        } catch {
            throw Problem(.badBody, "The body is no JSON from byte \(error.offset) on.")
        }
        if value.members == nil { throw Problem(.badBody, "The body is an object.") }
        return value
    }

    /// Refuses members that mean nothing here: whoever sends one means something by it.
    func requireMembers(of body: JSONValue, among known: Set<String>) throws {
        for member in body.members ?? [] where !known.contains(member.name) {
            throw Problem(.badBody, "There is no member \"\(member.name)\" here.")
        }
    }
}
