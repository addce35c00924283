internal import Jury
internal import Records
internal import Wire

/// What programs can ask of a site, as OpenAPI 3.1 has it: written from the operations themselves, so that
/// the two cannot disagree. It lies in `schemas/openapi.json` and at `/api/openapi.json`.
public enum OpenAPI {
    public static func write() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("openapi", "3.1.0")
            json.key("info")
            json.object { json in
                json.member("title", "Palmarès")
                json.member("version", "1")
                json.member("description", Self.description)
            }
            json.key("security")
            json.array { json in json.object { $0.scopes("token") } }
            json.key("paths")
            json.object { json in
                for template in paths { json.path(template) }
            }
            json.key("components")
            json.object { $0.components() }
        }
        json.endLine()
        return json.bytes
    }

    static let answer = Answer.json(write())

    private static let description = """
        What the pages of a jury room show and do, for programs, with the rights of whoever gave the token: \
        `palmares token PERSON --for SCOPE --days N`. What she may not see is not there. Names are those of \
        the record; lines are counted from 0, as in the journal; times are RFC 3339 in UTC. Problems are \
        RFC 9457 with a `code`.
        """

    private static var paths: [Address.Template] {
        var seen: Set<Address.Template> = []
        return Operation.all.map(\.route.template).filter { seen.insert($0).inserted }
    }

    /// Named schemas, in the order of their names.
    fileprivate static var schemas: [(name: String, schema: Schema)] {
        var found: [String: Schema] = [:]
        func look(_ schema: Schema) {
            switch schema {
            case .named(let name, let inner):
                found[name] = inner
                look(inner)
            case .list(let inner), .orNull(let inner), .map(let inner): look(inner)
            case .object(let members): for member in members { look(member.schema) }
            case .oneOf(let all): for one in all { look(one) }
            case .text, .written, .choice, .time, .uuid, .integer, .number, .truth, .format: break
            }
        }
        look(Problem.shape.schema)
        for operation in Operation.all {
            for schema in [operation.takes?.schema, operation.gives.schema].compactMap(\.self) {
                look(schema)
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension JSONWriter {
    fileprivate mutating func scopes(_ name: String) {
        key(name)
        array { _ in }
    }

    fileprivate mutating func components() {
        key("securitySchemes")
        object { json in
            json.key("token")
            json.object { json in
                json.member("type", "http")
                json.member("scheme", "bearer")
                json.member("description", "palmares_ and 64 hexadecimal digits.")
            }
        }
        key("responses")
        object { json in
            json.key("Problem")
            json.object { json in
                json.member("description", "Why there is no answer.")
                json.content(.init(type: "application/problem+json", schema: Problem.shape.schema))
            }
        }
        key("schemas")
        object { json in
            for (name, schema) in OpenAPI.schemas {
                json.key(name)
                json.schema(schema)
            }
        }
    }

    fileprivate mutating func path(_ template: Address.Template) {
        let segments = template.segments.map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : $0 }
        key("/" + segments.joined(separator: "/"))
        object { json in
            for operation in Operation.all where operation.route.template == template {
                json.operation(operation)
            }
        }
    }

    private mutating func operation(_ operation: Operation) {
        key(operation.route.method.rawValue.lowercased())
        object { json in
            json.member("operationId", operation.name)
            json.member("summary", operation.summary)
            if let roles = operation.roles {
                json.member("description", "For: " + roles.map(\.rawValue).joined(separator: ", ") + ".")
            } else {
                json.key("security")
                json.array { _ in }
            }
            json.parameters(of: operation)
            if let takes = operation.takes {
                json.key("requestBody")
                json.object { json in
                    json.member("required", true)
                    json.content(takes)
                }
            }
            json.key("responses")
            json.object { $0.responses(operation) }
        }
    }

    private mutating func parameters(of operation: Operation) {
        let segments = operation.route.template.segments
        let places = segments.filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
        if places.isEmpty { return }
        key("parameters")
        array { json in
            for place in places {
                json.object { json in
                    json.member("name", place)
                    json.member("in", "path")
                    json.member("required", true)
                    json.key("schema")
                    json.schema(place == "line" ? .integer(atLeast: 0) : .text)
                }
            }
            if let header = operation.header {
                json.object { json in
                    json.member("name", header)
                    json.member("in", "header")
                    json.member("required", true)
                    json.key("schema")
                    json.schema(.integer(atLeast: 0))
                }
            }
        }
    }

    private mutating func responses(_ operation: Operation) {
        key(String(operation.status.rawValue))
        object { json in
            json.member("description", "As asked.")
            json.content(operation.gives)
        }
        // Several problems may share a status.
        let statuses = Dictionary(grouping: operation.allProblems, by: \.status.rawValue)
        for (status, codes) in statuses.sorted(by: { $0.key < $1.key }) {
            key(String(status))
            object { json in
                json.member("$ref", "#/components/responses/Problem")
                json.member("description", codes.map(\.rawValue).joined(separator: ", "))
            }
        }
    }

    private mutating func content(_ content: Operation.Content) {
        key("content")
        object { json in
            json.key(content.type)
            json.object { json in
                if let schema = content.schema {
                    json.key("schema")
                    json.schema(schema)
                }
            }
        }
    }

    private mutating func schema(_ schema: Schema) {
        object { $0.members(of: schema) }
    }

    private mutating func members(of schema: Schema) {
        switch schema {
        case .text: member("type", "string")
        case .written:
            member("type", "string")
            member("minLength", 1)
            member("maxLength", JournalLimits.freeTextBytes)
        case .choice(let words):
            member("type", "string")
            key("enum")
            array { for word in words { $0.string(word) } }
        case .time:
            member("type", "string")
            member("format", "date-time")
        case .uuid:
            member("type", "string")
            member("format", "uuid")
        case .integer(let least):
            member("type", "integer")
            member("minimum", least ?? -JSONWriter.exactMax)
            member("maximum", JSONWriter.exactMax)
        case .number:
            member("type", "number")
            member("minimum", -JSONWriter.exactMax)
            member("maximum", JSONWriter.exactMax)
        case .truth: member("type", "boolean")
        case .list(let item):
            member("type", "array")
            key("items")
            self.schema(item)
        case .map(let value):
            member("type", "object")
            key("additionalProperties")
            self.schema(value)
        case .orNull(let inner): oneOf([inner, nil])
        case .oneOf(let all): oneOf(all)
        case .named(let name, _): member("$ref", "#/components/schemas/\(name)")
        case .object(let all): object(of: all)
        case .format(let name):
            member("type", "object")
            member("description", "\(name), as the format's own document says.")
            key("required")
            array { $0.string("format") }
            key("properties")
            object { json in
                json.key("format")
                json.object { $0.member("const", name) }
            }
        }
    }

    private mutating func oneOf(_ schemas: [Schema?]) {
        key("oneOf")
        array { json in
            for schema in schemas {
                if let schema { json.schema(schema) } else { json.object { $0.member("type", "null") } }
            }
        }
    }

    private mutating func object(of members: [Schema.Member]) {
        member("type", "object")
        member("additionalProperties", false)
        let required = members.filter { !$0.isOptional }
        if !required.isEmpty {
            key("required")
            array { for member in required { $0.string(member.name) } }
        }
        key("properties")
        object { json in
            for member in members {
                json.key(member.name)
                json.schema(member.schema)
            }
        }
    }
}

extension JSONWriter {
    /// Beyond it programs round whole numbers (RFC 8259, 6), and our reader takes none.
    fileprivate static var exactMax: Int { 9_007_199_254_740_991 }
}
