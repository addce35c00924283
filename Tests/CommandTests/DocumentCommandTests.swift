import Foundation
import Testing

/// What can be printed of an edition, and rankings for spreadsheets.
@Suite struct DocumentCommandTests {
    private func agreed(_ path: String) throws -> Program {
        try Program(
            executable: URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "Tests/Judges/workbook.py", Program.path.path, path])
    }

    @Test func `another program reads from a workbook what the CSV says, cell by cell`() throws {
        let sample = try agreed(".")
        #expect(sample.output.contains("columns agree"), "\(sample.errors)")
        let scratch = try Scratch([
            "marks.csv": #"""
            entry,juror,criterion,mark
            "=1+1",ada,idea,10
            "@now, ""so""",ada,idea,7.5
            <&>,ada,idea,1
            """#
        ])
        let odd = try agreed(scratch.path("marks.csv"))
        #expect(odd.output == "4 rows and 11 columns agree\n", "\(odd.errors)")
    }

    @Test func `no letter of the sample tells a juror, a score or a place`() throws {
        let run = try Program("document", "letters", ".", "--comments")
        #expect(run.exitCode == 0)
        let text = run.output.drop { $0 != "\n" }
        let ranking = try Program("rank", ".", "--format", "csv").output.split(separator: "\r\n").dropFirst()
        for row in ranking {
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            // Its score, also exactly; points and marks may be figures of claims as well.
            for cell in cells[5...6] where !cell.isEmpty {
                #expect(!text.contains(cell), "\(cell)")
            }
        }
        let sheets = run.output.split(separator: "<section").dropFirst()
        #expect(sheets.count == 9)
        for name in ["ada", "Place", "place"] {
            #expect(!sheets.contains { $0.split { !$0.isLetter }.contains(Substring(name)) }, "\(name)")
        }
    }

    @Test func `certificates say what was won, in the language that is asked for`() throws {
        let run = try Program("document", "certificates", ".", "--language", "lt")
        #expect(run.exitCode == 0)
        #expect(run.output.contains("<html lang=\"lt\">") && run.output.contains("Diplomas"))
        #expect(run.output.contains("Borrowed Boots (invented)") && run.output.contains("Gold"))
    }

    @Test func `a ballot on paper has every question, and one sheet for each seat`() throws {
        let run = try Program("document", "ballots", ".", "--category", "no-budget")
        let sheets = run.output.split(separator: "<section").dropFirst()
        #expect(run.exitCode == 0 && !sheets.isEmpty)
        #expect(sheets.allSatisfy { $0.contains("Signature") && $0.contains("class=\"box\"") })
        #expect(try Program("document", "ballots", ".", "--category", "nothing").exitCode == 2)
    }

    @Test func `the book has a chapter for each category, and every link in it leads somewhere`() throws {
        let run = try Program("document", "book", ".")
        #expect(run.exitCode == 0)
        let links = run.output.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(links.count == 3 * 6)
        #expect(links.allSatisfy { run.output.contains("id=\"\($0)\"") })
        #expect(
            run.output.contains("Ballots that stand apart") || run.output.contains("No ballot stands apart"))
        // How probable a victory is stays off paper.
        #expect(!run.output.contains("Probability of each place"))
    }
}
