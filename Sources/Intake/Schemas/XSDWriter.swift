internal import Jury

/// Writes a form as an XML Schema (W3C XML Schema 1.0), with a sentence for every element.
///
/// Fields may come in any order (`xs:all`), as in JSON; codes may stand between white space (`xs:token`).
struct XSDWriter {
    private var lines: [String] = []
    private var depth = 0

    static func write(_ record: RecordShape, namespace: String) -> [UInt8] {
        var writer = XSDWriter()
        writer.schema(record, namespace)
        return Array((writer.lines.joined(separator: "\n") + "\n").utf8)
    }

    private mutating func schema(_ record: RecordShape, _ namespace: String) {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        let root =
            "xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"\(namespace)\""
            + " targetNamespace=\"\(namespace)\" elementFormDefault=\"qualified\" version=\"1\""
        nest(root) { writer in
            writer.document(
                "The shape of an entry. What no schema can say (identifiers that occur twice or lead nowhere, "
                    + "days that do not exist, dates in the wrong order, lengths, control characters) the program "
                    + "says: palmares check FILE.")
            writer.nest("xs:element name=\"\(record.name)\" type=\"\(record.name)\"") {
                $0.document(record.about)
            }
            for record in record.allRecords { writer.complexType(record) }
            writer.texts()
            for choice in record.allChoices { writer.choice(choice.name, choice.words) }
            for form in Fault.Lexical.allCases where form != .integer && form != .mark {
                writer.lexical(form)
            }
        }
    }

    private mutating func complexType(_ record: RecordShape) {
        nest("xs:complexType name=\"\(record.name)\"") { writer in
            writer.document(record.about)
            let elements = record.fields.filter { !$0.isAttribute }
            if !elements.isEmpty {
                writer.nest("xs:all") { writer in
                    for field in elements { writer.element(field) }
                }
            }
            for field in record.fields where field.isAttribute {
                let use = field.isRequired ? " use=\"required\"" : ""
                let type = writer.typeName(field.shape) ?? "filled"
                writer.nest("xs:attribute name=\"\(field.name)\" type=\"\(type)\"\(use)") {
                    $0.document(field.about)
                }
            }
        }
    }

    private mutating func element(_ field: FieldShape) {
        let count = field.isRequired ? "" : " minOccurs=\"0\""
        if let type = typeName(field.shape) {
            nest("xs:element name=\"\(field.name)\" type=\"\(type)\"\(count)") { $0.document(field.about) }
        } else if case .list(let item, let shape) = field.shape {
            nest("xs:element name=\"\(field.name)\"\(count)") { writer in
                writer.document(field.about)
                writer.nest("xs:complexType") { writer in
                    writer.nest("xs:sequence") { writer in
                        let type = writer.typeName(shape) ?? "filled"
                        writer.put(
                            "<xs:element name=\"\(item)\" type=\"\(type)\" minOccurs=\"0\""
                                + " maxOccurs=\"unbounded\"/>")
                    }
                }
            }
        }
    }

    private func typeName(_ shape: Shape) -> String? {
        switch shape {
        case .text: "text"
        case .plain: "filled"
        case .quantity: "quantity"
        case .lexical(let form, _): form.rawValue
        case .choice(let name, _): name
        case .record(let record): record.name
        case .list, .counts: nil
        }
    }

    private mutating func texts() {
        nest("xs:simpleType name=\"filled\"") { writer in
            writer.document("Words; not only white space.")
            writer.nest("xs:restriction base=\"xs:token\"") { $0.put("<xs:minLength value=\"1\"/>") }
        }
        nest("xs:complexType name=\"text\"") { writer in
            writer.document("Words of a person, in the language of the entry or in their own.")
            writer.extended([("lang", "language")])
        }
        nest("xs:complexType name=\"quantity\"") { writer in
            writer.document(
                "A number as people write it, or words. Where it can be read in two ways, number says which.")
            writer.extended([("lang", "language"), ("number", "decimal"), ("qualifier", "qualifier")])
        }
        choice("qualifier", Quantity.Qualifier.allCases.map(\.rawValue))
    }

    private mutating func extended(_ attributes: [(name: String, type: String)]) {
        nest("xs:simpleContent") { writer in
            writer.nest("xs:extension base=\"filled\"") { writer in
                for (name, type) in attributes {
                    writer.put("<xs:attribute name=\"\(name)\" type=\"\(type)\"/>")
                }
            }
        }
    }

    private mutating func choice(_ name: String, _ words: [String]) {
        nest("xs:simpleType name=\"\(name)\"") { writer in
            writer.nest("xs:restriction base=\"xs:token\"") { writer in
                for word in words { writer.put("<xs:enumeration value=\"\(word)\"/>") }
            }
        }
    }

    private mutating func lexical(_ form: Fault.Lexical) {
        nest("xs:simpleType name=\"\(form.rawValue)\"") { writer in
            writer.nest("xs:restriction base=\"xs:token\"") {
                $0.put("<xs:pattern value=\"\(form.pattern)\"/>")
            }
        }
    }

    // MARK: Lines

    private mutating func document(_ sentence: String) {
        put("<xs:annotation><xs:documentation>\(sentence)</xs:documentation></xs:annotation>")
    }

    private mutating func nest(_ tag: String, _ body: (inout XSDWriter) -> Void) {
        put("<\(tag)>")
        depth += 1
        body(&self)
        depth -= 1
        put("</\(tag.prefix { $0 != " " })>")
    }

    private mutating func put(_ line: String) {
        lines.append(String(repeating: "  ", count: depth) + line)
    }
}
