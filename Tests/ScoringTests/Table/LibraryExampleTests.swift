import Foundation
import Jury
import Scoring
import Testing

/// What `Documentation/library.md` shows, word for word.
@Suite struct LibraryExampleTests {
    @Test func `the example of the guide says what the guide says`() throws {
        var said: [String] = []
        func print(_ items: Any...) { said.append(items.map { "\($0)" }.joined(separator: " ")) }

        // A table of marks in.
        let marks: [MarkTable.Mark] = [
            .init("harbour", "ada", "idea", 8), .init("harbour", "ada", "result", 9),
            .init("harbour", "grace", "idea", 7), .init("harbour", "grace", "result", 8.5),
            .init("harbour", "alan", "idea", 9), .init("harbour", "alan", "result", 7.5),
            .init("kitchen", "ada", "idea", 9), .init("kitchen", "ada", "result", 7),
            .init("kitchen", "grace", "idea", 8), .init("kitchen", "grace", "result", 6.5),
            .init("kitchen", "alan", "idea", 9.5), .init("kitchen", "alan", "result", 8),
        ]
        let table = try MarkTable(marks, weights: ["idea": 1, "result": 2])

        // A ranking out, by any rule; scores are exact fractions.
        let opinion = Opinion(.mean, table)
        for (entry, rank) in zip(table.entries, opinion.ranks) { print(rank ?? 0, entry.text) }
        print(Rule.mean.scores(of: table)[0]?.description ?? "none")

        // An analysis out.
        let analysis = Analysis(table, rule: .mean)
        let places = analysis.sureness.bootstrap.places
        print("first in", (100 * places.probability(of: 0, at: 1)).rounded(), "of 100 juries")
        print("whoever is first without alan:", analysis.withoutJurors.winners(without: 1))
        if case .success(let model) = analysis.crossed { print(model.boundary.map(\.rawValue)) }

        #expect(
            said == [
                "1 harbour", "2 kitchen", "8.222", "first in 96.0 of 100 juries",
                "whoever is first without alan: [0]", "[\"juror\"]",
            ])
    }

    @Test func `the guide shows this example`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let guide = try String(contentsOf: root.appending(path: "Documentation/library.md"), encoding: .utf8)
        let code = guide.split(separator: "```swift\n").dropFirst().compactMap {
            $0.split(separator: "```").first
        }
        let own = try String(contentsOfFile: #filePath, encoding: .utf8)
        let example = try #require(code.last)
        for line in example.split(separator: "\n") {
            #expect(own.contains("        \(line)"), "\(line)")
        }
        #expect(example.split(separator: "\n").count > 15)
    }

    @Test func `marks that are no table are refused by name`() {
        let one = MarkTable.Mark("a", "ada", "idea", 5)
        #expect(throws: MarkTable.Fault.twice(entry: "a", juror: "ada", criterion: "idea")) {
            try MarkTable([one, one])
        }
        #expect(throws: MarkTable.Fault.weightless(criterion: "idea")) {
            try MarkTable([one], weights: ["idea": 0])
        }
        let huge = MarkTable.Mark("a", "ada", "idea", .infinity)
        #expect(throws: MarkTable.Fault.unreadable(huge)) { try MarkTable([huge]) }
    }

    @Test func `a ballot without one criterion is left out and counted`() throws {
        let table = try MarkTable([
            .init("a", "ada", "idea", 5), .init("a", "ada", "craft", 6), .init("a", "alan", "idea", 7),
        ])
        #expect(table.ballotCount == 1 && table.incomplete == 1)
        #expect(table.value(0) == 5.5)
    }
}
