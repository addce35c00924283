import Intake
import Jury
import Testing

@testable import Ledger

@Suite struct TextScanTests {
    private static let scan = TextScan(.builtIn)

    /// Mentions as short texts: what is written, what is understood, and what it may be.
    private func told(_ text: String, _ language: Language? = nil) -> [String] {
        Self.scan.mentions(in: text, language: language).map { mention in
            "\(mention.text) = \(mention.value?.description ?? "-"): \(mention.metric?.text ?? "-")"
        }
    }

    @Test(
        arguments: [
            (
                "en", "Some 3,500 people gave boots and 194 influencers took part; 72 donors sent money.",
                ["Some 3,500 = 3500: donors", "194 = 194: influencers_active", "72 = 72: donors"]
            ),
            (
                "en", "The film had 1.5 million views, more than 40,000 likes and 2,000 shares in 14 days.",
                [
                    "1.5 million = 1500000: video_views", "more than 40,000 = 40000: likes",
                    "2,000 = 2000: shares", "14 = 14: -",
                ]
            ),
            (
                "en", "Donations grew by 45% to $12,000, and at least 90 per cent had not heard of it.",
                [
                    "45% = 45: donations_money", "$12,000 = 12000: donations_money",
                    "at least 90 per cent = 90: newly_aware_share",
                ]
            ),
            (
                "fr", "Plus de 1 200 personnes ont donné des livres et 45 bénévoles sont venus.",
                ["Plus de 1 200 = 1200: donors", "45 = 45: volunteers"]
            ),
            (
                "fr", "La vidéo a fait 2,5 millions de vues ; la page compte 8.300 abonnés.",
                ["2,5 millions = 2500000: video_views", "8.300 = 8300: followers"]
            ),
            (
                "fr", "Nous avons récolté 35 000 € de dons. La fréquentation a augmenté de 30 %.",
                ["35 000 € = 35000: donations_money", "30 % = 30: footfall"]
            ),
            (
                "lv", "Ziedoja vairāk nekā 3 500 cilvēku, un 680 ziedotāji atnesa pienu.",
                ["vairāk nekā 3 500 = 3500: donors", "680 = 680: donors"]
            ),
            (
                "lv", "Video savāca 1,5 milj. skatījumu un 2 300 sekotāju 2014. gadā; saziedoti 12 000 eiro.",
                [
                    "1,5 milj = 1500000: video_views", "2 300 = 2300: followers",
                    "12 000 eiro = 12000: donations_money",
                ]
            ),
            (
                "lt", "Paaukojo daugiau nei 3 500 žmonių, o peticiją pasirašė apie 10 tūkst. gyventojų.",
                ["daugiau nei 3 500 = 3500: donors", "apie 10 tūkst = 10000: petition_signatures"]
            ),
            (
                "lt", "Vaizdo įrašas surinko 1,5 mln. peržiūrų ir 2 300 sekėjų 2014 m. gegužės 3 d.",
                ["1,5 mln = 1500000: video_views", "2 300 = 2300: followers"]
            ),
            (
                "et", "Annetas üle 3500 inimese, osales 45 vabatahtlikku, kogutud 12 000 eurot annetusi.",
                [
                    "üle 3500 = 3500: donors", "45 = 45: volunteers",
                    "12 000 eurot = 12000: donations_money",
                ]
            ),
            (
                "et", "Video kogus 1,5 miljonit vaatamist ja 2300 jälgijat 2014. aastal.",
                ["1,5 miljonit = 1500000: video_views", "2300 = 2300: followers"]
            ),
        ] as [(Language, String, [String])])
    func `numbers are found with their metric, in the language said or the one told by small words`(
        language: Language, text: String, expected: [String]
    ) {
        #expect(told(text, language) == expected)
    }

    @Test(arguments: [
        "on 14 November 2012", "le 14 novembre 2012", "2012. gada 14. novembrī", "2012 m. lapkričio 14 d.",
        "14. novembril 2012", "in 2012", "between 2019 and 2021", "14.11.2012", "2012-11-14", "14/11/2012",
        "at 18:30", "à 18h30", "5 pm", "our 1st and 2nd", "le 1er prix", "COVID-19, CO2 and 4G", "Web 2.0",
        "on Channel 4", "page 5", "#1", "@user1 https://t.co/8oiFG0JBSe?a=12", "a 5-year plan", "24/7",
        "v2.1 and version 3",
    ])
    func `dates, times, ranks and names are no mentions`(text: String) {
        #expect(told("We saw it \(text).") == [])
        #expect(told(text) == [])
    }

    @Test(
        arguments: [
            ("In 2012 volunteers came", []), ("2000 volunteers came", ["2000 = 2000: volunteers"]),
            ("More than 2,000 volunteers", ["More than 2,000 = 2000: volunteers"]),
            ("more than 2000 came", ["more than 2000 = 2000: -"]),
            ("1950 people gave", ["1950 = 1950: donors"]),
        ] as [(String, [String])])
    func `a year is a year unless something is counted`(text: String, expected: [String]) {
        #expect(told(text, "en") == expected)
    }

    @Test func `acronyms are met in capitals only`() {
        #expect(told("AVE: 300", "en") == ["300 = 300: ave"])
        #expect(told("Ave 300, ave 300", "en") == ["300 = 300: -", "300 = 300: -"])
        #expect(told("AVE 300", "lv") == ["300 = 300: ave"])
    }

