internal import Jury
internal import Records

/// Something that a program can ask for: the route that answers it, and what OpenAPI says of it.
struct Operation: Sendable {
    let route: Route
    let name: String
    let summary: String
    /// Who may, in the order of the roles; `nil` for everybody.
    let roles: [Role]?
    /// `nil` where nothing is sent.
    var takes: Content?
    let gives: Content
    let status: Answer.Status
    /// Beyond those that every such address has.
    let problems: [Problem.Code]
    /// A number that is sent as a field of the head; `nil` where there is none.
    var header: String?

    /// What goes one way or the other.
    struct Content: Sendable {
        let type: String
        /// `nil` for bytes that are no JSON.
        let schema: Schema?

        static func json(_ schema: Schema) -> Content { Content(type: "application/json", schema: schema) }
    }
}

extension Operation {
    /// Gives a value to whoever has one of the roles and a token.
    static func read<Value>(
        _ name: String, _ template: Address.Template, _ summary: String, for roles: [Role],
        problems: [Problem.Code] = [], _ shape: Shape<Value>,
        _ value: @escaping @Sendable (PersonVisit) async throws -> Value
    ) -> Operation {
        file(name, template, summary, for: roles, problems: problems, .json(shape.schema)) { person in
            .json(shape.bytes(try await value(person)))
        }
    }

    /// Gives what is written elsewhere.
    static func file(
        _ name: String, _ template: Address.Template, _ summary: String, for roles: [Role],
        problems: [Problem.Code] = [], _ gives: Content,
        _ answer: @escaping @Sendable (PersonVisit) async throws -> Answer
    ) -> Operation {
        Operation(
            route: .roles(Set(roles), .get, template, answer), name: name, summary: summary, roles: roles,
            gives: gives, status: .ok, problems: problems)
    }

    /// Gives a juror what is hers.
    static func juror<Value>(
        _ name: String, _ template: Address.Template, _ summary: String, _ shape: Shape<Value>,
        _ value: @escaping @Sendable (JurorVisit) async throws -> Value
    ) -> Operation {
        Operation(
            route: .juror(.get, template) { .json(shape.bytes(try await value($0))) }, name: name,
            summary: summary, roles: [.juror], gives: .json(shape.schema), status: .ok, problems: [])
    }

    /// Takes something, and gives what came of it.
    static func change<Value>(
        _ name: String, _ route: Route, _ summary: String, for roles: [Role], takes: Content?,
        _ shape: Shape<Value>, problems: [Problem.Code] = [], header: String? = nil
    ) -> Operation {
        Operation(
            route: route, name: name, summary: summary, roles: roles, takes: takes,
            gives: .json(shape.schema), status: .ok, problems: problems, header: header)
    }

    /// All that may go wrong, in the order of the codes.
    var allProblems: [Problem.Code] {
        var codes = Set(problems).union([.tooMany, .stopped])
        if roles != nil { codes.formUnion([.noToken, .notFound]) }
        if !route.template.segments.allSatisfy({ !$0.hasPrefix(":") }) { codes.insert(.notFound) }
        if route.method.isUnsafe {
            codes.formUnion([.outOfScope, .notFromHere, .badBody, .badValue, .tooLarge, .refused])
        }
        return Problem.Code.allCases.filter(codes.contains)
    }
}
