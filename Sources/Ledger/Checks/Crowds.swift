internal import Jury

extension Check {
    /// More people than could have been: than the denominator or the target group, than live in the countries
    /// where it ran, than are alive. Impressions and views are not people; of them it is asked how many there
    /// would be for each.
    ///
    /// Whoever speaks of the world is not held to the countries of the campaign. Numbers of people have a
    /// tolerance of 5 percent, since they are of other days.
    static let crowds = Check { ledger, remarks in
        let audience = ledger.audience
        for claim in ledger.claims where !claim.isFollowUp && !claim.isInvalid {
            guard let value = claim.value, claim.tier != .means else { continue }
            if let of = claim.of, let quantity = claim.claim.of, !value.isPercent, !of.isPercent,
                claim.claim.measure != .change, value.exceeds(of)
            {
                let concern = Concern.aboveCrowd(claim.written, .audience(quantity.written))
                remarks.add(.claim, .concern(concern), claim.path.field("of"))
            } else if let concern = ledger.crowdExceeded(by: claim, value, audience) {
                remarks.add(.claim, .concern(concern), claim.path.field("value"))
            }
        }
    }

    /// Contacts for each person that a campaign of some months can reach without a question.
    static let contactsMax = 10
}

extension Ledger {
    fileprivate func crowdExceeded(
        by claim: WeighedClaim, _ value: Amount, _ audience: (written: String, number: DecimalNumber)?
    ) -> Concern? {
        let isPeople = claim.countsPeople
        guard isPeople || claim.countsContacts else { return nil }
        let year = (claim.claim.period?.start ?? claim.claim.period?.end ?? entry.period?.start)?.year
        let written = claim.written
        if let world = terms.populations.world(in: year),
            value.number.exceeds(DecimalNumber(world), byTwentieths: 1)
        {
            return .aboveCrowd(written, .world(people: world))
        }
        if value.qualifier == .lessThan { return nil }
        func concern(_ crowd: Concern.Crowd, _ people: DecimalNumber) -> Concern? {
            if isPeople {
                return value.number.exceeds(people, byTwentieths: 1) ? .aboveCrowd(written, crowd) : nil
            }
            guard let each = Ratio(value.number, over: people),
                case let count = each.numerator / each.denominator, count > Check.contactsMax
            else { return nil }
            return .contactsPerHead(count, crowd)
        }
        // Who says of how many has said who they are.
        if claim.of == nil, !claim.speaksOfWorld, !entry.countries.isEmpty,
            let people = terms.populations.people(in: entry.countries, in: year),
            let found = concern(.countries(entry.countries, people: people), DecimalNumber(people))
        {
            return found
        }
        if let audience,
            let found = concern(.audience(audience.written), audience.number)
        {
            return found
        }
        return nil
    }

    /// The size of the target group, where one claim states it.
    fileprivate var audience: (written: String, number: DecimalNumber)? {
        for claim in claims where claim.claim.metric == "audience_size" && !claim.isFollowUp {
            if let value = claim.value, !value.isPercent { return (claim.written, value.number) }
        }
        return nil
    }
}

extension WeighedClaim {
    fileprivate var speaksOfWorld: Bool {
        for text in [claim.says, claim.population, claim.note] {
            if let text, CheckWords.everywhere.first(in: text.words) != nil { return true }
        }
        return false
    }
}
