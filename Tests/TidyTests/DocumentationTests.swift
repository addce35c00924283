import Foundation
import Jury
import Testing

@testable import Intake

/// The reference pages name everything that there is.
@Suite struct DocumentationTests {
    @Test func `every fault has a row among the findings`() throws {
        let page = try Repository.text("Documentation/findings.md")
        let code = try Repository.text("Sources/Jury/Findings/Fault+Code.swift")
        let names = code.matches(of: /: \("([a-z0-9-]+)", \.(error|warning|note)\)/).map {
            (name: String($0.1), severity: String($0.2))
        }
        #expect(names.count >= 70)
        let missing = names.filter { !page.contains("| `\($0.name)` | \($0.severity) |") }.map(\.name)
        #expect(missing == [])
        let rows = page.matches(of: /(?m)^\| `([a-z0-9-]+)` \| (error|warning|note) \|/).map { String($0.1) }
        #expect(rows.filter { row in !names.contains { $0.name == row } } == [])
    }

    @Test(arguments: ["entry", "rubric", "edition", "ballots"])
    func `every field of a form is on its page`(page: String) throws {
        let shapes = [
            "entry": Form<Entry>.entry.shape, "rubric": Form<Rubric>.rubric.shape,
            "edition": Form<Edition>.edition.shape, "ballots": Form<BallotFile>.ballots.shape,
        ]
        let shape = try #require(shapes[page])
        // The levels of an edition are told on the page of rubrics.
        let pages = page == "edition" ? [page, "rubric"] : [page]
        let text = try pages.map { try Repository.text("Documentation/formats/\($0).md") }.joined()
        var missing: [String] = []
        for record in shape.allRecords {
            for field in record.fields where !text.contains("`\(field.name)`") {
                missing.append("\(record.name).\(field.name)")
            }
        }
        #expect(missing == [])
    }

    @Test func `every link between the documents leads somewhere`() throws {
        let pages =
            ["README.md", "CONCEPTS.md", "CONTRIBUTING.md", "STYLE.md", "SECURITY.md", "CHANGELOG.md"]
            + Repository.files(below: ["Documentation"], endings: [".md"])
        var broken: [String] = []
        for page in pages {
            let folder = URL(fileURLWithPath: page).deletingLastPathComponent().relativePath
            for link in try Repository.text(page).matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/) {
                let target = String(link.1)
                if target.hasPrefix("http") || target.hasPrefix("mailto:") { continue }
                let path = folder == "." ? target : folder + "/" + target
                if !FileManager.default.fileExists(atPath: path) { broken.append("\(page): \(target)") }
            }
        }
        #expect(broken == [])
    }

    @Test func `every picture is in a document and is taken by the script`() throws {
        let pages = try Repository.files(below: ["Documentation"], endings: [".md"]).map(Repository.text)
        let script = try Repository.text("Tests/Browser/pictures.py")
        for path in Repository.files(below: ["Documentation/pictures"], endings: [".png"]) {
            let name = URL(fileURLWithPath: path).lastPathComponent
            #expect(pages.contains { $0.contains("](pictures/\(name))") }, "\(name)")
            #expect(script.contains("\"\(name.dropLast(4))\""), "\(name)")
        }
    }
}
