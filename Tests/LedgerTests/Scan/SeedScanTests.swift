import Foundation
import Intake
import Jury
import Testing

@testable import Ledger

/// The article from which all began.
@Suite(.enabled(if: Seed.article != nil, "needs ../shared/seeds, which a plain clone has not"))
struct SeedScanTests {
    @Test(arguments: [nil, "fr"] as [Language?])
    func `every figure of the article is found with its tier, and the page counter is no result`(
        language: Language?
    ) throws {
        let mentions = TextScan(.builtIn).mentions(in: try #require(Seed.article), language: language)
        let told = mentions.map { mention in
            let figure = "\(mention.qualifier.rawValue) \(mention.value?.description ?? "-")"
            return "\(mention.line) \(figure) \(mention.metric?.text ?? "-") \(mention.tier?.rawValue ?? "-")"
        }
        #expect(
            told == [
                "17 exact 110 - -", "17 more-than 300 - -", "17 exact 300 - -",
                "23 exact 5 gifts_promised result", "37 exact 2500 people_talking reaction",
                "37 exact 194 influencers_active reaction", "37 exact 3500 donors result",
                "37 exact 680 donors result", "37 exact 72 donors result",
                "39 exact 90 newly_aware_share reaction", "39 qualitative - footfall result",
                "39 qualitative - donors_recurring result", "54 exact 1613 article_reads exposure",
            ])
        #expect(mentions.first { $0.value == DecimalNumber(90) }?.unit == "percent")
    }

    /// `palidzesim.json` lists by hand what the article says.
    @Test func `the figures are those that a person found, at their levels`() throws {
        struct Facts: Decodable {
            struct Fact: Decodable {
                let value: Number?
                let metric_id: String?
                let strict_level: String?
                let quote_fr: String
            }
            /// Some values are words.
            struct Number: Decodable {
                let number: Int?
                init(from decoder: any Decoder) throws {
                    number = try? decoder.singleValueContainer().decode(Int.self)
                }
            }
            let facts: [Fact]
        }
        let data = try Data(contentsOf: URL(fileURLWithPath: "../shared/domain/palidzesim.json"))
        let facts = try JSONDecoder().decode(Facts.self, from: data).facts
        let mentions = TextScan(.builtIn).mentions(in: try #require(Seed.article))
        var missed: [String] = []
        for fact in facts {
            guard let number = fact.value?.number, fact.quote_fr.contains(String(number).prefix(1)),
                number > 3
            else { continue }
            let tier = fact.strict_level.flatMap { Level(rawValue: $0)?.tier }
            let isFound = mentions.contains {
                $0.value == DecimalNumber(number) && $0.metric?.text == fact.metric_id && $0.tier == tier
            }
            if !isFound { missed.append(fact.quote_fr) }
        }
        #expect(missed == [])
        #expect(facts.count == 32)
    }
}

private enum Seed {
    /// `nil` where there is none.
    static let article: String? = {
        let folder = "../shared/seeds"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.first { $0.hasPrefix("000_") }
            .flatMap { try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
    }()
}
