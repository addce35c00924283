import Foundation
import Intake
import Jury
import Ledger
import Testing

/// The page of checks says what there is, and its examples provoke what they stand under.
@Suite struct CheckPageTests {
    struct Section: CustomTestStringConvertible, Sendable {
        let name: String
        let examples: [String]

        var testDescription: String { name }
    }

    private static let page = (try? String(contentsOfFile: "Documentation/checks.md", encoding: .utf8)) ?? ""

    private static let sections: [Section] = page.components(separatedBy: "\n### `").dropFirst().map { text in
        let examples = text.components(separatedBy: "```json\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        return Section(name: String(text.prefix { $0 != "`" }), examples: Array(examples))
    }

    private static let names: [(name: String, severity: String)] = {
        let path = "Sources/Jury/Findings/Concern.swift"
        let code = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return code.matches(of: /: \("([a-z0-9-]+)", \.(error|warning|note)\)/).map {
            (String($0.1), String($0.2))
        }
    }()

    @Test func `every concern has a row with its severity, and a section with an example`() {
        #expect(Self.names.count >= 40)
        let rows = Self.page.matches(of: /(?m)^\| `([a-z0-9-]+)` \| (warning|note) \|/).map {
            "\($0.1) \($0.2)"
        }
        #expect(rows.sorted() == Self.names.map { "\($0.name) \($0.severity)" }.sorted())
        #expect(Self.sections.map(\.name).sorted() == Self.names.map(\.name).sorted())
        #expect(Self.sections.filter { $0.examples.isEmpty }.map(\.name) == [])
    }

    /// Findings move no score, so none of a check's is an error.
    @Test func `no check accuses`() {
        #expect(Self.names.filter { $0.severity == "error" }.map(\.name) == [])
    }

    @Test(arguments: sections)
    func `each example gives the finding that it stands under`(section: Section) throws {
        var terms = Samples.terms
        terms.judging = Day("2025-09-01")
        var campaigns = CampaignCheck()
        var codes: Set<String> = []
        for (number, example) in section.examples.enumerated() {
            let start = try #require(example.firstIndex(of: "{"))
            let head = #"{"format": "palmares-entry/1", "id": "e\#(number)", "lang": "en", "title": "T","#
            let text = head + #" "category": "c","# + example[example.index(after: start)...]
            let (entry, findings) = EntryReader.read(Array(text.utf8), as: .json, taxonomy: .builtIn) {
                let ledger = Ledger($0, terms)
                return ledger.remarks() + campaigns.add(ledger)
            }
            #expect(entry != nil)
            #expect(findings.filter { $0.severity == .error } == [])
            codes.formUnion(findings.map(\.fault.name))
        }
        #expect(codes.contains(section.name))
    }
}
