import Jury
import Testing

@Suite struct TaxonomySearchTests {
    private static func metric(
        _ id: Identifier<Metric>, _ names: [String: String], _ aliases: [String: [String]] = [:]
    ) -> Metric {
        var metric = Metric(id: id, names: names, amecLevel: .outcome, strictLevel: .outcome)
        metric.aliases = aliases
        return metric
    }

    private let taxonomy = Taxonomy([
        metric("blood_donors", ["en": "Blood donors"], ["lv": ["asins donor*"]]),
        metric("donors", ["en": "People who gave", "lv": "Ziedotāju skaits"], ["lv": ["~ziedotāj*"]]),
        metric("sign_ups", ["en": "Sign-ups"]),
    ])

    @Test(
        arguments: [
            ("donors", ["donors", "blood_donors"]), ("DONOR", ["blood_donors", "donors"]),
            ("ziedotaju skaits", ["donors"]), ("Ziedotājiem", ["donors"]), ("gave", ["donors"]),
            ("onor", ["blood_donors", "donors"]), ("sign ups", ["sign_ups"]), ("sign-ups", ["sign_ups"]),
            ("likes", []), ("", []), ("*", []),
        ] as [(String, [String])])
    func `a metric is found by any of its names, the same name first`(word: String, expected: [String]) {
        #expect(taxonomy.metrics(matching: word).map(\.id.text) == expected)
    }

    @Test(
        arguments: [
            ("donors", "donors"), ("people who gave", "donors"), ("Ziedotaju Skaits", "donors"),
            ("blood", "blood_donors"), ("ziedotājiem", "donors"), ("onors", nil), ("likes", nil), ("", nil),
        ] as [(String, String?)])
    func `a metric is meant by its name, or where no other holds the word`(word: String, expected: String?) {
        #expect(taxonomy.metric(called: word)?.id.text == expected)
    }
}
