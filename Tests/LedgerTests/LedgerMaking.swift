import Jury
import Ledger

/// Small entries and taxonomies for the tests of the ledger.
enum Make {
    static let taxonomy = Taxonomy([
        metric("donors", .outcome) {
            $0.direction = .higher
            $0.unit = "people"
        },
        metric("nappies", .outcome), metric("likes", .outTake),
        metric("reach", .output), metric("ave", .output) { $0.isInvalid = true },
        metric("pledges", .outcome) { $0.isPromise = true }, metric("hours", .input),
    ])

    static func metric(
        _ id: Identifier<Metric>, _ level: Level, _ change: (inout Metric) -> Void = { _ in }
    ) -> Metric {
        var metric = Metric(id: id, names: ["en": id.text], amecLevel: level, strictLevel: level)
        change(&metric)
        return metric
    }

    static func entry(_ change: (inout Entry) -> Void) -> Entry {
        var entry = Entry()
        entry.id = "entry"
        entry.language = "en"
        change(&entry)
        return entry
    }

    /// A claim of 3,500 unless told otherwise.
    static func claim(
        _ id: Identifier<Claim>, _ metric: Identifier<Metric>?, value: Quantity? = "3500",
        evidence: [Identifier<Evidence>] = [], _ change: (inout Claim) -> Void = { _ in }
    ) -> Claim {
        var claim = Claim()
        claim.id = id
        claim.metric = metric
        claim.value = value
        claim.evidence = evidence
        change(&claim)
        return claim
    }

    /// A log with a link to it, or the word of the entrant.
    static func evidence(_ id: Identifier<Evidence>, isRecord: Bool) -> Evidence {
        var evidence = Evidence()
        evidence.id = id
        evidence.kind = isRecord ? .register : .entrantStatement
        evidence.link = isRecord ? "https://example.org/log" : nil
        return evidence
    }

    static func ledger(terms: (inout Terms) -> Void = { _ in }, _ entry: (inout Entry) -> Void) -> Ledger {
        var all = Terms(taxonomy)
        terms(&all)
        return Ledger(Make.entry(entry), all)
    }
}
