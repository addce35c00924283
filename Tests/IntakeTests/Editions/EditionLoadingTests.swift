import Jury
import Testing

@testable import Intake

@Suite struct EditionLoadingTests {
    private static let edition = """
        format: palmares-edition/1
        id: one
        name: {en: One}
        categories:
          - id: energy
            name: {en: Energy}
            rubric: two
            panel: main
            entries: [a.json, b.xml]
        panels:
          - {id: main, jurors: [ada, grace]}
        ballots: [marks.csv]
        shown: [c.json]
        """
    private static let files = [
        "edition.yaml": edition, "rubrics/two.yaml": RubricReadingTests.sound,
        "a.json": entry("solar-roof"), "c.json": entry("shown", category: "none"),
        "b.xml": """
        <entry xmlns="urn:palmares:entry:1" id="open-ledger" origin="invented">
          <title>Open Ledger</title><category>energy</category>
        </entry>
        """,
        "marks.csv": "entry,juror,criterion,mark\nsolar-roof,ada,results,7\nsolar-roof,ada,idea,8\n",
    ]

    private static func entry(_ id: String, category: String = "energy", more: String = "") -> String {
        #"{"format": "palmares-entry/1", "id": "\#(id)", "origin": "invented", "category": "\#(category)", "title": "T"\#(more)}"#
    }

    private func load(_ changes: [String: String?] = [:]) -> LoadedEdition {
        let files = Self.files.merging(changes.compactMapValues { $0 }) { $1 }
        let gone = Set(changes.filter { $0.value == nil }.keys)
        return EditionLoader(taxonomy: .builtIn, folder: "ed/") { path, _ in
            guard let text = files[path], !gone.contains(path) else { return .failure(.missing) }
            return .success(Array(text.utf8))
        }.load()
    }

    private func told(_ loaded: LoadedEdition) -> [String] {
        loaded.findings.map { finding in
            let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(finding.file ?? "")\(place) \(finding.code)"
        }
    }

    @Test func `judging may be blind, and a category may begin with one entry`() throws {
        let blind = """
            blind: {client: hidden, redactions: [{entry: solar-roof, words: [Sun & Sons, 'Sun*']}]}
            """
        let calibrated = Self.edition.replacing(
            "panel: main", with: "panel: main\n    calibration: open-ledger")
        let loaded = load(["edition.yaml": calibrated + "\n" + blind])
        #expect(told(loaded) == [])
        #expect(loaded.edition?.categories.first?.calibration == "open-ledger")
        var blinding = Blinding()
        blinding.client = .hidden
        var redaction = Blinding.Redaction()
        (redaction.entry, redaction.words) = ("solar-roof", ["Sun & Sons", "Sun*"])
        blinding.redactions = [redaction]
        #expect(loaded.edition?.blind == blinding)
    }

