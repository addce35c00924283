import Jury
import Testing

@testable import Intake

@Suite struct TaxonomyReadingTests {
    private func read(_ text: String) -> (Taxonomy, [String]) {
        let (taxonomy, findings) = TaxonomyReader.read(Array(text.utf8))
        return (
            taxonomy,
            findings.map { "\($0.code) \($0.position?.line ?? 0):\($0.position?.column ?? 0)" }
        )
    }

    /// A row of the columns that must be there, and of others.
    private static func file(_ columns: String = "", _ cells: String...) -> String {
        let more = columns.isEmpty ? "" : "\t" + columns.replacing(" ", with: "\t")
        let rows = cells.enumerated().map { "m\($0)\tName\toutput\toutput\($1.isEmpty ? "" : "\t" + $1)\n" }
        return "id\tname_en\tamec_level\tstrict_level\(more)\n" + rows.joined()
    }

    @Test func `a metric is read with all its columns, and further columns are left alone`() {
        let (taxonomy, findings) = read(
            """
            id\tname_en\tname_lv\tfamily\tamec_level\tstrict_level\ttier\tvanity\tinvalid\tpromise\tunit\t\
            direction\tdenominator\tproof_kind\taliases_en\taliases_baltic\tnote\r
            donors\tDonors\tZiedotāji\tgiving\timpact\toutcome\tresult\tpartial\tno\tyes\tpeople\t\
            higher\tpeople asked\tfinance_record\t~donors|people gave\tlv:ziedotāj*|lt:aukotoj*\tx\r

            """)
        #expect(findings == [])
        var donors = Metric(
            id: "donors", names: ["en": "Donors", "lv": "Ziedotāji"], amecLevel: .impact,
            strictLevel: .outcome)
        donors.family = "giving"
        donors.vanity = .partial
        donors.isPromise = true
        donors.unit = "people"
        donors.direction = .higher
        donors.denominator = "people asked"
        donors.proof = .financeRecord
        donors.aliases = ["en": ["~donors", "people gave"], "lv": ["ziedotāj*"], "lt": ["aukotoj*"]]
        #expect(taxonomy.metrics == ["donors": donors])
    }

    @Test func `four columns suffice`() {
        let (taxonomy, findings) = read(Self.file("", ""))
        #expect(findings == [])
        let plain = Metric(id: "m0", names: ["en": "Name"], amecLevel: .output, strictLevel: .output)
        #expect(taxonomy.metrics == ["m0": plain])
    }

    @Test(arguments: [
        ("", [String](repeating: "taxonomy.missing-column 1:1", count: 4)),
        ("id\tname_en\tamec_level\na\tA\toutput\n", ["taxonomy.missing-column 1:1"]),
        ("id\tid\tname_en\tamec_level\tstrict_level\n", ["taxonomy.duplicate-field 1:4"]),
        ("id\tname_en\tamec_level\tstrict_level\nA\tA\toutput\toutput\n", ["taxonomy.bad-form 2:1"]),
        (
            "id\tname_en\tamec_level\tstrict_level\na\tĀĀ\toutput\tresult\n",
            ["taxonomy.not-a-choice 2:13"]
        ),
        ("id\tname_en\tamec_level\tstrict_level\na\tA\toutput\n", ["taxonomy.wrong-column-count 2:1"]),
        ("id\tname_en\tamec_level\tstrict_level\na\t\toutput\toutput\n", ["taxonomy.missing-field 2:3"]),
        (
            "id\tname_en\tamec_level\tstrict_level\na\tA\t\t\n",
            ["taxonomy.missing-field 2:5", "taxonomy.missing-field 2:6"]
        ),
        (
            "id\tname_en\tamec_level\tstrict_level\na\tA\toutput\toutput\n\na\tA\toutput\toutput\n",
            ["taxonomy.duplicate-id 4:1"]
        ),
        (file("vanity", "much"), ["taxonomy.not-a-choice 2:23"]),
        (file("invalid", "Yes"), ["taxonomy.not-a-choice 2:23"]),
        (file("promise", "true"), ["taxonomy.not-a-choice 2:23"]),
        (file("direction", "up"), ["taxonomy.not-a-choice 2:23"]),
        (file("proof_kind", "hearsay"), ["taxonomy.not-a-choice 2:23"]),
        (file("tier", "results"), ["taxonomy.not-a-choice 2:23"]),
        (file("tier", "result"), ["taxonomy.wrong-tier 2:23"]),
        (file("vanity direction", "much\tup"), ["taxonomy.not-a-choice 2:23", "taxonomy.not-a-choice 2:28"]),
        (file("aliases_en", "a||b"), ["taxonomy.bad-alias 2:23"]),
        (file("aliases_en", "a~b"), ["taxonomy.bad-alias 2:23"]),
        (file("aliases_en", "a*b"), ["taxonomy.bad-alias 2:23"]),
        (file("aliases_baltic", "ziedot*"), ["taxonomy.bad-alias 2:23"]),
        (file("aliases_en", "Pledges", "~plédges"), ["taxonomy.shared-alias 3:23"]),
        (file("aliases_en", "sign-ups", "sign ups"), ["taxonomy.shared-alias 3:23"]),
    ])
    func `a faulty cell is told with its line and column`(text: String, expected: [String]) {
        #expect(read(text).1 == expected)
    }

