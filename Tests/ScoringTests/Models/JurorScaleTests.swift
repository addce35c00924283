import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct JurorScaleTests {
    /// Marks of jurors of known severity and spread, in thousandths.
    private func drawn(seed: UInt64) -> (table: MarkTable, worths: [Double], spreads: [Double]) {
        var normal = NormalDraw(seed: seed)
        let worths = (0..<400).map { _ in normal.next() }
        let jurors = (0..<12).map { juror in (level: 5 + normal.next() / 2, spread: 0.5 + 0.1 * Double(juror))
        }
        var ballots: [MarkTable.Ballot] = []
        for (entry, worth) in worths.enumerated() {
            for offset in 0..<4 {
                let juror = (entry * 5 + offset * (1 + entry / 12 % 3)) % 12
                let mark = jurors[juror].level + jurors[juror].spread * worth + 0.6 * normal.next()
                ballots.append(.init(entry: entry, juror: juror, parts: [Int((mark * 1000).rounded())]))
            }
        }
        return (Drawn.table(400, 12, ballots), worths, jurors.map(\.spread))
    }

    private func correlation(_ a: [Double], _ b: [Double]) -> Double {
        let (meanA, meanB) = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
        let products = zip(a, b).map {
            (($0 - meanA) * ($1 - meanB), ($0 - meanA) * ($0 - meanA), ($1 - meanB) * ($1 - meanB))
        }
        let sums = products.reduce((0.0, 0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1, $0.2 + $1.2) }
        return sums.0 / (sums.1 * sums.2).squareRoot()
    }

    @Test(arguments: UInt64(1)...5)
    func `spreads that jurors were given are found again, and worths better than without them`(seed: UInt64)
        throws
    {
        let (table, worths, spreads) = drawn(seed: seed)
        let found = try JurorScale(table)
        #expect(correlation(found.spreads, spreads) > 0.9, "seed \(seed)")
        let plain = try CrossedModel(table)
        #expect(correlation(found.scores, worths) > correlation(plain.scores, worths), "seed \(seed)")
    }

    @Test func `a juror with few ballots, panels apart and equal marks are refused`() {
        func obstacle(_ table: MarkTable) -> JurorScale.Obstacle? {
            do throws(JurorScale.Obstacle) {
                _ = try JurorScale(table)
                return nil
            } catch {
                return error
            }
        }
        #expect(obstacle(Drawn.table([[1, 2], [2, 3]])) == .tooFewBallots(juror: 0, count: 2))
        #expect(obstacle(Drawn.table([[1, nil], [nil, 3]])) == .disconnected(parts: 2))
        #expect(obstacle(Drawn.table((0..<30).map { _ in [5, 5] })) == .noDifferences)
    }

    @Test func `a juror who always gives the same mark has no say`() throws {
        let table = Drawn.table(entries: 60, jurors: 5, seed: 8) { $1 == 2 ? 7000 : $2 }
        let found = try JurorScale(table)
        #expect(abs(found.spreads[2]) < 1e-9)
        #expect(found.scores.allSatisfy { $0.isFinite })
    }
}
