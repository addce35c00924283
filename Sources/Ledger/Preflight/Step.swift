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
        static func all(for ledger: Ledger) -> [Step] {
            let results = ledger.counted.filter { $0.tier == .result }
            if results.isEmpty { return [.claimResult] }
            return results.flatMap { claim -> [Step] in
                let id = claim.claim.id
                var steps: [Step] = []
                if claim.nature == .counted, claim.value == nil { steps.append(.giveNumber(id)) }
                if claim.grade.provenance == .unsourced { steps.append(.nameSource(id)) }
                if claim.grade.provenance < .record {
                    steps.append(.showRecord(id, claim.metric?.proof ?? .other))
                }
                if claim.grade.comparison == .bare { steps.append(.sayOfHowMany(id)) }
                return steps
            }
        }

        /// The ledger as it would be.
        func taken(in ledger: Ledger) -> Ledger {
            switch self {
            case .giveNumber(let id): ledger.changing(id) { $0.value = Amount.one }
            case .nameSource(let id): ledger.changing(id) { $0.raise(to: Grade(.entrant, .bare)) }
            case .showRecord(let id, _): ledger.changing(id) { $0.raise(to: Grade(.record, .bare)) }
            case .sayOfHowMany(let id): ledger.changing(id) { $0.raise(to: Grade(.unsourced, .ofHowMany)) }
            case .claimResult: ledger.addingResult()
            }
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
