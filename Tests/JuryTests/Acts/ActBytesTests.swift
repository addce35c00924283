import Jury
import Testing

@Suite struct ActBytesTests {
    private static let text = SampleRoom.text
    private static let acts: [(any Act, String)] = [
        (Acts.Begin(edition: "sample"), #"{"edition":"sample"}"#),
        (
            Acts.Appoint(person: "ada", roles: [.juror, .chair]),
            #"{"person":"ada","roles":["chair","juror"]}"#
        ),
        (
            Acts.SetRubric(
                rubric: "r", scale: Scale(min: 0, max: 2_000, step: 1_000),
                criteria: [.init("a", weight: 60), .init("b", weight: 40)]),
            #"{"rubric":"r","min":0,"max":2000,"step":1000,"total":100,"criteria":[["a","60"],["b","40"]]}"#
        ),
        (
            Acts.Calibrate(category: "towns", entry: "boots"), #"{"category":"towns","entry":"boots"}"#
        ),
        (Acts.Calibrate(category: "towns"), #"{"category":"towns"}"#),
        (
            Acts.Plan(round: "first", sort: .screening, categories: ["towns"], deadline: 5, gap: 15_000),
            #"{"round":"first","sort":"screening","categories":["towns"],"deadline":5,"gap":15000}"#
        ),
        (
            Acts.Seat(round: "first", seats: [Pairing("boots", "ada"), Pairing("heron", "ben")]),
            #"{"round":"first","seats":[["boots","ada"],["heron","ben"]]}"#
        ),
        (
            Acts.Shortlist(round: "first", entries: ["heron", "boots"]),
            #"{"round":"first","entries":["heron","boots"]}"#
        ),
        (
            Acts.Mark(round: "first", entry: "boots", criterion: "impact", points: 7_500),
            #"{"round":"first","entry":"boots","criterion":"impact","points":7500}"#
        ),
        (
            Acts.Mark(round: "first", entry: "boots", criterion: "impact", points: nil, lift: text),
            #"{"round":"first","entry":"boots","criterion":"impact","lift":"\#(text)"}"#
        ),
        (
            Acts.Decide(
                entry: "boots", claim: "pairs", ruling: .metric("people_reached"), reason: text),
            #"{"entry":"boots","claim":"pairs","decision":"metric","value":"people_reached","reason":"\#(text)"}"#
        ),
        (
            Acts.Ask(round: "first", entry: "boots", about: .category, category: "film"),
            #"{"round":"first","entry":"boots","about":"category","category":"film"}"#
        ),
        (
            Acts.Ask(round: "first", entry: "boots", about: .question, text: text),
            #"{"round":"first","entry":"boots","about":"question","text":"\#(text)"}"#
        ),
        (Acts.Answer(question: 12, text: text), #"{"question":12,"text":"\#(text)"}"#),
        (
            Acts.Present(round: "evening", entry: "boots", marking: .open, until: 5),
            #"{"round":"evening","entry":"boots","marking":"open","until":5}"#
        ),
        (Acts.Present(round: "evening", entry: nil), #"{"round":"evening","marking":"closed"}"#),
        (
            Acts.Discuss(entry: "boots", jurors: ["ada", "ben"]),
            #"{"entry":"boots","jurors":["ada","ben"]}"#
        ),
        (
            Acts.Vote(
                entry: "boots", question: text, manner: .secret, needs: .twoThirds,
                count: .init(yes: 4, no: 2, abstained: 1)),
            #"{"entry":"boots","question":"\#(text)","manner":"secret","needs":"two-thirds","yes":4,"no":2,"abstained":1}"#
        ),
        (
            Acts.Award(prize: "grand-prix", entry: "boots", vote: 7, reason: text),
            #"{"prize":"grand-prix","entry":"boots","vote":7,"reason":"\#(text)"}"#
        ),
        (
            Acts.Award(prize: "gold", category: "health", reason: text),
            #"{"prize":"gold","category":"health","reason":"\#(text)"}"#
        ),
        (
            Acts.Publish(file: SampleRoom.file, lines: 12, embargo: 5, reason: text),
            #"{"file":"\#(SampleRoom.file)","lines":12,"embargo":5,"reason":"\#(text)"}"#
        ),
        (Acts.Countersign(publication: 12), #"{"publication":12}"#),
        (
            Acts.Retract(publication: 12, reason: text), #"{"publication":12,"reason":"\#(text)"}"#
        ),
        (
            Acts.Propose(Acts.Reinstate(entry: "boots", reason: text)),
            #"{"act":"reinstate","body":{"entry":"boots","reason":"\#(text)"}}"#
        ),
    ]

    private func read(_ kind: String, _ body: [UInt8]) -> (any Act)? {
        body.withUnsafeBufferPointer { ActReader.read(kind: kind, $0) }
    }

    @Test func `a proposal holds no proposal, however deep somebody nests them`() {
        var body = #"{"edition":"sample"}"#
        var kind = "begin"
        for _ in 0..<2_000 {
            body = #"{"act":"\#(kind)","body":\#(body)}"#
            kind = "propose"
        }
        #expect(read("propose", Array(body.utf8)) == nil)
    }

    @Test func `an act is written in one form and read back from it`() throws {
        for (act, text) in Self.acts {
            let body = try #require(ActWriter.body(of: act))
            #expect(String(decoding: body, as: UTF8.self) == text)
            let again = try #require(read(type(of: act).kind, body))
            #expect(AnyHashable(again) == AnyHashable(act))
        }
    }

    @Test func `every kind has a name of its own, and reads what its empty form writes`() throws {
        #expect(Acts.byKind.count == Acts.all.count)
        for type in Acts.all {
            let body = try #require(ActWriter.body(of: type.init()))
            #expect(read(type.kind, body).map { AnyHashable($0) } == AnyHashable(type.init()))
        }
    }

    @Test func `another form of the same is not read`() {
        let others = [
            #"{"edition": "sample"}"#, #"{"edition":"sample"} "#, #"{"edition":"sample","more":1}"#,
            #"{"Edition":"sample"}"#, #"{"edition":"sam\u0070le"}"#, #"{"edition":7}"#, #"{}"#, "",
        ]
        for other in others { #expect(read("begin", Array(other.utf8)) == nil) }
        for other in [#"{"proposal":01}"#, #"{"proposal":-0}"#, #"{"proposal":9007199254740993}"#] {
            #expect(read("confirm", Array(other.utf8)) == nil)
        }
        #expect(read("seat", Array(#"{"round":"r","seats":[["a"]]}"#.utf8)) == nil)
        #expect(read("nonsense", Array("{}".utf8)) == nil)
    }

    @Test func `a word that would break the line is not written`() {
        #expect(ActWriter.body(of: Acts.Begin(edition: #"a"b"#)) == nil)
        #expect(ActWriter.body(of: Acts.Begin(edition: "a b")) == nil)
    }
}
