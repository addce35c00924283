import Jury
import Ledger
import Testing

@testable import Web

struct ClaimHighlightsTests {
    private typealias Piece = ClaimHighlights.Piece

    private static let taxonomy = Taxonomy([
        metric("donors", .outcome, ["people gave", "donors"]), metric("likes", .outTake, ["likes"]),
        metric("reach", .output, ["impressions"]),
    ])

    private static func metric(
        _ id: Identifier<Metric>, _ level: Level, _ aliases: [String]
    ) -> Metric {
        var metric = Metric(id: id, names: ["en": id.text], amecLevel: level, strictLevel: level)
        metric.aliases = ["en": aliases]
        return metric
    }

    private func pieces(
        _ text: String, _ claims: [(Identifier<Metric>, Quantity)],
        showing tiers: Set<Tier> = [.result, .reaction, .exposure],
        _ change: (inout Claim) -> Void = { _ in }
    ) -> [Piece] {
        var entry = Entry()
        entry.language = "en"
        entry.claims = claims.enumerated().map { number, figure in
            var claim = Claim()
            claim.id = Identifier("\(number)")
            (claim.metric, claim.value) = (figure.0, figure.1)
            change(&claim)
            return claim
        }
        let highlights = ClaimHighlights(Ledger(entry, Terms(Self.taxonomy)), showing: tiers)
        return highlights.pieces(of: text, language: "en")
    }

    @Test func `a figure of a claim has the claim's tier, and the text stays whole`() {
        #expect(
            pieces("In May 3,500 people gave, and 900 likes came.", [("donors", "3500"), ("likes", "900")])
                == [
                    Piece(text: "In May ", tier: nil), Piece(text: "3,500", tier: .result),
                    Piece(text: " people gave, and ", tier: nil), Piece(text: "900", tier: .reaction),
                    Piece(text: " likes came.", tier: nil),
                ])
    }

    @Test func `what waits is not given away by its figure`() {
        let text = "There were 2,000,000 impressions."
        #expect(
            pieces(text, [("reach", "2000000")], showing: [.result, .reaction])
                == [Piece(text: text, tier: nil)])
        #expect(
            pieces(text, [("reach", "2000000")]).map(\.tier) == [nil, .exposure, nil])
    }

    @Test func `what only the organiser sees is not given away by its figure`() {
        let text = "In May 3,500 people gave."
        #expect(
            pieces(text, [("donors", "3500")]) { $0.visible = .organiser } == [Piece(text: text, tier: nil)])
    }

    @Test func `a small number needs words of its tier beside it`() {
        #expect(
            pieces("We had 5 meetings.", [("donors", "5")]) == [Piece(text: "We had 5 meetings.", tier: nil)])
        #expect(pieces("So 5 people gave.", [("donors", "5")]).map(\.tier) == [nil, .result, nil])
    }

    @Test func `of two claims with one figure the words beside it decide, else the result`() {
        let claims: [(Identifier<Metric>, Quantity)] = [("likes", "700"), ("donors", "700")]
        #expect(pieces("It had 700 likes.", claims).map(\.tier) == [nil, .reaction, nil])
        #expect(pieces("It had 700.", claims).map(\.tier) == [nil, .result, nil])
    }
}
