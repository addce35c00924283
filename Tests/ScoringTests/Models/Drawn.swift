import Jury
import JuryTestSupport

@testable import Scoring

/// Tables for tests of models.
enum Drawn {
    /// Marks in whole points, by entry and juror; `nil` for no ballot.
    static func table(_ marks: [[Int?]]) -> MarkTable {
        let jurors = marks.map(\.count).max() ?? 0
        let ballots = marks.enumerated().flatMap { entry, row in
            row.enumerated().compactMap { juror, mark in
                mark.map { MarkTable.Ballot(entry: entry, juror: juror, parts: [$0 * 1000]) }
            }
        }
        return table(marks.count, jurors, ballots)
    }

    /// Marks from 1 to 10 in thousandths, of entries that differ by jurors that differ; each ballot is kept
    /// with the probability `share`.
    static func table(
        entries: Int, jurors: Int, share: Double = 1, seed: UInt64,
        change: (_ entry: Int, _ juror: Int, _ mark: Int) -> Int = { $2 }
    ) -> MarkTable {
        var draw = SplitMix64(seed: seed)
        let worth = (0..<entries).map { _ in Int.random(in: -2000...2000, using: &draw) }
        let severity = (0..<jurors).map { _ in Int.random(in: -1000...1000, using: &draw) }
        var ballots: [MarkTable.Ballot] = []
        for entry in 0..<entries {
            for juror in 0..<jurors {
                let noise = Int.random(in: -1000...1000, using: &draw)
                guard Double.random(in: 0..<1, using: &draw) < share else { continue }
                let mark = change(entry, juror, 5500 + worth[entry] - severity[juror] + noise)
                ballots.append(.init(entry: entry, juror: juror, parts: [mark]))
            }
        }
        return table(entries, jurors, ballots)
    }

    static func table(_ entries: Int, _ jurors: Int, _ ballots: [MarkTable.Ballot]) -> MarkTable {
        MarkTable(
            entries: names("entry", entries), jurors: names("juror", jurors),
            criteria: [.init(id: "overall", weight: 1)], unit: 1000, ballots: ballots)
    }

    private static func names<Kind>(_ prefix: String, _ count: Int) -> [Identifier<Kind>] {
        (0..<count).map { number in
            let digits = String(number)
            return Identifier(prefix + "-" + String(repeating: "0", count: 5 - digits.count) + digits)
        }
    }
}
