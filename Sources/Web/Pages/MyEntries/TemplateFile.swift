internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Entries to begin from, and the schemas by which an agency's own program checks what it writes.
enum TemplateFile {
    /// `template.xml`, `example.json` and so on, of a category.
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let contents = try await person.site.shelf.contents(of: person.site)
        let (name, file) = (person.visit.value("category"), person.visit.value("file"))
        let parts = file.split(separator: ".", maxSplits: 1)
        guard let category = contents.edition.categories.first(where: { $0.id.text == name })?.id,
            let syntax = Syntax(entryNamed: file),
            let template = parts.first.flatMap({ EntryTemplate(rawValue: String($0)) }),
            parts.count == 2
        else { throw Trouble.notFound }
        let entry = template.entry(for: category, under: contents.rubric(of: category))
        let type = syntax == .xml ? "application/xml" : "application/json"
        return .file("\(category)-\(file)", type, EntryReader.write(entry, as: syntax))
    }

    /// Those of entries, for everybody.
    static func schema(_ visit: Visit) throws -> Answer {
        guard let schema = Self.schemas.first(where: { $0.schema.rawValue == visit.value("file") })?.schema
        else {
            throw Trouble.notFound
        }
        let type = schema == .entryXML ? "application/xml" : "application/schema+json"
        return .file(schema.rawValue, type, schema.write())
    }

    private static let schemas: [(form: String, schema: Intake.Schema)] = [
        ("XML", .entryXML), ("JSON", .entryJSON),
    ]

    /// Links to all of them.
    static func html(_ categories: [(id: String, name: String)], _ words: any PageWords) -> HTML {
        let rows = categories.map { category -> HTML in
            let links = EntryTemplate.allCases.flatMap { template in
                schemas.map { form, _ -> HTML in
                    let file = "\(template.rawValue).\(form.lowercased())"
                    let says = template == .template ? words.entryTemplate(form) : words.entryExample(form)
                    return "<a href=\"\(Address(.entryTemplate, category.id, file).path)\">\(says)</a>\n"
                }
            }
            return "<li>\(category.name)<span class=\"links\">\(links)</span></li>\n"
        }
        let schemaLinks = schemas.map { form, schema -> HTML in
            "<a href=\"\(Address(.schema, schema.rawValue).path)\">\(words.entrySchema(form))</a>\n"
        }
        return """
            <details>
            <summary>\(words.templatesTitle)</summary>
            <p>\(words.templatesSays)</p>
            <ul class="templates">
            \(rows)</ul>
            <p class="links">\(schemaLinks)</p>
            </details>

            """
    }
}
