import Jury
import Rankings
import Records
import Synchronization
import Testing

@testable import Web

/// Statistics that are worked out while marks come.
@Suite struct RankingDeskTests {
    /// Work that waits until it may go on, and what was begun so far.
    private actor Gate {
        private(set) var begun: [BallotSheet] = []
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func pass(_ sheet: BallotSheet) async {
            begun.append(sheet)
            if !isOpen { await withCheckedContinuation { waiting.append($0) } }
        }

        func open() {
            isOpen = true
            for one in waiting { one.resume() }
            waiting = []
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `statistics of marks that are others by now are not worked out`() async throws {
        let (house, gate) = (try await House(), Gate())
        let desk = RankingDesk(smallMax: 0) { ranked, affiliations in
            await gate.pass(ranked.sheet)
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
        #expect(try await ranking(0).analysed == nil)
        while await gate.begun.isEmpty { await Task.yield() }
        let places = try await ranking(1).ranked.ranking
        for number in 2...3 { #expect(try await ranking(number).analysed == nil) }
        #expect(try await ranking(3).ranked.ranking != places)
        await gate.open()
        while try await ranking(3).analysed == nil { await Task.yield() }
        #expect(await gate.begun.count == 2)
    }
}
