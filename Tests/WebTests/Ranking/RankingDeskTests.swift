import Jury
import Rankings
import Records
import Testing

@testable import Web

/// Statistics that are worked out while marks come.
@Suite struct RankingDeskTests {
    /// Work that waits until it may go on, and how much was begun.
    private actor Gate {
        private(set) var begun = 0
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func pass() async {
            begun += 1
            if !isOpen { await withCheckedContinuation { waiting.append($0) } }
        }

        func open() {
            isOpen = true
            for one in waiting { one.resume() }
        }
    }

    @Test func `statistics of marks that are others by now are not worked out`() async throws {
        let (house, gate) = (try await House(), Gate())
        let desk = RankingDesk(smallMax: 0) { ranked, affiliations in
            await gate.pass()
            return AnalysedCategory(ranked, affiliations: affiliations)
        }
        let contents = try await house.site.shelf.contents(of: house.site)
        let request = RankingDesk.Request(category: "towns", hidden: [])
        var sheets: [BallotSheet] = []
        for (entry, juror) in [("taps", "grace"), ("lamp", "grace"), ("roof", "ada"), ("roof", "grace")] {
            try await house.send(Identifier(entry), by: Identifier(juror))
            sheets.append(
                try await house.room.look { $0.sheet(of: "first", where: { _ in true }) { $0.text } })
        }
        func ranking(_ number: Int) async throws -> (ranked: RankedCategory, analysed: AnalysedCategory?) {
            let sheet = sheets[number]
            return try #require(
                try await desk.ranking(request, contents, at: number, Interventions()) { sheet })
        }
        let first = try await ranking(0).ranked.ranking
        for number in 1...3 { #expect(try await ranking(number).analysed == nil) }
        #expect(try await ranking(3).ranked.ranking != first)
        await gate.open()
        await desk.last?.value
        #expect(try await ranking(3).analysed != nil)
        // The first may have begun before the others came.
        #expect(await gate.begun <= 2)
    }
}
