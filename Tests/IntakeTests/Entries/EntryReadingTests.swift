import Jury
import Testing

@testable import Intake

@Suite struct EntryReadingTests {
    private let taxonomy = Taxonomy([
        Metric(
            id: "donors", names: ["en": "Donors", "lv": "Ziedotāji"], amecLevel: .impact,
            strictLevel: .outcome),
        Metric(id: "reach", names: ["en": "Reach"], amecLevel: .output, strictLevel: .output),
    ])

    /// `code line:column path` of each finding, in the order in which they are told.
    private func told(_ text: String, _ syntax: Syntax, least: Finding.Severity = .error) -> [String] {
        EntryReader.read(Array(text.utf8), as: syntax, taxonomy: taxonomy).findings
            .filter { $0.severity <= least }
            .map { finding in
                let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
                return "\(finding.code) \(place) \(finding.path)"
            }
    }

    @Test func `XML and JSON of one entry are the same entry`() throws {
        let xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <entry xmlns="urn:palmares:entry:1" id="solar-roof" lang="lv">
              <category>no-budget</category>
              <title lang="en">  Solar
                roof </title>
              <countries><country>LV</country><country>EE</country></countries>
              <summary>One.

            Two.</summary>
              <claims>
                <claim id="givers" visible="public">
                  <says>People gave</says>
                  <metric>donors</metric>
                  <value lang="fr" number="3500" qualifier="exact">3.500</value>
                  <evidence><ref>log</ref></evidence>
                </claim>
              </claims>
              <evidence><item id="log"><kind>stock-record</kind><title>Log</title></item></evidence>
            </entry>
            """
        let json = """
            {"format": "palmares-entry/1", "id": "solar-roof", "lang": "lv", "category": "no-budget",
             "title": {"text": "Solar roof", "lang": "en"}, "countries": ["LV", "EE"], "summary": "One.\\n\\nTwo.",
             "claims": [{"id": "givers", "visible": "public", "says": "People gave", "metric": "donors",
               "value": {"written": "3.500", "lang": "fr", "number": "3500", "qualifier": "exact"},
               "evidence": ["log"]}],
             "evidence": [{"id": "log", "kind": "stock-record", "title": "Log"}]}
            """
        var claim = Claim()
        claim.id = "givers"
        claim.visible = .everyone
        claim.says = "People gave"
        claim.metric = "donors"
        claim.value = Quantity("3.500", language: "fr", number: DecimalNumber(3500), qualifier: .exact)
        claim.evidence = ["log"]
        var log = Evidence()
        log.id = "log"
        log.kind = .stockRecord
        log.title = "Log"
        var entry = Entry()
        entry.id = "solar-roof"
        entry.language = "lv"
        entry.category = "no-budget"
        entry.title = Text("Solar roof", language: "en")
        entry.countries = ["LV", "EE"]
        entry.summary = "One.\n\nTwo."
        entry.claims = [claim]
        entry.evidence = [log]
        #expect(EntryReader.read(Array(xml.utf8), as: .xml, taxonomy: taxonomy).entry == entry)
        #expect(EntryReader.read(Array(json.utf8), as: .json, taxonomy: taxonomy).entry == entry)
        #expect(told(xml, .xml) == [])
        #expect(told(json, .json) == [])
    }

    @Test func `several faults of one file are all told, each where it stands`() {
        let xml = """
            <entry xmlns="urn:palmares:entry:1" id="Solar">
              <titel>x</titel>
              <category>c</category>
              <period><start>2012-02-30</start></period>
              <budget><amount>0</amount><currency>euro</currency></budget>
              <claims>
                <claim id="a"><says>x</says><metric>doners</metric><evidence><ref>lgo</ref></evidence></claim>
                <claim id="a"><says>y</says><nature>maybe</nature></claim>
              </claims>
              <evidence><item id="log"><kind>survey</kind><title>t</title></item></evidence>
            </entry>
            """
        #expect(
            told(xml, .xml) == [
                "entry.bad-form 1:37 /id", "entry.unknown-field 2:3 /titel",
                "entry.impossible-day 4:11 /period/start", "entry.bad-form 5:29 /budget/currency",
                "claim.unknown-metric 7:33 /claims[1]/metric",
                "claim.unknown-reference 7:66 /claims[1]/evidence[1]",
                "claim.duplicate-id 8:12 /claims[2]/id",
                "claim.not-a-choice 8:33 /claims[2]/nature",
            ])
    }

    @Test func `the same faults in JSON have the same codes and paths`() {
        let json = """
            {"format": "palmares-entry/1", "id": "solar", "titel": "x", "category": "c",
             "period": {"start": "2012-02-30"},
             "claims": [
               {"id": "a", "says": "x", "metric": "doners", "evidence": ["lgo"]},
               {"id": "a", "says": "y", "nature": "maybe"}],
             "evidence": [{"id": "log", "kind": "survey", "title": "t"}]}
            """
        #expect(
            told(json, .json) == [
                "entry.unknown-field 1:47 /titel",
                "entry.impossible-day 2:13 /period/start", "claim.unknown-metric 4:29 /claims[1]/metric",
                "claim.unknown-reference 4:62 /claims[1]/evidence[1]", "claim.duplicate-id 5:5 /claims[2]/id",
                "claim.not-a-choice 5:29 /claims[2]/nature",
            ])
    }

    @Test func `the shares beside other factors are looked at like every number`() {
        let json = """
            {"format": "palmares-entry/1", "id": "a", "title": "t", "category": "c",
             "otherFactors": {"deadweight": "2.500", "share": "1/3"}}
            """
        let numbers = told(json, .json, least: .warning).filter { $0.contains("number") }
        #expect(
            numbers == [
                "entry.ambiguous-number 2:19 /otherFactors/deadweight",
                "entry.unread-number 2:42 /otherFactors/share",
            ])
    }

    @Test func `a claim is no part of itself`() {
        let json = """
            {"format": "palmares-entry/1", "id": "a", "title": "t", "category": "c",
             "claims": [{"id": "all", "says": "x"}, {"id": "half", "says": "y", "partOf": "half"},
               {"id": "third", "says": "z", "partOf": "all"}]}
            """
        #expect(told(json, .json) == ["claim.part-of-itself 2:69 /claims[2]/partOf"])
    }

    @Test(arguments: [
        (
            #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": null}"#,
            "entry.wrong-kind 1:60 /title"
        ),
        (
            #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": 5}"#,
            "entry.wrong-kind 1:60 /title"
        ),
        (
            #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": " "}"#,
            "entry.empty-text 1:60 /title"
        ),
        (
            #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": "t", "claims": {}}"#,
            "entry.wrong-kind 1:74 /claims"
        ),
        (
            #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": "a\u0007b"}"#,
            "entry.control-character 1:60 /title"
        ),
        (
            "{\"format\": \"palmares-entry/1\", \"id\": \"a\", \"category\": \"c\", \"title\": \"a\u{202E}b\"}",
            "entry.bidirectional-control 1:60 /title"
        ),
        (#"{"format": "palmares-entry/2"}"#, "entry.wrong-format 1:2 /format"),
        (#"[]"#, "entry.wrong-kind 1:1 "),
        (#"{}"#, "entry.missing-field 1:1 "),
    ])
    func `a single fault in JSON is told once`(text: String, expected: String) {
        #expect(told(text, .json) == [expected])
    }

    @Test(arguments: [
        ("<entry id='a'><title>t</title><category>c</category></entry>", "xml.wrong-format 1:1 "),
        ("<note xmlns='urn:palmares:entry:1'/>", "entry.wrong-format 1:1 "),
        (
            "<entry xmlns='urn:palmares:entry:1' id='a'>x<title>t</title><category>c</category></entry>",
            "entry.wrong-kind 1:1 "
        ),
        (
            "<entry xmlns='urn:palmares:entry:1' id='a'><title>t<b/></title><category>c</category></entry>",
            "entry.wrong-kind 1:44 /title"
        ),
        (
            "<entry xmlns='urn:palmares:entry:1' id='a'><title xml:lang='fr'>t</title><category>c</category></entry>",
            "entry.unknown-field 1:51 /title/xml:lang"
        ),
        (
            "<entry xmlns='urn:palmares:entry:1'><id>a</id><title>t</title><category>c</category></entry>",
            "entry.misplaced-field 1:37 /id"
        ),
        (
            "<entry xmlns='urn:palmares:entry:1' xmlns:o='urn:o' id='a'><o:title>t</o:title><title>t</title><category>c</category></entry>",
            "entry.unknown-field 1:60 /o:title"
        ),
    ])
    func `a single fault in XML is told once`(text: String, expected: String) {
        #expect(told(text, .xml) == [expected])
    }

    @Test func `an unknown metric gets the nearest known names, by any of its names`() {
        #expect(taxonomy.nearest(to: "doners") == ["donors"])
        #expect(taxonomy.nearest(to: "ziedotaji") == ["donors"])
        #expect(taxonomy.nearest(to: "zebra") == [])
    }

    @Test func `texts past the edition's limit are told with both numbers`() {
        let words = Array(repeating: "word", count: 12).joined(separator: " ")
        let text =
            #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": "t", "summary": "\#(words)"}"#
        let limits = WordLimits(titleCharacters: 80, words: ["summary": 10])
        let findings = EntryReader.read(Array(text.utf8), as: .json, limits: limits).findings
        #expect(findings.contains { $0.fault == .tooManyWords(12, limit: 10) && $0.path == "/summary" })
        let wide = WordLimits(titleCharacters: 80, words: ["summary": 12])
        let none = EntryReader.read(Array(text.utf8), as: .json, limits: wide).findings
        #expect(!none.contains { $0.path == "/summary" })
    }

    @Test func `an invented or compiled entry is not asked what only an entrant can answer`() {
        func codes(_ origin: String) -> [String] {
            let text =
                #"{"format": "palmares-entry/1", "id": "a", "origin": "\#(origin)", "category": "c", "title": "t"}"#
            return told(text, .json, least: .warning).map { String($0.prefix { $0 != " " }) }
        }
        #expect(codes("submitted") == ["entry.unanswered", "entry.unanswered", "entry.unanswered"])
        #expect(codes("compiled") == [])
        #expect(codes("invented") == [])
    }

    @Test func `past two hundred findings the rest is counted`() {
        let strangers = (0..<205).map { "\"x\($0)\": 1" }.joined(separator: ", ")
        let text = #"{"format": "palmares-entry/1", "id": "a", "category": "c", "title": "t", \#(strangers)}"#
        let findings = EntryReader.read(Array(text.utf8), as: .json).findings
        #expect(findings.filter { $0.code == "entry.unknown-field" }.count == Limits.findings)
        #expect(findings.contains { $0.fault == .furtherFindings(8) })
    }
}
