internal import Jury
internal import Phrases

/// A part of an entry of which there may be many: a row of the form each.
protocol WrittenRow: Sendable {
    var id: Identifier<Self> { get set }
    init()
    /// How its fields begin, and new ones are called.
    static var row: String { get }
    /// The list in the entry's file.
    static var list: String { get }
    static var fields: [WrittenField<Self>] { get }
}

extension WrittenRow {
    /// Whether it shows nothing that somebody wrote.
    func isBlank(_ terms: EntryFormTerms) -> Bool {
        Self.fields.allSatisfy { !$0.isTyped || $0.shown(self, terms).isEmpty }
    }

    /// A name that none of them has. It stands in the empty row, so that what is sent twice is one row.
    static func newName(beside taken: TakenNames<Self>) -> Identifier<Self> {
        var number = taken.count + 1
        while taken.contains(Identifier("\(row)-\(number)")) { number += 1 }
        return Identifier("\(row)-\(number)")
    }
}

extension Objective: WrittenRow {
    static let row = "objective"
    static let list = "objectives"
    static let fields: [WrittenField<Objective>] = [
        .title("says", \.says) { $0.writtenObjective }, .metric(\.metric),
        .quantity("baseline", \.baseline) { $0.writtenBaseline },
        .quantity("target", \.target) { $0.writtenTarget }, .text("unit", \.unit) { $0.writtenUnit },
        .day("setOn", \.setOn) { $0.writtenSetOn }, .day("deadline", \.deadline) { $0.writtenDeadline },
    ]
}

extension Claim: WrittenRow {
    static let row = "claim"
    static let list = "claims"
    static let fields: [WrittenField<Claim>] = [
        .title("says", \.says) { $0.writtenClaim }, .metric(\.metric),
        .quantity("value", \.value) { $0.writtenValue }, .text("unit", \.unit) { $0.writtenUnit },
        .quantity("of", \.of) { $0.writtenOf },
        .quantity("baseline", \.baseline) { $0.writtenBaseline },
        .quantity("target", \.target) { $0.writtenTarget }, .period(\.period),
        WrittenField("evidence", .hinted { $0.writtenProofHint }, { $0.writtenProof }) { claim, _ in
            claim.evidence.map(\.text).joined(separator: ", ")
        } write: { claim, typed, terms in
            claim.evidence = typed.split(separator: ",").map { TypedText.line(String($0)) }
                .filter { !$0.isEmpty }.map(terms.evidence(called:))
        },
        WrittenField("objective", .choice(objectives), { $0.writtenAnswers }) { claim, _ in
            claim.objective?.text ?? ""
        } write: { claim, typed, terms in
            if typed.isEmpty { claim.objective = nil }
            if terms.objectives.contains(where: { $0.id.text == typed }) {
                claim.objective = Identifier(typed)
            }
        },
        .visibility(\.visible),
    ]

    /// Each claim lists them, so that ever so many of both would be a page without end.
    private static func objectives(_ terms: EntryFormTerms) -> [(value: String, name: String)] {
        [("", "–")] + terms.objectives.prefix(objectivesMax).map { ($0.id.text, $0.says) }
    }

    private static let objectivesMax = 40
}

extension Evidence: WrittenRow {
    static let row = "evidence"
    static let list = "evidence"
    static let fields: [WrittenField<Evidence>] = [
        .title("title", \.title) { $0.writtenTitle },
        WrittenField("kind", .choice(kinds), { $0.writtenKind }) { evidence, _ in
            evidence.kind.rawValue
        } write: { evidence, typed, _ in
            if let kind = Evidence.Kind(rawValue: typed) { evidence.kind = kind }
        },
        WrittenField("link", .hinted { _ in "https://…" }, { $0.writtenLink }) { evidence, _ in
            evidence.link ?? ""
        } write: { evidence, typed, _ in
            evidence.link = typed.isEmpty ? nil : typed
        },
        .text("source", \.source) { $0.writtenSource },
        WrittenField("provenance", .choice(provenances), { $0.writtenProvenance }) { evidence, _ in
            evidence.provenance?.rawValue ?? ""
        } write: { evidence, typed, _ in
            let provenance = Evidence.Provenance(rawValue: typed)
            if provenance != nil || typed.isEmpty { evidence.provenance = provenance }
        },
        .day("dated", \.dated) { $0.writtenDated }, .text("method", \.method, .passage) { $0.writtenMethod },
        .quantity("sampleSize", \.sampleSize) { $0.writtenSampleSize },
        .quantity("sampleOf", \.sampleOf) { $0.writtenSampleOf },
        .text("sampling", \.sampling) { $0.writtenSampling }, .visibility(\.visible),
    ]

    private static func provenances(_ terms: EntryFormTerms) -> [(value: String, name: String)] {
        [("", terms.words.writtenUnanswered)]
            + Evidence.Provenance.allCases.map { ($0.rawValue, terms.words.provenance($0)) }
    }

    private static func kinds(_ terms: EntryFormTerms) -> [(value: String, name: String)] {
        Evidence.Kind.allCases.map { ($0.rawValue, terms.words.evidenceKind($0)) }
    }
}
