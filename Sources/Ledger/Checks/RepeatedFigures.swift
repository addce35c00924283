internal import Jury

extension Check {
    /// One figure told twice with two values. Claims are of one figure where metric, nature, unit and measure
    /// agree, where population and period do not differ, and where their words say the same; or where
    /// population and period are both stated and equal, since then they are one result.
    static let repeatedFigures = Check { ledger, remarks in
        var byMetric: [Identifier<Metric>: [Int]] = [:]
        var others: [Int] = []
        // By index: a claim is large, and most are looked at and left.
        for index in ledger.claims.indices
        where !ledger.claims[index].isFollowUp && ledger.claims[index].value != nil {
            if let id = ledger.claims[index].metric?.id {
                byMetric[id, default: []].append(index)
            } else if ledger.claims[index].claim.metric == nil {
                others.append(index)
            }
        }
        var words = ClaimWords(ledger)
        for group in byMetric.values.filter({ $0.count > 1 }) + [others] {
            for (number, later) in group.enumerated() {
                let nearest = group[max(0, number - nearestMax)..<number]
                guard
                    let earlier = nearest.first(where: {
                        ledger.claims[later].contradicts(ledger.claims[$0])
                            && words.areOfOneFigure(later, $0)
                    })
                else { continue }
                let (claim, other) = (ledger.claims[later], ledger.claims[earlier])
                let concern = Concern.figureDiffers(
                    claim.written, other: other.written, claim: other.claim.id)
                remarks.add(.claim, .concern(concern), claim.path.field("value"))
            }
        }
    }
}

extension Check {
    /// How many claims of one metric are looked back on, so that thousands cost no more than their number.
    static let nearestMax = 16
}

extension WeighedClaim {
    /// Whether it may tell the same figure as an earlier claim with another value, but for their words.
    fileprivate func contradicts(_ earlier: borrowing WeighedClaim) -> Bool {
        guard let value, let other = earlier.value else { return false }
        return value.contradicts(other) && isOneFigure(with: earlier)
    }

    /// Whether population and period are both stated and equal.
    fileprivate func isOneResult(with earlier: borrowing WeighedClaim) -> Bool {
        guard metric != nil, let population = claim.population, let period = claim.period
        else { return false }
        return population == earlier.claim.population && period == earlier.claim.period
    }

    /// Whether nothing that is stated sets the two apart.
    func isOneFigure(with other: borrowing WeighedClaim) -> Bool {
        func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }
        func agree(_ a: Text?, _ b: Text?) -> Bool {
            guard let a, let b else { return true }
            return a.agrees(with: b)
        }
        return nature == other.nature && claim.measure ?? .level == other.claim.measure ?? .level
            && value?.isPercent == other.value?.isPercent
            && agree(claim.period, other.claim.period) && agree(claim.channel, other.claim.channel)
            && claim.partOf == other.claim.partOf && claim.partOf != other.claim.id
            && other.claim.partOf != claim.id && agree(claim.population, other.claim.population)
            && counts(like: other)
    }
}

/// What the claims of a ledger say that their figures count, each taken apart once and only where it is
/// asked.
private struct ClaimWords {
    private let ledger: Ledger
    private var known: [FigureWords?]

    init(_ ledger: Ledger) {
        self.ledger = ledger
        known = Array(repeating: nil, count: ledger.claims.count)
    }

    private mutating func words(_ index: Int) -> FigureWords {
        if let words = known[index] { return words }
        let words = FigureWords(ledger.claims[index].claim.says.words)
        known[index] = words
        return words
    }

    /// Whether two claims that contradict each other speak of one figure. "The same" speaks of the claim just
    /// before.
    mutating func areOfOneFigure(_ later: Int, _ earlier: Int) -> Bool {
        if ledger.claims[later].isOneResult(with: ledger.claims[earlier]) { return true }
        let words = words(later)
        if words.isSameAgain { return later - earlier == 1 }
        guard let value = ledger.claims[later].value, let other = ledger.claims[earlier].value
        else { return false }
        switch words.relation(to: self.words(earlier)) {
        case .equal: return true
        case .different: return false
        // "Donors" and "donors of milk": the second may be a part of the first, unless it is more.
        case .narrower: return value.exceeds(other)
        case .wider: return other.exceeds(value)
        }
    }
}

extension Amount {
    /// Whether two statements of one figure cannot both hold.
    func contradicts(_ other: Amount) -> Bool {
        switch (qualifier, other.qualifier) {
        case (.moreThan, .moreThan), (.lessThan, .lessThan): return false
        case (.moreThan, _): return number > other.number
        case (_, .moreThan): return other.number > number
        case (.lessThan, _): return number < other.number
        case (_, .lessThan): return other.number < number
        case (.about, _), (_, .about):
            return number.exceeds(other.number, byTwentieths: 1)
                || other.number.exceeds(number, byTwentieths: 1)
        default: return number != other.number
        }
    }
}
