internal import Jury
internal import Ledger
internal import Phrases
internal import Reports

/// A results ledger as a juror reads it: what happened in real life first, exposure folded until her result
/// mark is in.
struct LedgerView {
    let results: [ClaimView]
    let reactions: [ClaimView]
    let means: [ClaimView]
    /// `nil` as long as it waits.
    let exposures: [ClaimView]?
    let exposureCount: Int
    let exposure: Address
    let words: any PageWords

    struct ClaimView {
        let says: String
        let language: String?
        let figure: String?
        let isStruck: Bool
        let beside: [String]
        let proof: String
        let missing: [String]
        let isHeadline: Bool
        /// What people decided about it.
        let decided: [String]
    }

    /// - Parameter isOwn: whether whoever reads it made the entry: all claims are there, with what people
    ///   decided about them.
    init(
        _ ledger: Ledger, showsExposure: Bool, exposure: Address, isOwn: Bool = false,
        _ words: any PageWords
    ) {
        func views(_ tier: Tier) -> [ClaimView] {
            // Of equal claims the entry's own order holds.
            ledger.claims(of: tier).filter { isOwn || $0.claim.visible != .organiser }
                .map { ClaimView($0, in: ledger, isOwn: isOwn, words) }
        }
        results = views(.result)
        reactions = views(.reaction)
        means = views(.means)
        let exposures = views(.exposure)
        exposureCount = exposures.count
        self.exposures = showsExposure ? exposures : nil
        (self.exposure, self.words) = (exposure, words)
    }
}

extension LedgerView.ClaimView {
    init(_ claim: WeighedClaim, in ledger: Ledger, isOwn: Bool, _ words: any PageWords) {
        says = claim.claim.says.words
        language = (claim.claim.says.language ?? ledger.entry.language)?.tag
        figure = claim.claim.value?.written
        isStruck = claim.isInvalid || claim.defects.contains(.refuted)
        beside = [
            claim.claim.of.map { words.of($0.written) + Self.share(claim.shareOfAll, words) },
            claim.claim.baseline.map { words.before($0.written) },
            claim.claim.target.map { words.wanted($0.written) + Self.share(claim.shareOfTarget, words) },
            claim.claim.population.map { words.among($0.words) },
            claim.claim.period.map(words.period),
        ].compactMap(\.self).filter { !$0.isEmpty }
        proof = words.provenance(claim.grade.provenance) + ", " + words.comparison(claim.grade.comparison)
        missing = ledger.gaps(of: claim).map(words.gap)
        isHeadline = ledger.entry.headlines.contains { $0.claim == claim.claim.id }
        decided = isOwn ? claim.defects.map(words.auditFailed) : []
    }

    private static func share(_ ratio: Ratio?, _ words: any PageWords) -> String {
        ratio.flatMap(words.percent).map { " (\($0))" } ?? ""
    }
}