    @Test func `an entry that begins a category is one of its own, and only entries are redacted`() {
        let blind = "blind: {redactions: [{entry: solar-rof, words: [Sun]}]}"
        let calibrated = Self.edition.replacing("panel: main", with: "panel: main\n    calibration: shown")
        #expect(
            told(load(["edition.yaml": calibrated + "\n" + blind])) == [
                "ed/edition.yaml:9:5 edition.unknown-reference",
                "ed/edition.yaml:15:23 edition.unknown-reference",
            ])
    }

    @Test func `an edition is loaded with its rubrics, entries and ballots`() throws {
        let loaded = load()
        #expect(told(loaded) == [])
        #expect(loaded.fileCount == 6)
        let contest = try #require(loaded.contests.first)
        #expect(loaded.contests.count == 1)
        #expect(contest.entries.map(\.id) == ["solar-roof", "open-ledger"])
        #expect(contest.rubric.id == "two")
        #expect(contest.panel?.jurors == ["ada", "grace"])
        #expect(contest.levels.map(\.id) == ["gold"])
        #expect(loaded.sheet.seatCount == 1)
    }

    @Test(
        arguments: [
            (["b.xml": nil], "ed/edition.yaml:9:23 edition.missing-file"),
            (["rubrics/two.yaml": nil], "ed/edition.yaml:7:5 edition.missing-file"),
            (["edition.yaml": nil], "ed/edition.yaml edition.missing-file"),
            (
                ["a.json": entry("solar-roof", category: "water")],
                "ed/edition.yaml:9:15 edition.wrong-category"
            ),
            (["a.json": entry("open-ledger")], "ed/edition.yaml:9:23 edition.duplicate-id"),
            (
                [
                    "a.json": entry(
                        "solar-roof", more: #", "headlines": [{"criterion": "result", "claim": "x"}]"#)
                ],
                "ed/a.json:1:125 entry.unknown-reference"
            ),
            (
                ["edition.yaml": edition.replacing("[c.json]", with: "[../c.json]")],
                "ed/edition.yaml:13:9 edition.outside-folder"
            ),
            (
                ["edition.yaml": edition.replacing("[c.json]", with: "[a.json]")],
                "ed/edition.yaml:13:9 edition.listed-twice"
            ),
            (
                ["edition.yaml": edition.replacing("panel: main", with: "panel: man")],
                "ed/edition.yaml:8:5 edition.unknown-reference"
            ),
            (
                ["marks.csv": "entry,juror,criterion,mark\nsolar-rof,ada,results,7\n"],
                "ed/marks.csv:2:1 ballot.unknown-reference"
            ),
            (
                [
                    "marks.csv":
                        "entry,juror,criterion,mark\nsolar-roof,alan,results,7\nsolar-roof,alan,idea,7\n"
                ],
                "ed/marks.csv:2:1 ballot.unknown-reference"
            ),
        ] as [([String: String?], String)])
    func `what does not fit is told where it stands`(changes: [String: String?], expected: String) {
        #expect(told(load(changes)).contains(expected), "\(told(load(changes)))")
    }

    @Test func `what follows from a rubric or entry that is missing is not told again`() {
        #expect(told(load(["rubrics/two.yaml": nil])) == ["ed/edition.yaml:7:5 edition.missing-file"])
        #expect(
            told(
                load([
                    "a.json": nil,
                    "marks.csv":
                        "entry,juror,criterion,mark\na,ada,idea,7\na,ada,results,7\nsolar,ada,idea,7\n",
                ])) == [
                    "ed/edition.yaml:9:15 edition.missing-file", "ed/marks.csv:4:1 ballot.unknown-reference",
                ])
    }

    private static let metrics =
        "id\tname_en\tamec_level\tstrict_level\nmendings\tThings mended\toutcome\toutcome\n"
    private static let withMetrics = edition.replacing(
        "name: {en: One}", with: "name: {en: One}\nreading: amec\ntaxonomy: own.tsv")
    private static func claiming(_ metric: String) -> String {
        entry(
            "solar-roof",
            more: #", "claims": [{"id": "a", "says": "x", "metric": "\#(metric)", "value": "3"}]"#)
    }

    @Test func `an edition may bring its own metrics and say whose levels count`() {
        let loaded = load([
            "edition.yaml": Self.withMetrics, "own.tsv": Self.metrics, "a.json": Self.claiming("mendings"),
        ])
        #expect(told(loaded) == ["ed/a.json:1:121 claim.no-evidence"])
        #expect(loaded.taxonomy.ids == ["mendings"])
        #expect(loaded.edition?.reading == .amec)
        #expect(loaded.fileCount == 7)
    }

    @Test func `without metrics of its own an edition has those of the program, read strictly`() {
        let loaded = load()
        #expect(loaded.taxonomy.ids == Taxonomy.builtIn.ids)
        #expect(loaded.edition?.reading == .strict)
    }

    @Test(
        arguments: [
            (metrics, "donors", "ed/a.json:1:146 claim.unknown-metric"),
            (nil, "anything", "ed/edition.yaml:5:1 edition.missing-file"),
            (
                metrics.replacing("\toutcome\n", with: "\tresult\n"), "anything",
                "ed/own.tsv:2:32 taxonomy.not-a-choice"
            ),
            ("id\tname_en\n", "anything", "ed/own.tsv:1:1 taxonomy.missing-column"),
        ] as [(String?, String, String)])
    func `a faulty file of metrics is told once, and not again for every claim`(
        file: String?, metric: String, expected: String
    ) {
        let loaded = load([
            "edition.yaml": Self.withMetrics, "own.tsv": file, "a.json": Self.claiming(metric),
        ])
        let errors = told(loaded).filter { !$0.hasSuffix("no-evidence") }
        #expect(errors.first == expected)
        #expect(Set(errors.map { $0.split(separator: ":")[0] }).count == 1)
    }

    @Test func `decisions are loaded, and those on what is not there are told`() {
        let claims =
            #", "lang": "en", "claims": [{"id": "panels", "says": "P", "metric": "donors", "value": "7"}]"#
        let rows = """
            entry,claim,decision,value,reason
            solar-roof,panels,provenance,record,We saw the log.
            solar-roof,panels,headline,result,Nobody named one.
            solar-rof,panels,level,output,It is seen only.
            """
        let loaded = load([
            "edition.yaml": Self.edition + "\ndecisions: settled.csv", "settled.csv": rows,
            "a.json": Self.entry("solar-roof", more: claims),
        ])
        #expect(
            told(loaded).filter { $0.contains("settled.csv") } == [
                "ed/settled.csv:3:1 decision.unknown-reference",
                "ed/settled.csv:4:1 decision.unknown-reference",
            ])
        #expect(
            loaded.decisions == [
                Decision(
                    entry: "solar-roof", claim: "panels", ruling: .provenance(.record),
                    reason: "We saw the log.")
            ])
        let gone = load(["edition.yaml": Self.edition + "\ndecisions: settled.csv"])
        #expect(told(gone) == ["ed/edition.yaml:14:1 edition.missing-file"])
    }

    @Test func `what a category expects is read, and the rest of it is usual`() throws {
        let more =
            "panel: main\n    expects: {provenance: entrant}\n    aim: awareness\n    invalidMetrics: void"
        let days = "\nhourValue: {amount: 12.5, currency: EUR}\ndeadline: 2026-03-01\njudging: 2026-02-01"
        let loaded = load([
            "edition.yaml": Self.edition.replacing("panel: main", with: more, maxReplacements: 1) + days
        ])
        #expect(told(loaded) == ["ed/edition.yaml:19:1 edition.dates-reversed"])
        let sound = load([
            "edition.yaml": Self.edition.replacing("panel: main", with: more, maxReplacements: 1)
                + days.replacing("2026-02-01", with: "2026-03-01")
        ])
        let category = try #require(sound.contests.first?.category)
        #expect(category.expects == Grade(.entrant, .ofHowMany))
        #expect(category.aim == .awareness && category.invalidMetrics == .void)
        #expect(sound.edition?.hourValue == DecimalNumber("12.5").map { Money($0, "EUR") })
        #expect(sound.edition?.deadline == Day("2026-03-01"))
    }

    @Test func `one bad ballot does not cost the others`() {
        let marks =
            "entry,juror,criterion,mark\nsolar-roof,ada,results,11\nsolar-roof,grace,results,7\nsolar-roof,grace,idea,7\n"
        let loaded = load(["marks.csv": marks])
        #expect(told(loaded).first == "ed/marks.csv:2:1 ballot.off-scale")
        let grace = loaded.sheet.cells.compactMap(\.mark)
        #expect(grace == [7000, 7000])
    }
}
