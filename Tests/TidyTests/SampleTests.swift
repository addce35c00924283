import Foundation
import Intake
import Jury
import Testing

/// Every file that comes with the project reads as it should: samples are test data are documentation.
@Suite struct SampleTests {
    @Test(arguments: Repository.files(below: ["rubrics"], endings: [".yaml"]))
    func `every rubric loads without an error`(path: String) throws {
        let findings = AnyFile.findings(
            in: try Repository.bytes(path), named: name(path), taxonomy: .builtIn)
        #expect(findings.filter { $0.severity == .error } == [])
    }

    @Test func `all six presets are there`() {
        let names = Repository.files(below: ["rubrics"], endings: [".yaml"]).map(name)
        #expect(
            names == [
                "amec-style.yaml", "cannes-pr-like.yaml", "effie-like.yaml", "nonprofit-zero-budget.yaml",
                "results-first-2012.yaml", "sabre-like.yaml",
            ])
    }

    private static let entries = Repository.files(below: ["entries"], endings: [".xml", ".json"])
        .filter { !$0.hasPrefix("entries/faulty/") }

    @Test(arguments: entries)
    func `every sample entry reads without an error`(path: String) throws {
        let findings = AnyFile.findings(
            in: try Repository.bytes(path), named: name(path), taxonomy: .builtIn)
        #expect(findings.filter { $0.severity == .error } == [])
    }

    @Test(arguments: entries)
    func `every sample entry goes to the other notation and back`(path: String) throws {
        let syntax: Syntax = path.hasSuffix(".xml") ? .xml : .json
        let entry = try #require(EntryReader.read(try Repository.bytes(path), as: syntax).entry)
        for syntax in [Syntax.xml, .json] {
            #expect(EntryReader.read(EntryReader.write(entry, as: syntax), as: syntax).entry == entry)
        }
    }

    @Test func `palidzesim is the same entry in both notations`() throws {
        let xml = EntryReader.read(try Repository.bytes("entries/palidzesim.xml"), as: .xml).entry
        let json = EntryReader.read(try Repository.bytes("entries/palidzesim.json"), as: .json).entry
        #expect(xml?.id == "palidzesim")
        #expect(xml == json)
    }

    @Test func `the sample edition loads with all that it lists`() {
        let loaded = EditionLoader(taxonomy: .builtIn) { path, _ in
            (try? Repository.bytes(path)).map { .success($0) } ?? .failure(.missing)
        }.load()
        #expect(loaded.findings.filter { $0.severity == .error } == [])
        #expect(loaded.contests.map(\.category.id) == ["no-budget", "behaviour", "reputation"])
        #expect(loaded.contests.map(\.entries.count) == [4, 3, 2])
        #expect((loaded.edition?.shown.count ?? 0) >= 12)
        let ranked = loaded.contests.flatMap(\.entries)
        let real = ranked.filter { $0.origin != .invented }.map(\.id)
        #expect(real == ["palidzesim"])
    }

    @Test func `the built-in taxonomy has no fault`() throws {
        let (taxonomy, findings) = TaxonomyReader.read(
            try Repository.bytes("Sources/Intake/Taxonomy/metrics.tsv"))
        #expect(findings == [])
        #expect(taxonomy.metrics.count >= 205)
    }

    @Test(arguments: Schema.allCases)
    func `the published schema is what the form says`(schema: Schema) throws {
        let published = try Repository.bytes("schemas/" + schema.rawValue)
        #expect(
            published == schema.write(), "palmares schema \(schema.rawValue) > schemas/\(schema.rawValue)")
    }

    private func name(_ path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}