    @Test func `the longest phrase wins`() {
        #expect(told("cost per click €0.35", "en") == ["€0.35 = 0.35: cost_per_click"])
        #expect(
            told("300 new followers, 40 followers", "en") == [
                "300 = 300: followers_gained", "40 = 40: followers",
            ])
        #expect(told("12 page views", "en") == ["12 = 12: page_views"])
    }

    @Test func `weak words count only near a number`() {
        let far = String(repeating: "very ", count: 9)
        #expect(told("300 \(far)donors", "en") == ["300 = 300: -"])
        #expect(told("300 \(far.dropLast(5))donors", "en") == ["300 = 300: donors"])
        #expect(told("300 \(far)people donated", "en") == ["300 = 300: donors"])
    }

    @Test func `words belong to the number next to them and to no other`() {
        #expect(
            told("Ils sont 110 ici, et 300 bénévoles", "fr") == ["110 = 110: -", "300 = 300: volunteers"])
        #expect(told("from 200 to 500 donors", "en") == ["200 = 200: donors", "500 = 500: donors"])
        #expect(told("donors: 300. Likes: 40", "en") == ["300 = 300: donors", "40 = 40: likes"])
        #expect(
            told("Donors: 300\nLikes: 40\nReach: 20,000", "en").map { $0.suffix(6) } == [
                "donors", " likes", " reach",
            ])
    }

    @Test func `a phrase may go on in the next line, and not in the next sentence`() {
        #expect(told("300 people\r\ngave", "en") == ["300 = 300: donors"])
        #expect(told("300. People gave", "en") == ["300 = 300: -"])
    }

    @Test func `a full stop after an abbreviation ends no sentence`() {
        #expect(told("approx. 300 donors", "en") == ["approx. 300 = 300: donors"])
        #expect(told("300 tūkst. Ziedotāju", "lv") == ["300 tūkst = 300000: donors"])
    }

    @Test func `what is needed for each day was not given`() {
        #expect(told("They need more than 300 nappies donated per day.", "en") == ["more than 300 = 300: -"])
        #expect(told("People sent 300 nappies donated by shops.", "en") == ["300 = 300: donations_in_kind"])
    }

    @Test func `growth without a number is a mention without a value`() {
        let mentions = Self.scan.mentions(
            in: "Le centre a vu son nombre de visiteurs exploser en quelques mois.", language: "fr")
        #expect(
            mentions == [
                Mention(
                    position: SourcePosition(line: 1, column: 20), text: "nombre de visiteurs exploser",
                    value: nil, qualifier: .qualitative, unit: "visits", metric: "footfall", tier: .result)
            ])
        #expect(told("The footfall rose by 30%.", "en") == ["30% = 30: footfall"])
    }

    @Test func `the unit is the per cent, the currency or what the metric counts`() {
        let units = Self.scan.mentions(in: "40% likes, €5 raised, 300 likes, 6 boxes", language: "en").map(
            \.unit)
        #expect(units == ["percent", "EUR", "likes", nil])
    }

    @Test func `a number that can be read in two ways has no value`() {
        #expect(told("2.500 donors", "en") == ["2.500 = -: donors"])
        #expect(told("10–12 likes", "en") == ["10–12 = -: likes"])
    }

    @Test func `the tier is that of the reading`() {
        let text = "energy: 300 petition signatures, 40 price premium"
        var scan = Self.scan
        let strict = scan.mentions(in: text, language: "en").map(\.tier)
        scan.reading = .amec
        #expect(strict == scan.mentions(in: text, language: "en").map(\.tier))
        let moved = Metric(id: "x", names: [:], amecLevel: .output, strictLevel: .outcome)
        var metric = moved
        metric.aliases = ["en": ["widgets"]]
        #expect(TextScan(Taxonomy([metric])).mentions(in: "3 widgets").map(\.tier) == [.result])
        #expect(
            TextScan(Taxonomy([metric]), reading: .amec).mentions(in: "3 widgets").map(\.tier) == [.exposure])
    }

    @Test func `an edition's words may be in a language of its own`() {
        var metric = Metric(id: "spenden", names: [:], amecLevel: .outcome, strictLevel: .outcome)
        metric.aliases = ["de": ["Spender*"]]
        let scan = TextScan(Taxonomy([metric]))
        #expect(scan.mentions(in: "300 Spenderinnen", language: "de").map(\.metric) == ["spenden"])
        #expect(scan.mentions(in: "300 Spenderinnen", language: "en").map(\.metric) == [nil])
        #expect(scan.mentions(in: "300 Spenderinnen").map(\.metric) == ["spenden"])
    }

    @Test(arguments: ["", " ", "\u{FEFF}", "No number at all.", "🙂 … — « »"])
    func `a text without figures has no mentions`(text: String) {
        #expect(told(text) == [])
    }

    @Test func `a byte-order mark counts no column, and lines end as files have them`() {
        let mentions = Self.scan.mentions(in: "\u{FEFF}3 é 4\r5\r\n6\n 7", language: "en")
        #expect(
            mentions.map { "\($0.line):\($0.column)" } == ["1:1", "1:5", "2:1", "3:1", "4:2"])
    }
}