    @Test func `one word may stand for different metrics in different languages`() {
        let text = Self.file(
            "aliases_en aliases_fr aliases_baltic", "turnover\t\t", "\tturnover\tlv:turnover")
        #expect(read(text).1 == [])
    }

    @Test func `what is no UTF-8 text, or too large, is refused as a whole`() {
        #expect(
            TaxonomyReader.read([0x69, 0x64, 0x0A, 0xFF]).findings
                == [Finding(.taxonomy, .encoding(""), at: SourcePosition(line: 2, column: 1))])
        let large = [UInt8](repeating: 0x61, count: Limits.fileBytes + 1)
        #expect(
            TaxonomyReader.read(large).findings
                == [Finding(.taxonomy, .tooLarge(limitBytes: Limits.fileBytes))])
    }

    @Test func `a byte-order mark counts no column`() {
        #expect(read("\u{FEFF}" + Self.file("", "")).1 == [])
    }
}

@Suite struct BuiltInTaxonomyTests {
    private let metrics = Taxonomy.builtIn.ids.compactMap { Taxonomy.builtIn.metrics[$0] }

    @Test(arguments: ["en", "fr", "lv", "lt", "et"])
    func `every metric has a name in all five languages, and no two have the same`(language: String) {
        let unnamed = metrics.filter { $0.names[language] == nil }
        #expect(unnamed.map(\.id) == [])
        let namesakes = Dictionary(grouping: metrics) { $0.name(in: language).lowercased() }
            .filter { $0.value.count > 1 }
        #expect(namesakes.keys.sorted() == [])
    }

    @Test func `every metric has a family, a unit, and words in English and French`() {
        let incomplete = metrics.filter {
            $0.unit.isEmpty || $0.family.isEmpty || $0.aliases["en"] == nil || $0.aliases["fr"] == nil
        }
        #expect(incomplete.map(\.id) == [])
        #expect(metrics.count >= 205)
    }

    @Test func `what is said and not yet done is a promise`() {
        #expect(
            metrics.filter(\.isPromise).map(\.id) == [
                "purchase_intent", "behaviour_intent", "pledges", "gifts_promised", "policy_commitment",
            ])
    }

    @Test func `money that nobody paid is exposure and vanity`() {
        let invalid = metrics.filter(\.isInvalid)
        #expect(invalid.map(\.id) == ["ave", "earned_media_value"])
        #expect(invalid.allSatisfy { $0.strictLevel.tier == .exposure && $0.vanity == .yes })
    }

    @Test func `no result is vanity`() {
        let vain = metrics.filter { $0.vanity == .yes && $0.strictLevel.tier == .result }
        #expect(vain.map(\.id) == [])
    }
}
