import Jury
import Scoring
import Testing

@Suite struct StrengthTests {
    @Test(arguments: GoldenFile.all)
    func `strengths are those of the reference, and missing where it has none`(file: GoldenFile) throws {
        let methods = try file.methods()
        guard methods["bradley_terry_ridge0.1"] != nil else { return }
        let table = try file.table()
        let pairs = Pairwise(table)
        let names = table.entries.map(\.text)
        let plackettLuce =
            methods.keys.contains("plackett_luce_mle")
            ? [("plackett_luce_mle", PlackettLuce.strengths(table))] : []
        for (key, strengths) in [
            ("bradley_terry_mle", BradleyTerry.strengths(pairs)),
            ("bradley_terry_ridge0.1", BradleyTerry.strengths(pairs, ridge: 0.1)),
        ] + plackettLuce {
            guard let reference = methods[key] as? [String: Any] else {
                #expect(strengths == nil, "\(key)")
                continue
            }
            let own = try #require(strengths, "\(key)")
            try GoldenFile.expect(own, names, reference["scores"], within: 1e-8, key)
            let ranks = Ranks.competition(own).map { $0.map(Double.init) }
            try GoldenFile.expect(ranks, names, reference["ranks"], within: 0, key)
        }
    }

    /// Two of three jurors prefer the first: the odds are 2, and the strengths half of its logarithm apart
    /// from 0.
    @Test func `two entries differ by the logarithm of the odds`() throws {
        let table = DrawnTable.table([[2, 2, 1], [1, 1, 2]])
        let half = 0.34657359027997264
        for strengths in [BradleyTerry.strengths(Pairwise(table)), PlackettLuce.strengths(table)] {
            let strengths = try #require(strengths)
            #expect(abs(strengths[0] - half) < 1e-12 && abs(strengths[1] + half) < 1e-12)
        }
    }

    @Test func `who never loses has no strength without a ridge`() {
        let table = DrawnTable.table([[3, 3], [2, 1], [1, 2]])
        #expect(BradleyTerry.strengths(Pairwise(table)) == nil)
        #expect(PlackettLuce.strengths(table) == nil)
        #expect(BradleyTerry.strengths(Pairwise(table), ridge: 0.1) != nil)
    }

    @Test func `lists with ties are not for Plackett and Luce`() {
        #expect(PlackettLuce.strengths(DrawnTable.table([[2, 1], [2, 2], [1, 3]])) == nil)
    }
}
