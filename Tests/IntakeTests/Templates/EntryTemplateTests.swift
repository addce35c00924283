import Foundation
import Jury
import Testing

@testable import Intake

/// Entries to begin from are entries, for every rubric and in both forms.
@Suite struct EntryTemplateTests {
    private static let rubrics = [
        "rubrics/results-first-2012.yaml", "rubrics/nonprofit-zero-budget.yaml", "rubrics/amec-style.yaml",
    ]

    @Test(arguments: rubrics, EntryTemplate.allCases)
    func `a template has no error and answers every criterion that reads results`(
        path: String, template: EntryTemplate
    ) throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let rubric = try #require(RubricReader.read(bytes, id: "rubric").rubric)
        let entry = template.entry(for: "no-budget", under: rubric)
        #expect(entry.category == "no-budget")
        let reading = rubric.criteria.filter(\.readsResults).map(\.id)
        #expect(!reading.isEmpty && entry.headlines.map(\.criterion) == reading)
        for syntax in [Syntax.xml, .json] {
            let written = EntryReader.write(entry, as: syntax)
            let (again, findings) = EntryReader.read(written, as: syntax, taxonomy: .builtIn, rubric: rubric)
            #expect(again == entry)
            #expect(findings.filter { $0.severity == .error } == [])
            // What is to be written over is told where it is no figure or no day yet.
            #expect(findings.contains { $0.severity == .warning } == (template == .template))
        }
    }

    @Test func `the example says that it is invented`() {
        let entry = EntryTemplate.example.entry(for: "first", under: nil)
        #expect(entry.origin == .invented && entry.title.words.hasSuffix("(invented)"))
        #expect(entry.headlines == [] && entry.claims.count == 2)
    }
}
