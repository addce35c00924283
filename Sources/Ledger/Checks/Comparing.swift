internal import Jury

extension WeighedClaim {
    /// The figure in the entrant's words.
    var written: String { claim.value?.written ?? "" }

    /// Whether two figures count the same kind of thing: in the entrant's units, or else in the metrics'.
    func counts(like other: borrowing WeighedClaim) -> Bool {
        if let unit = claim.unit, let others = other.claim.unit {
            return unit.agrees(with: others)
        }
        return metric?.unit == other.metric?.unit
    }

    /// Whether it counts people, one by one: its metric does, or else its unit says so.
    var countsPeople: Bool {
        guard claim.measure != .change, value?.isPercent == false, let metric else { return false }
        return Self.personUnits.contains(metric.unit)
            || !countsContacts && claim.unit.map { CheckWords.people.first(in: $0.words) != nil } ?? false
    }

    /// One for each person.
    private static let personUnits: Set = ["people", "pledges", "signatures"]

    /// Whether it counts how often something was shown: one person may be counted many times.
    var countsContacts: Bool {
        guard tier == .exposure, claim.measure != .change, value?.isPercent == false else { return false }
        return Self.contactUnits.contains(metric?.unit ?? "")
    }

    private static let contactUnits: Set = [
        "impressions", "contacts", "views", "visits", "reads", "listens", "plays",
    ]
}

extension Text {
    /// Whether the words are the same but for capitals.
    func agrees(with other: Text) -> Bool {
        words == other.words || words.lowercased() == other.words.lowercased()
    }
}

extension Amount {
    /// Whether it is certainly more than another, in spite of "about" and "more than".
    func exceeds(_ other: Amount, byTwentieths tolerance: Int = 0) -> Bool {
        if qualifier == .lessThan || other.qualifier == .moreThan { return false }
        let isRough = qualifier == .about || other.qualifier == .about
        return number.exceeds(other.number, byTwentieths: isRough ? max(1, tolerance) : tolerance)
    }
}

extension DecimalNumber {
    /// Whether it is more than another by over so many twentieths (5 percent) of it.
    func exceeds(_ other: DecimalNumber, byTwentieths tolerance: Int = 0) -> Bool {
        guard self > other else { return false }
        if tolerance == 0 { return true }
        guard let share = Ratio(self, over: other) else { return true }
        return share > Ratio(20 + tolerance, over: 20)
    }
}
