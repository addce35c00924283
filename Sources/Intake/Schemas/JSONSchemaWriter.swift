internal import Jury
internal import Wire

/// Writes a form as a JSON Schema (draft 2020-12), with a sentence for every member.
struct JSONSchemaWriter {
    private var json = JSONWriter()

    static func write(_ record: RecordShape, format: String, title: String) -> [UInt8] {
        var writer = JSONSchemaWriter()
        writer.schema(record, format, title)
        writer.json.endLine()
        return writer.json.bytes
    }

    private mutating func schema(_ record: RecordShape, _ format: String, _ title: String) {
        json.object { json in
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            json.member("$id", "urn:palmares:schema:" + format)
            json.member("title", title)
            json.member("description", record.about)
            json.key("allOf")
            json.array { $0.reference(record.name) }
            json.member("type", "object")
            json.key("required")
            json.array { $0.string("format") }
            json.key("properties")
            json.object { json in
                json.key("format")
                json.object { $0.member("const", format) }
            }
            json.key("$defs")
            json.object { json in
                for (number, part) in record.allRecords.enumerated() {
                    json.define(part, isRoot: number == 0)
                }
                json.defineTexts()
                for choice in record.allChoices { json.defineChoice(choice.name, choice.words) }
                for form in Fault.Lexical.allCases { json.defineLexical(form) }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func reference(_ name: String) {
        object { $0.member("$ref", "#/$defs/" + name) }
    }

    fileprivate mutating func define(_ record: RecordShape, isRoot: Bool) {
        key(record.name)
        object { json in
            json.member("type", "object")
            json.member("description", record.about)
            json.member("additionalProperties", false)
            let required = record.fields.filter(\.isRequired)
            if !required.isEmpty {
                json.key("required")
                json.array { json in
                    for field in required { json.string(field.name) }
                }
            }
            json.key("properties")
            json.object { json in
                if isRoot {
                    json.key("format")
                    json.truth(true)
                }
                for field in record.fields {
                    json.key(field.name)
                    json.object { json in
                        json.member("description", field.about)
                        json.constrain(field.shape)
                    }
                }
            }
        }
    }

    /// The members that hold a value to its shape, in an object that is open.
    private mutating func constrain(_ shape: Shape) {
        switch shape {
        case .text: member("$ref", "#/$defs/text")
        case .plain: member("$ref", "#/$defs/words")
        case .quantity: member("$ref", "#/$defs/quantity")
        case .lexical(let form, false): member("$ref", "#/$defs/" + form.rawValue)
        case .lexical(let form, true):
            key("anyOf")
            array { json in
                json.reference(form.rawValue)
                json.object { $0.member("type", form == .integer ? "integer" : "number") }
            }
        case .choice(let name, _): member("$ref", "#/$defs/" + name)
        case .record(let record): member("$ref", "#/$defs/" + record.name)
        case .list(_, let item):
            member("type", "array")
            key("items")
            object { $0.constrain(item) }
        case .counts(let keys):
            member("type", "object")
            member("additionalProperties", false)
            key("properties")
            object { json in
                for name in keys {
                    json.key(name)
                    json.object { $0.constrain(.lexical(.integer, numbers: true)) }
                }
            }
        }
    }

    fileprivate mutating func defineTexts() {
        key("words")
        object { json in
            json.member("description", "Words; not only white space.")
            json.member("type", "string")
            json.member("pattern", "[^ \\t\\n\\r]")
        }
        key("text")
        object { json in
            json.member("description", "Words of a person, in the language of the entry or in their own.")
            json.key("anyOf")
            json.array { json in
                json.reference("words")
                json.content("text", isNumber: false, [("lang", "language")])
            }
        }
        key("quantity")
        object { json in
            json.member(
                "description",
                "A number as people write it, or words. Where it can be read in two ways, number says which.")
            json.key("anyOf")
            json.array { json in
                json.reference("words")
                json.object { $0.member("type", "number") }
                json.content(
                    "written", isNumber: true,
                    [("lang", "language"), ("number", "decimal"), ("qualifier", "qualifier")])
            }
        }
        defineChoice("qualifier", Quantity.Qualifier.allCases.map(\.rawValue))
    }

    private mutating func content(_ name: String, isNumber: Bool, _ marks: [(String, String)]) {
        object { json in
            json.member("type", "object")
            json.member("additionalProperties", false)
            json.key("required")
            json.array { $0.string(name) }
            json.key("properties")
            json.object { json in
                json.key(name)
                if isNumber {
                    json.object { json in
                        json.key("anyOf")
                        json.array { json in
                            json.reference("words")
                            json.object { $0.member("type", "number") }
                        }
                    }
                } else {
                    json.reference("words")
                }
                for (mark, type) in marks {
                    json.key(mark)
                    json.reference(type)
                }
            }
        }
    }

    fileprivate mutating func defineChoice(_ name: String, _ words: [String]) {
        key(name)
        object { json in
            json.key("enum")
            json.array { json in
                for word in words { json.string(word) }
            }
        }
    }

    fileprivate mutating func defineLexical(_ form: Fault.Lexical) {
        key(form.rawValue)
        object { json in
            json.member("type", "string")
            json.member("pattern", "^(?:" + form.pattern + ")$(?!\\n)")
        }
    }
}
