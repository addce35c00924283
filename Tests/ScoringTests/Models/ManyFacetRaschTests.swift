import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct ManyFacetRaschTests {
    static let fitted = GoldenFile.scores.filter { ((try? $0.beside("mfrm_")) ?? nil) != nil }

    @Test(arguments: fitted)
    func `measures, errors and fit are those of the reference`(file: GoldenFile) throws {
        let table = try file.table()
        let model = try ManyFacetRasch(table)
        let reference = try #require(try file.beside("mfrm_"))
        func expect(_ values: [Double?], _ names: [String], _ key: String) throws {
            let measured = zip(names, values).filter { $0.1 != nil }
            try GoldenFile.expect(
                measured.map(\.1), measured.map(\.0), reference[key], within: 1e-8, key)
        }
        let (entries, jurors) = (table.entries.map(\.text), table.jurors.map(\.text))
        try expect(model.worths, entries, "theta")
        try expect(model.worthErrors, entries, "theta_se")
        try expect(model.fairAverages, entries, "fair_average")
        try expect(model.severities, jurors, "severity")
        try expect(model.infits, jurors, "juror_infit_ms")
        try expect(model.outfits, jurors, "juror_outfit_ms")
        try expect(model.difficulties, table.criteria.map(\.id.text), "difficulty")
        let thresholds = try #require(reference["tau"] as? [Double])
        #expect(zip(model.thresholds, thresholds).allSatisfy { abs($0 - $1) < 1e-8 })
        let likelihood = try #require((reference["loglik"] as? NSNumber)?.doubleValue)
        #expect(abs(model.logLikelihood - likelihood) < 1e-8)
        #expect(model.ratingCount == reference["ratings"] as? Int)
        #expect(model.gradientMax < 1e-9)
    }

    @Test func `entries with nothing but the best or the worst are left out, and then whoever follows`()
        throws
    {
        // Entry 0 has only 3s. Without it juror 2 has only 1s, and without her entry 3 too.
        let table = Drawn.table([
            [3, 3, 3], [1, 2, nil], [2, 3, 1], [2, 1, nil], [1, 1, 1], [3, 2, 1], [1, 3, nil], [3, 1, nil],
        ])
        let model = try ManyFacetRasch(table)
        #expect(model.worths.map { $0 != nil } == [false, true, true, true, false, true, true, true])
        #expect(model.severities.map { $0 != nil } == [true, true, false])
        #expect(model.ranks[0] == nil)
    }

    @Test func `in a complete panel the order is that of sums, and severe jurors are those with low sums`()
        throws
    {
        let table = Drawn.table([[3, 2, 2], [3, 3, 1], [2, 1, 2], [1, 2, 1], [3, 3, 2]])
        let model = try ManyFacetRasch(table)
        #expect(model.ranks == [2, 2, 4, 5, 1])
        let severities = model.severities.compactMap(\.self)
        #expect(severities[0] < severities[1] && severities[1] < severities[2])
        #expect(abs(severities.reduce(0, +)) < 1e-9)
        #expect(abs(model.thresholds.reduce(0, +)) < 1e-9)
    }

    @Test func `what cannot be measured is refused`() {
        func obstacle(_ marks: [[Int?]]) -> ManyFacetRasch.Obstacle? {
            do throws(ManyFacetRasch.Obstacle) {
                _ = try ManyFacetRasch(Drawn.table(marks))
                return nil
            } catch {
                return error
            }
        }
        #expect(obstacle([[5, 5], [5, 5]]) == .tooFewMarks)
        #expect(obstacle([]) == .tooFewMarks)
        #expect(obstacle([[8, 7], [6, 7]]) == .noFiniteMeasures)
        #expect(
            obstacle([[8, 7, nil, nil], [6, 7, nil, nil], [nil, nil, 5, 4], [nil, nil, 9, 9]])
                == .disconnected)
        #expect(obstacle([[4, 3, 2], [5, 4, 4], [2, 2, 1], [3, 1, 2], [5, 5, 3]]) == .noFiniteMeasures)
        #expect(
            obstacle([[1, 2, nil, nil], [2, 1, nil, nil], [nil, nil, 1, 2], [nil, nil, 2, 1]])
                == .disconnected)
        #expect(obstacle((0..<12).map { [2 * $0, 2 * $0 + 1, 3] }) == .tooManyCategories(24))
    }
}
