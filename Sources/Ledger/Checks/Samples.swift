internal import Jury

extension Check {
    /// How many were asked, and who: a survey without its size, with fewer than 30 answers, or of those who
    /// like the campaign already. A small sample is a fault only below half of all whom it stands for; where
    /// that number is not said, it may be any.
    static let samples = Check { ledger, remarks in
        for (number, evidence) in ledger.entry.evidence.enumerated() where evidence.kind == .survey {
            let path = FieldPath().field("evidence").item(number + 1)
            if evidence.sampleSize == nil {
                remarks.add(.evidence, .concern(.sampleUnsaid), path)
            } else if let size = ledger.amount(evidence.sampleSize), !size.isPercent,
                size.number < DecimalNumber(sampleMin), !isHalf(size, of: ledger.amount(evidence.sampleOf))
            {
                let written = evidence.sampleSize?.written ?? ""
                remarks.add(.evidence, .concern(.smallSample(written)), path.field("sampleSize"))
            }
            if let sampling = evidence.sampling, CheckWords.drawn.first(in: sampling.words) == nil,
                let found = CheckWords.willing.first(in: sampling.words)
            {
                remarks.add(.evidence, .concern(.biasedSample(found)), path.field("sampling"))
            }
        }
        for claim in ledger.claims where claim.metric?.denominator == "survey base" && !claim.isFollowUp {
            guard let population = claim.claim.population,
                let found = CheckWords.converted.first(in: population.words)
            else { continue }
            remarks.add(.claim, .concern(.biasedSample(found)), claim.path.field("population"))
        }
    }

    static let sampleMin = 30

    private static func isHalf(_ size: Amount, of all: Amount?) -> Bool {
        guard let all, !all.isPercent, let share = Ratio(size.number, over: all.number) else { return false }
        return share >= Ratio(1, over: 2)
    }
}
