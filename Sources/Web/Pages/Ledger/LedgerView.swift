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
    /// Of no known metric: jurors do not see them.
    let unplaced: [ClaimView]
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

    /// The client answers for all that jurors could read; the agency has all claims, with what people decided
    /// about them.
    enum Reader { case juror, client, agency }

    init(
        _ ledger: Ledger, for reader: Reader = .juror, showsExposure: Bool, exposure: Address,
        _ words: any PageWords
    ) {
        func views(_ claims: [WeighedClaim]) -> [ClaimView] {
            claims.filter { reader == .agency || $0.claim.visible != .organiser }
                .map { ClaimView($0, in: ledger, isOwn: reader == .agency, words) }
        }
        // Of equal claims the entry's own order holds.
        func views(_ tier: Tier) -> [ClaimView] { views(ledger.claims(of: tier)) }
        unplaced = reader == .juror ? [] : views(ledger.claims.filter { $0.tier == nil })
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
            claim.claim.period.map(words.period), isOwn && claim.isFollowUp ? words.followUpsTitle : nil,
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
