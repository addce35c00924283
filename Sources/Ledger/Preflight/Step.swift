public import Jury

extension Preflight {
    /// One thing that an agency can still do for a claim.
    public enum Step: Hashable, Sendable {
        /// Say how many.
        case giveNumber(Identifier<Claim>)
        /// Say who counted.
        case nameSource(Identifier<Claim>)
        /// Attach the record that usually proves such a figure.
        case showRecord(Identifier<Claim>, Evidence.Kind)
        /// Say of how many, or how many were wanted.
        case sayOfHowMany(Identifier<Claim>)
        /// Say what happened in real life: there is no result yet.
        case claimResult

        /// Stable, for programs.
        public var name: String {
            switch self {
            case .giveNumber: "give-number"
            case .nameSource: "name-source"
            case .showRecord: "show-record"
            case .sayOfHowMany: "say-of-how-many"
            case .claimResult: "claim-result"
            }
        }

        /// The claim that it is done for; `nil` where there is none yet.
        public var claim: Identifier<Claim>? {
            switch self {
            case .giveNumber(let id), .nameSource(let id), .showRecord(let id, _), .sayOfHowMany(let id): id
            case .claimResult: nil
            }
        }

        /// What could be done, claim by claim.
        static func all(for ledger: Ledger) -> [(step: Step, claim: WeighedClaim?)] {
            let results = ledger.counted.filter { $0.tier == .result }
            if results.isEmpty { return [(.claimResult, nil)] }
            return results.flatMap { claim in
                let id = claim.claim.id
                var steps: [Step] = []
                if claim.nature == .counted, claim.value == nil { steps.append(.giveNumber(id)) }
                if claim.grade.provenance == .unsourced { steps.append(.nameSource(id)) }
                if claim.grade.provenance < .record {
                    steps.append(.showRecord(id, claim.metric?.proof ?? .other))
                }
                if claim.grade.comparison == .bare { steps.append(.sayOfHowMany(id)) }
                return steps.map { ($0, claim) }
            }
        }

        /// The ledger as it would be.
        func taken(in ledger: Ledger) -> Ledger {
            claim.map { ledger.changing($0) { take(in: &$0) } } ?? ledger.addingResult()
        }

        /// What becomes of the claim.
        func take(in claim: inout WeighedClaim) {
            switch self {
            case .giveNumber: claim.value = Amount.one
            case .nameSource: claim.raise(to: Grade(.entrant, .bare))
            case .showRecord: claim.raise(to: Grade(.record, .bare))
            case .sayOfHowMany: claim.raise(to: Grade(.unsourced, .ofHowMany))
            case .claimResult: break
            }
        }
    }
}

extension Preflight {
    /// What a step changes of all that a standing sees. Where two steps change the same, they raise the same.
    struct Differences {
        /// Claims that somebody named, or that share their name: each is one of its own.
        private let single: Set<Identifier<Claim>>

        struct Difference: Hashable {
            fileprivate let before: Seen
            fileprivate let after: Seen
            fileprivate let single: Identifier<Claim>?
        }

        /// What `Ledger.standings` looks at.
        fileprivate struct Seen: Hashable {
            let tier: Tier?
            let grade: Grade
            let isMeasured: Bool

            init(_ claim: WeighedClaim) {
                (tier, grade, isMeasured) = (claim.tier, claim.grade, claim.isMeasured)
            }
        }

        init(in ledger: Ledger) {
            var single = Set(ledger.entry.headlines.map(\.claim) + ledger.terms.decisions.map(\.claim))
            var seen: Set<Identifier<Claim>> = []
            for claim in ledger.claims where !seen.insert(claim.claim.id).inserted {
                single.insert(claim.claim.id)
            }
            self.single = single
        }

        func difference(_ step: Step, _ claim: WeighedClaim) -> Difference {
            var after = claim
            step.take(in: &after)
            let id = claim.claim.id
            return Difference(before: Seen(claim), after: Seen(after), single: single.contains(id) ? id : nil)
        }
    }
}

extension WeighedClaim {
    fileprivate mutating func raise(to least: Grade) {
        grade = Grade(
            max(grade.provenance, least.provenance), max(grade.comparison, least.comparison))
    }
}

extension Amount {
    fileprivate static let one = Amount(DecimalNumber(1), .exact, isPercent: false)
}
