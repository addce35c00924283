import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct AdditiveFitTests {
    @Test(arguments: GoldenFile.scores)
    func `parts, scores and severities are those of the reference`(file: GoldenFile) throws {
        let table = try file.table()
        let parts = try file.json()["connected_components"] as? Int
        #expect(Connectedness(table).count == parts)
        let fit = AdditiveFit(table)
        guard let reference = try file.methods()["additive_ls"] as? [String: Any] else {
            #expect(fit == nil || parts == nil)
            return
        }
        let found = try #require(fit)
        let entries = table.entries.map(\.text)
        try GoldenFile.expect(found.scores, entries, reference["scores"], "scores")
        try GoldenFile.expect(
            found.jurorEffects, table.jurors.map(\.text), reference["juror_effects"], "juror_effects")
        try GoldenFile.expect(found.ranks.map { Double($0) }, entries, reference["ranks"], within: 0, "ranks")
        let squares = try #require((reference["sse"] as? NSNumber)?.doubleValue)
        #expect(abs(found.residualSquares - squares) <= 1e-9 * max(1, squares))
        #expect(found.freedom == reference["df"] as? Int)
    }
}
