import Foundation
import Jury
import Ledger
import Testing

/// What is known to be odd or good about eighteen real campaigns (`../shared/domain/campaigns.json`), and who
/// can see it: a check, or only people.
@Suite struct CampaignFlagTests {
    /// A flag of a campaign, its entry, and what a check says of it there.
    struct Flag: CustomTestStringConvertible, Sendable {
        let name: String
        let entry: String
        let findings: [String]

        init(_ name: String, in entry: String, _ findings: String...) {
            self.name = name
            self.entry = "real/" + entry
            self.findings = findings
        }

        var testDescription: String { "\(name) in \(entry)" }
    }

    private static let seen: [Flag] = [
        Flag("no_target", in: "als-ice-bucket-2014.json", "no-target"),
        Flag("contradictory_figures", in: "dumb-ways-to-die-2012.xml", "/claims[11]/value figure-differs"),
        Flag(
            "reaction_exceeds_population", in: "dumb-ways-to-die-2012.xml", "/claims[6]/value above-countries"
        ),
        Flag("relative_percent_without_base", in: "like-a-girl-2014.xml", "/claims[1] no-baseline"),
        Flag("contradictory_figures", in: "like-a-girl-2014.xml", "/claims[3]/value figure-differs"),
        Flag("ave_present", in: "fearless-girl-2017.json", "/claims[9]/metric invalid-metric"),
        Flag(
            "impressions_exceed_world_population", in: "thank-you-mom-2012.xml",
            "/claims[5]/value above-world"),
        Flag("vanity_high_result_negative", in: "tele2-meteorite-2009.json", "/claims no-result"),
        Flag(
            "contradictory_figures", in: "vilnius-gspot-2018.json", "/claims[4]/value figure-differs",
            "/claims[10]/value figure-differs"),
        Flag(
            "baseline_without_followup", in: "vilnius-gspot-2018.json", "/claims[5]/objective no-later-figure"
        ),
        Flag(
            "baseline_without_followup", in: "lifebelt-lv-2016.json", "/claims[1]/objective no-later-figure"),
        Flag(
            "compulsory_action", in: "palau-pledge-2017.json", "/claims[2] compulsory",
            "/claims[3] compulsory"),
        Flag("vanity_high_result_low", in: "kony-2012.xml", "/claims no-result"),
        Flag("pledge_to_action_gap", in: "kony-2012.xml", "/claims[1] promise"),
        Flag("no_figures", in: "lvm-pigman-2008.json", "/claims no-result"),
        Flag("result_after_judging", in: "tampon-book-2019.json", "/claims[1]/period/end after-judging"),
    ]

    /// Nothing is wrong: the flag praises, and no check may object.
    private static let praise: Set = [
        "strong_impact", "independent_evaluation", "vanity_and_result_both_high", "good_denominator",
        "third_party_survey", "result_first", "cheap", "replication", "target_and_date_given",
        "policy_impact",
        "counterfactual", "peer_reviewed", "confidence_interval", "cost_per_outcome",
    ]

    /// What takes knowledge that no entry holds.
    private static let forPeople: [String: String] = [
        "short_window": "how long is long enough depends on the aim; the operator's doubt is in a note",
        "small_numbers": "rates are given, and not the counts behind them",
        "official_statistics_disagree": "the regulator's figure is told in words",
        "outputs_dominate": "there is one result, so the best tier counts; the ledger shows the others",
        "attribution_shared": "who else had a part is known from outside",
        "owner_conduct_conflict": "conduct is weighed by people",
        "long_running": "no fault by itself",
        "funds_are_means": "whether money or health was the aim is the category's question",
        "impact_on_health_not_shown": "what is absent can only be missed by somebody who expects it",
        "impact_not_shown": "the same",
        "no_environment_figure": "the same",
        "one_hour_effect": "how long an effect has to last depends on the aim",
        "symbolic_action": "what an act means is for people",
        "company_result_claimed_as_campaign_result": "the scope of a figure is not in its metric",
        "harm_present": "the entry's own field says it, and every page shows it",
        "deception": "conduct is weighed by people",
        "seasonal_trend_not_removed": "whether there is a season is known from outside",
        "currency_mix": "the sources speak of dollars too; the entry is in euros throughout",
        "forecast_as_result": "the forecast has no source that could be named, so the entry leaves it out",
        "long_lag_policy": "the later law has no source in the entry",
        "fabricated_evidence": "a manipulated film looks like any other",
        "disqualify": "a decision, and not a finding",
    ]

    private static func terms(of flag: Flag) -> Terms {
        var terms = Samples.terms
        // The prize of the Tampon Book was given on 18 June 2019.
        if flag.name == "result_after_judging" { terms.judging = Day("2019-06-18") }
        return terms
    }

    @Test(arguments: seen)
    func `each flag that a machine can see is found`(flag: Flag) throws {
        let findings = try Samples.seen(flag.entry, Self.terms(of: flag))
        for expected in flag.findings {
            #expect(findings.contains { $0.hasSuffix(expected) }, "\(findings)")
        }
    }

    @Test func `a clean target, date and result is left alone`() throws {
        #expect(try Samples.seen("real/bayraktar-lt-2022.xml") == [])
    }

    /// `strong_impact` of one campaign and its denominators: the claims that are praised.
    @Test(arguments: [
        ("real/fearless-girl-2017.json", "/claims[1]"), ("real/fearless-girl-2017.json", "/claims[2]"),
        ("real/teeme-ara-2008.xml", "/claims[1]"), ("real/teeme-ara-2008.xml", "/claims[2]"),
        ("real/bayraktar-lt-2022.xml", "/claims[1]"), ("real/stoptober-2012.xml", "/claims[1]"),
        ("real/als-ice-bucket-2014.json", "/claims[2]"), ("real/tampon-book-2019.json", "/claims[1]"),
    ])
    func `what is praised is not objected to`(path: String, claim: String) throws {
        let findings = try Samples.seen(path)
        #expect(findings.filter { $0.hasPrefix(claim + "/") || $0.hasPrefix(claim + " ") } == [])
    }

    private static let shared = "../shared/domain/campaigns.json"

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: shared), "needs ../shared/domain/campaigns.json"))
    func `every flag is seen by a check, praises, or is for people with a reason`() throws {
        struct File: Decodable {
            struct Campaign: Decodable {
                let id: String
                let test_flags: [String]
            }
            let campaigns: [Campaign]
        }
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.shared))
        let campaigns = try JSONDecoder().decode(File.self, from: data).campaigns
        #expect(campaigns.count == 18)
        let machine = Set(Self.seen.map(\.name))
        var strangers: [String] = []
        for campaign in campaigns {
            for flag in campaign.test_flags {
                let homes = [machine.contains(flag), Self.praise.contains(flag), Self.forPeople[flag] != nil]
                if homes.count(where: { $0 }) != 1 { strangers.append("\(campaign.id): \(flag)") }
                // A flag that a machine can see is looked for in each campaign that has it.
                let stem = campaign.id.replacing("_", with: "-")
                if machine.contains(flag),
                    !Self.seen.contains(where: { $0.name == flag && $0.entry.contains(stem) })
                {
                    strangers.append("\(campaign.id): \(flag) has no entry")
                }
            }
        }
        #expect(strangers == [])
    }
}
